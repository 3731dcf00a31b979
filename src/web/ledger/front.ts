import { escapeHtml as h } from '../../digests/escape.ts'
import { ideasHtml, lateIdeasHtml } from './ideas.ts'
import { keptHtml } from './kept.ts'
import { lateLettersHtml, lettersHtml } from './letters.ts'
import type { Body } from './page.ts'
import type { Entry, Front, OverduePromise } from './record.ts'
import { sealHtml } from './seals.ts'
import { stepName } from './steps-html.ts'
import type { Voice } from './voice.ts'

/** The front page: promises the city is late with before all else, then what can be answered, what is on its way, what is done. */
export function frontBody(front: Front, voice: Voice): Body {
  const { say } = voice
  const open = front.entries.filter(({ step }) => step === 'asked')
  const finished = front.entries.filter((entry) => isFinished(entry))
  const underWay = front.entries.filter((entry) => entry.step !== 'asked' && !isFinished(entry))
  return {
    title: say('ledger-title'),
    html: `<h1>${say('ledger-title')}</h1>
<p class="lead">${say('ledger-intro')}</p>
${front.entries.length === 0 && !front.ideas ? `<p class="card">${say('ledger-none')}</p>` : `${overdueHtml(front, voice)}${countsHtml(front, voice)}`}
${section('ledger-open', open, voice, entrancesHtml(front, voice))}${section('ledger-under-way', underWay, voice)}${ideasHtml(front.ideas, voice)}${lettersHtml(front.letters, voice)}${section('ledger-finished', finished, voice)}${keptHtml(front, voice)}${sealHtml(front.seals, voice)}`,
  }
}

/** Decided with nothing left to do, done, or taken back. */
function isFinished({ step }: Entry): boolean {
  return step === undefined || step === 'decided' || step === 'done'
}

function countsHtml({ counts }: Front, { say, count }: Voice): string {
  const { kept, keptLate, open, overdue, ideasHidden, lettersHidden } = counts
  const besides = [
    ...(ideasHidden ? [say('ledger-count-ideas-hidden')] : []),
    ...(lettersHidden ? [say('ledger-count-letters-hidden')] : []),
  ]
  const hidden = besides.map((each) => ` (${each})`).join('')
  const late = keptLate > 0 ? ` (${say('ledger-count-kept-late', { late: keptLate })})` : ''
  const number = (value: number, words: string, tone = '') =>
    `<div${tone}><dt>${words}</dt><dd>${count(value)}</dd></div>`
  return `<h2 class="sr">${say('ledger-counts')}</h2>
<dl class="numbers">${number(kept, `${say('ledger-count-kept', { count: kept })}${late}`)}${number(open, say('ledger-count-open', { count: open }))}${number(overdue, `${say('ledger-count-overdue', { count: overdue })}${hidden}`, overdue > 0 || hidden !== '' ? ' class="late"' : '')}</dl>`
}

function overdueHtml({ overdue, ideas, letters }: Front, voice: Voice): string {
  const late = [
    ...overdue.map((promise) => overdueCard(promise, voice)),
    ...lateIdeasHtml(ideas, voice),
    ...lateLettersHtml(letters, voice),
  ]
  if (late.length === 0)
    return `<p class="all-well"><span aria-hidden="true">✓</span>${voice.say('ledger-overdue-none')}</p>`
  return `<section aria-labelledby="overdue"><h2 id="overdue">${voice.say('ledger-overdue')}</h2>
<ul class="entries">${late.join('')}</ul></section>`
}

function overdueCard(promise: OverduePromise, voice: Voice): string {
  const { say, words, href, language } = voice
  const { title, what, by, dueOn, daysLate, newDay, host, departments, consultation, explained } = promise
  const moved = newDay
    ? ` ${say(newDay.passed ? 'ledger-new-date-passed' : 'ledger-new-date', { on: { on: newDay.on } })}`
    : ''
  return `<li class="card late"><h3><a href="${h(href({ at: 'consultation', language, id: consultation }))}">${words(title)}</a></h3>
<p class="row"><span class="tag late">${say('ledger-days-late', { days: daysLate })}</span> <strong>${by === undefined ? (what ? words(what) : say('ledger-overdue-answer')) : say('ledger-overdue-decider', { name: by })}</strong></p>
<p>${say('ledger-promised-by', { on: { on: dueOn } })}${moved} ${say('ledger-owed-by', { host: host.name, title: { local: host.title } })}</p>
${explained ? `<p><strong>${say('ledger-late-why')}</strong></p>${voice.paragraphs(explained)}` : ''}
<p class="soft">${departments.map((name) => words(name)).join(' · ')}</p></li>`
}

/** The way into a chat that shows the same list, one tap to join each. */
function entrancesHtml({ entrances = [] }: Front, { say, name }: Voice): string {
  if (entrances.length === 0) return ''
  const links = entrances.map(({ name: channel, url, words }) => {
    const how = words === undefined ? '' : ` ${say('ledger-answer-write', { words })}`
    return `<a href="${h(url)}">${name(channel)}</a>${how}`
  })
  return `<p class="row">${say('ledger-answer-in')} ${links.join(' · ')}</p>`
}

function section(key: string, entries: readonly Entry[], voice: Voice, above = ''): string {
  if (entries.length === 0) return ''
  return `<section aria-labelledby="${key}"><h2 id="${key}">${voice.say(key)}</h2>${above}
<ul class="entries">${entries.map((entry) => entryCard(entry, voice)).join('')}</ul></section>`
}

function entryCard(entry: Entry, voice: Voice): string {
  const { say, plain, words, href, language } = voice
  const { asked, askedAtLeast, answered, answeredAtLeast } = entry.turnout
  const number = (people: number | null, atLeast?: true) =>
    people === null ? plain('ledger-few') : atLeast ? plain('ledger-least', { people }) : people
  const turnout = say('ledger-turnout', {
    asked: number(asked, askedAtLeast),
    answered: number(answered, answeredAtLeast),
  })
  const late = entry.isLate ? ` <span class="tag late">${say('ledger-late')}</span>` : ''
  return `<li class="card"><h3><a href="${h(href({ at: 'consultation', language, id: entry.id }))}">${words(entry.title)}</a></h3>
<p class="row"><span class="tag${toneOf(entry)}">${entry.step ? stepName(entry.step, voice) : say('ledger-withdrawn')}</span>${late} <span>${nextLine(entry, voice)}</span></p>
<p class="soft">${say('ledger-opened-on', { on: { on: entry.openedOn } })} ${turnout}</p></li>`
}

function toneOf({ step }: Entry): string {
  if (step === undefined) return ' off'
  return step === 'done' || step === 'decided' ? ' good' : ''
}

/** The one thing to know about it now. */
function nextLine({ step, closesAt, dueOn, passedOn, decidedOn, withdrawnOn }: Entry, { say }: Voice): string {
  if (withdrawnOn) return `${say('ledger-withdrawn-on', { on: { on: withdrawnOn } })}.`
  if (step === 'asked') return say('ledger-closes', { closes: { at: closesAt } })
  if (step && passedOn) return say('ledger-promised-by', { on: { on: passedOn } })
  if (step === 'doing' && dueOn) return say('ledger-next-promise', { on: { on: dueOn } })
  if (decidedOn) return say('ledger-decided-on', { on: { on: decidedOn } })
  return step && dueOn ? say('ledger-answer-by', { on: { on: dueOn } }) : ''
}
