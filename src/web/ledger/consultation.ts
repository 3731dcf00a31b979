import { escapeHtml as h } from '../../digests/escape.ts'
import { fromIdeasText } from '../../domain/from-ideas.ts'
import { directionOf, inLanguage, type Localized } from '../../domain/language.ts'
import { kindOf } from '../../domain/questions/kinds.ts'
import { deciderHtml } from './decider-html.ts'
import { decisionHtml, heardHtml, unansweredHtml } from './decision.ts'
import { heardFromHtml, weighedHtml } from './heard-from-html.ts'
import { lotsHtml } from './lots.ts'
import { mapHtml } from './map-html.ts'
import { newsHtml } from './news-html.ts'
import { opinionsHtml } from './opinions-html.ts'
import type { Body } from './page.ts'
import { movedHtml, promisesHtml } from './promises-html.ts'
import type { PublicPhoto, QuestionAccount } from './question-record.ts'
import { policyHtml, reactionsHtml } from './reactions-html.ts'
import type { Account, Rule, Turnout } from './record.ts'
import { stepsHtml } from './steps-html.ts'
import { successHtml, successReportHtml } from './success-html.ts'
import { countTable } from './table.ts'
import { roundsHtml, tryoutHtml } from './tryout-html.ts'
import type { Voice } from './voice.ts'
import { voteHtml } from './vote-html.ts'

/** One consultation from the first question to what was built, on one page. */
export function consultationBody(account: Account, voice: Voice): Body {
  const { say, words, href, language } = voice
  const title = words(account.title)
  return {
    title: voice.name(inLanguage(account.title, language)),
    pictures: account.questions.some(({ said }) => said?.photos !== undefined),
    html: `<p class="back"><a href="${h(href({ at: 'front', language }))}"><span aria-hidden="true">${directionOf(language) === 'rtl' ? '→' : '←'} </span>${say('ledger-back')}</a></p>
<h1>${title}</h1>
<p class="lead">${say('ledger-opened-on', { on: { on: account.openedOn } })}${account.step === 'asked' ? ` ${say('ledger-closes', { closes: { at: account.closesAt } })}` : ''}</p>
${account.step ? stepsHtml(account.step, voice) : ''}
${withdrawnHtml(account, voice)}${alertHtml(account, voice)}
${sections(account, voice).join('\n')}`,
  }
}

/** Until it is decided, what it is about comes first; from then on, what became of it. */
function sections(account: Account, voice: Voice): readonly string[] {
  const outcome = [
    decisionHtml(account, voice),
    successReportHtml(account, voice),
    unansweredHtml(account, voice),
    promisesHtml(account.promises, voice),
    deciderHtml(account, voice),
    newsHtml(account, voice),
  ]
  const said = account.tryout ? roundsHtml(account, voice) : saidHtml(account, voice)
  const weighed = weighedHtml(account, voice)
  const vote = voteHtml(account.id, account.vote, voice)
  const asked = [frameHtml(account, voice), audienceHtml(account, voice)]
  return account.decision
    ? [...outcome, vote, said, weighed, heardHtml(account, voice), ...asked]
    : [asked[0] ?? '', vote, said, weighed, asked[1] ?? '', ...outcome]
}

function withdrawnHtml({ withdrawn }: Account, { say, paragraphs }: Voice): string {
  if (!withdrawn) return ''
  return `<section class="alert" aria-labelledby="withdrawn"><h2 id="withdrawn">${say('ledger-withdrawn-on', { on: { on: withdrawn.on } })}</h2>${paragraphs(withdrawn.reason)}</section>`
}

/** What is overdue stands above everything else on the page. */
function alertHtml({ promises, host }: Account, voice: Voice): string {
  const { say, words } = voice
  const overdue = promises.filter(({ state }) => state === 'overdue')
  if (overdue.length === 0) return ''
  const lines = overdue.map((promise) => {
    const { what, by, firstDueOn, daysLate } = promise
    const said = [
      say('ledger-promised-by', { on: { on: firstDueOn } }),
      `${say('ledger-days-late', { days: daysLate })}.`,
      movedHtml(promise, voice),
    ]
    return `<p><strong>${by === undefined ? (what ? words(what) : say('ledger-overdue-answer')) : say('ledger-overdue-decider', { name: by })}</strong><br>${said.join(' ').trimEnd()}</p>`
  })
  return `<section class="alert" aria-labelledby="overdue"><h2 id="overdue">${say('ledger-overdue')}</h2>${lines.join('')}<p>${say('ledger-owed-by', { host: host.name, title: { local: host.title } })}</p></section>`
}

function saidHtml(account: Account, voice: Voice): string {
  const { say } = voice
  const questions = account.questions.map((question, index) => questionHtml(question, index, account, voice))
  const later = account.questions.some(({ said }) => said === undefined)
    ? `<p>${say('ledger-said-later', { closes: { at: account.closesAt } })}</p>`
    : ''
  const themes =
    account.themes.length === 0
      ? ''
      : `<h3>${say('ledger-themes')}</h3>${countTable(account.themes, { caption: say('ledger-themes'), head: say('ledger-theme') }, voice)}`
  return `<section aria-labelledby="said"><h2 id="said">${say('ledger-said')}</h2>${later}${questions.join('')}${themes}</section>`
}

function questionHtml(
  { kind, text, said, travels }: QuestionAccount,
  index: number,
  account: Account,
  voice: Voice,
): string {
  const { say, words } = voice
  const title = `<h3><span class="soft">${say('ledger-question', { number: index + 1 })}</span><br>${words(text)}</h3>`
  if (!said) return `<div class="question">${title}${travels ? policyHtml(undefined, voice) : ''}</div>`
  const people = peopleText(said, voice)
  const average = said.average
    ? `<p>${say('ledger-average', { average: said.average.value, to: said.average.to })}</p>`
    : ''
  const ranking = said.ranked ? `<p>${say('ledger-ranking')}</p>` : ''
  const agrees = kind === 'agree' ? `<p>${say('ledger-agrees')}</p>` : ''
  const table = countTable(said.lines, { caption: words(text), head: say('ledger-answer') }, voice)
  const waiting = account.decision === undefined && account.withdrawn === undefined
  const map = mapHtml(said, `${account.id}/${index}`, text, voice)
  const note =
    kindOf({ kind }).taps === 'never' && said.lines.length === 0 && said.people !== 0 && !said.reactions?.inPublic
      ? `<p>${say(waiting ? 'ledger-words-waiting' : 'ledger-words')}</p>`
      : ''
  return `<div class="question">${title}<p class="soft">${people}</p>${average}${ranking}${agrees}${map}${table}${note}${opinionsHtml(said.opinions, voice)}${said.reactions ? reactionsHtml(said.reactions, text, voice) : ''}${photosHtml(said.photos ?? [], text, voice)}</div>`
}

function peopleText({ people, peopleAtLeast }: NonNullable<QuestionAccount['said']>, { say }: Voice): string {
  if (people === null) return say('ledger-people-few')
  return say(peopleAtLeast ? 'ledger-people-least' : 'ledger-people', { people })
}

/** What people sent and a moderator has allowed, with the words its author wrote below it, or a neutral text where there are none. */
function photosHtml(photos: readonly PublicPhoto[], question: Localized, { say, plain, name, href }: Voice): string {
  if (photos.length === 0) return ''
  const figures = photos.map(({ id, width, height, caption }) => {
    const alt = caption ?? plain('ledger-photo-alt', { question: { local: question } })
    const below = caption === undefined ? '' : `<figcaption dir="auto">${name(caption)}</figcaption>`
    return `<figure><img src="${h(href({ at: 'photo', id }))}" width="${width}" height="${height}" loading="lazy" alt="${h(alt)}">${below}</figure>`
  })
  return `<h4>${say('ledger-photos')}</h4><div class="photos">${figures.join('')}</div>`
}

function frameHtml({ frame, host, departments, ...account }: Account, voice: Voice): string {
  const { say, words, paragraphs, day } = voice
  const rows: readonly (readonly [string, string])[] = [
    [say('ledger-frame-why'), `${beginningHtml(account, voice)}${paragraphs(frame.why)}`],
    ...(frame.override ? [[say('ledger-frame-override'), paragraphs(frame.override)] as const] : []),
    [say('ledger-frame-open'), paragraphs(frame.open)],
    ...(account.success ? [[say('ledger-frame-success'), successHtml(account.success, voice)] as const] : []),
    ...(account.tryout ? [[say('ledger-frame-tryout'), tryoutHtml(account.tryout, voice)] as const] : []),
    [say('ledger-frame-settled'), paragraphs(frame.settled)],
    [say('ledger-frame-decider'), paragraphs(frame.decider)],
    [say('ledger-frame-decision'), `<p>${day(frame.decisionOn)}</p>`],
    [say('ledger-frame-host'), `<p>${say('poster-host', { name: host.name, title: { local: host.title } })}</p>`],
    [say('ledger-frame-departments'), `<p>${departments.map((name) => words(name)).join('<br>')}</p>`],
  ]
  return `<section aria-labelledby="frame"><h2 id="frame">${say('ledger-frame')}</h2>
<dl class="frame">${rows.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`).join('')}</dl>${correctionsHtml(account, voice)}</section>`
}

/** What was misspelt when people were asked: what they read is never changed in silence. */
function correctionsHtml({ corrections }: Pick<Account, 'corrections'>, { say }: Voice): string {
  if (corrections.length === 0) return ''
  const lines = corrections.map(({ on, was, is }) => `<li>${say('corrected', { on: { on }, was, is })}</li>`)
  return `<h3>${say('ledger-corrections')}</h3><ul>${lines.join('')}</ul>`
}

/** That no plan was drawn yet, and whose answers set it going. */
function beginningHtml(
  { early, startedFrom, fromIdeas }: Pick<Account, 'early' | 'startedFrom' | 'fromIdeas'>,
  { say, href, language }: Voice,
) {
  const ideas = fromIdeas ? `<p>${ideasLine(fromIdeas, say)}</p>` : ''
  if (!startedFrom) return `${early ? `<p>${say('early-note')}</p>` : ''}${ideas}`
  const { consultation, title, answers } = startedFrom
  const numbers = answers.toSorted((one, other) => one - other).map((number) => ({ any: String(number) }))
  const words = say('started-from', { count: answers.length, answers: { list: numbers }, title: { local: title } })
  const link = href({ at: 'consultation', id: consultation, language })
  return `${early ? `<p>${say('early-note')}</p>` : ''}<p><a href="${h(link)}">${words}</a></p>${ideas}`
}

function ideasLine(ideas: readonly number[], say: Voice['say']): string {
  const { key, with: values } = fromIdeasText(ideas)
  return say(key, values)
}

function audienceHtml(account: Account, voice: Voice): string {
  const { id, rule, onBehalf } = account
  const { say } = voice
  return `<section aria-labelledby="audience"><h2 id="audience">${say('ledger-audience')}</h2>
${turnoutHtml(account.turnout, voice)}${behalfHtml(onBehalf, voice)}${ruleHtml(rule, voice)}${rule.draw ? drawHtml(rule.draw, id, voice) : `<p>${say('ledger-join')}</p>`}${heardFromHtml(account, voice)}</section>`
}

function turnoutHtml({ asked, askedAtLeast, answered, answeredAtLeast }: Turnout, { say, count }: Voice): string {
  const number = (people: number | null, atLeast: true | undefined, words: string) => {
    if (people === null) return `<div><dt>${words}</dt><dd class="words">${say('ledger-few')}</dd></div>`
    const least = atLeast ? `<span class="soft">${say('ledger-least-above')}</span> ` : ''
    return `<div><dt>${words}</dt><dd>${least}${count(people)}</dd></div>`
  }
  return `<dl class="numbers">${number(asked, askedAtLeast, say('ledger-asked'))}${number(answered, answeredAtLeast, say('ledger-answered'))}</dl>`
}

function behalfHtml(people: Account['onBehalf'], { say }: Voice): string {
  if (people === undefined) return ''
  return `<p>${say('ledger-behalf', { people })}</p>`
}

function ruleHtml({ topics, places, roles, interest = [] }: Rule, { say }: Voice): string {
  const parts = [
    ...(topics.length > 0 ? [say('ledger-rule-topics', { names: { list: topics } })] : []),
    ...(places.length > 0 ? [say('ledger-rule-places', { names: { list: places } })] : []),
    ...(roles.length > 0 ? [say('ledger-rule-roles', { names: { list: roles } })] : []),
    ...(interest.length > 0
      ? [say('ledger-rule-interest', { words: { list: interest.map((each) => ({ any: `"${each}"` })) } })]
      : []),
  ]
  if (parts.length === 0) return `<p>${say('ledger-rule-everyone')}</p>`
  return `<p>${say('ledger-rule')}</p><ul>${parts.map((part) => `<li>${part}</li>`).join('')}</ul>`
}

function drawHtml({ size, seed, strata, made }: NonNullable<Rule['draw']>, id: string, voice: Voice): string {
  const { say } = voice
  const shared =
    strata.length > 1
      ? say('ledger-draw-both')
      : strata[0] === 'place'
        ? say('ledger-draw-place')
        : strata[0] === 'role'
          ? say('ledger-draw-role')
          : ''
  const { drawn = 0, people = 0, peopleAtLeast } = made?.counts ?? {}
  const madeKey = peopleAtLeast ? 'ledger-draw-made-least' : 'ledger-draw-made'
  const counts = made?.counts ? ` ${say(madeKey, { drawn, people })}` : ''
  const kept = made
    ? `<p>${say('ledger-draw-kept')}</p><p>${say('ledger-draw-list')}: <code>${h(made.listHash)}</code></p><p>${say('ledger-draw-won')}: <code>${h(made.drawnHash)}</code></p>${made.keyHash === undefined ? '' : `<p>${say('ledger-draw-key')}: <code>${h(made.keyHash)}</code></p>`}${made.listed ? lotsHtml(id, voice) : ''}`
    : ''
  return `<p>${say('ledger-draw', { size })} ${shared}${counts}</p>
<details><summary>${say('ledger-draw-how')}</summary><p>${say(made && made.keyHash === undefined ? 'ledger-draw-steps' : 'ledger-draw-steps-keyed')}</p><p>${say('ledger-draw-seed')}: <code>${h(seed)}</code></p>${kept}</details>`
}
