import { escapeHtml as h } from '../../digests/escape.ts'
import type { Verdict } from '../../domain/outcome.ts'
import { unansweredFew } from '../../domain/undecided.ts'
import type { Account, Decided, Unanswered } from './record.ts'
import { countTable } from './table.ts'
import type { Voice } from './voice.ts'

const verdicts: Readonly<Record<Verdict, string>> = {
  adopted: 'verdict-adopted',
  'in-part': 'verdict-in-part',
  'not-adopted': 'verdict-not-adopted',
  postponed: 'verdict-postponed',
  'passed-on': 'verdict-passed-on',
}

/** What was decided, for whom and why; or when it will be. A consultation that was taken back has neither. */
export function decisionHtml(account: Account, voice: Voice): string {
  const { say } = voice
  const { decision, frame, answerBy, withdrawn } = account
  if (withdrawn) return ''
  const title = `<h2 id="decision">${say('ledger-decision')}</h2>`
  if (!decision)
    return `<section aria-labelledby="decision">${title}<p><strong>${say('ledger-decision-waiting')}</strong> ${say('ledger-decision-when', { on: { on: frame.decisionOn }, answerBy: { on: answerBy } })}</p></section>`
  const by = say('echo-decided-by', {
    name: decision.by.name,
    title: { local: decision.by.title },
    on: { on: decision.on },
  })
  return `<section aria-labelledby="decision">${title}${correctedHtml(decision, voice)}${decision.parts.map((part) => partHtml(part, voice)).join('')}${droppedHtml(decision, voice)}<p class="soft">${by}</p>${beforeHtml(decision, voice)}</section>`
}

/** What was promised with it and came to nothing stands with the decision: it is no plain yes any more. */
function droppedHtml({ dropped }: Decided, { say, paragraphs }: Voice): string {
  return dropped
    .map(
      ({ what, why }) =>
        `<p><strong>${say('present-dropped', { what: { local: what } })}</strong></p>${why ? paragraphs(why) : ''}`,
    )
    .join('')
}

function correctedHtml({ corrected }: Decided, { say, paragraphs }: Voice): string {
  if (!corrected) return ''
  return `<p><strong>${say('ledger-corrected', { on: { on: corrected.on } })}</strong></p>${paragraphs(corrected.why)}`
}

/** What stood there before a correction is not hidden. */
function beforeHtml({ corrected }: Decided, voice: Voice): string {
  if (!corrected) return ''
  return corrected.before
    .map(
      ({ parts }) =>
        `<details><summary>${voice.say('ledger-before')}</summary>${parts.map((part) => partHtml(part, voice)).join('')}</details>`,
    )
    .join('')
}

function partHtml({ concerns, verdict, decision, why, next, credit }: Decided['parts'][number], voice: Voice): string {
  const { say, paragraphs } = voice
  const numbers = { list: (credit?.to ?? []).map((number) => ({ any: String(number) })) }
  const thanks = credit
    ? `<p><strong>${say('ledger-credit', { count: credit.to.length, numbers })}</strong></p>${paragraphs(credit.words)}`
    : ''
  const tail = next ? `<p><strong>${say('ledger-next')}</strong></p>${paragraphs(next)}` : ''
  return `<div class="part ${h(verdict)}"><h3><span class="verdict">${say(verdicts[verdict])}</span> <span class="soft">· ${concernedBy(concerns, voice)}</span></h3>
<div class="decision">${paragraphs(decision)}</div><p><strong>${say('ledger-why')}</strong></p>${paragraphs(why)}${tail}${thanks}</div>`
}

function concernedBy({ kind, label }: Decided['parts'][number]['concerns'], { say }: Voice): string {
  if (kind === 'everyone' || !label) return say('ledger-for-everyone')
  return say(`ledger-for-${kind}`, { label: { local: label } })
}

/** What was said and the decision does not answer, beside what was decided. */
export function unansweredHtml({ unanswered = [] }: Account, voice: Voice): string {
  if (unanswered.length === 0) return ''
  const { say } = voice
  const lines = unanswered.map((each) => {
    const why = each.why ? ` ${say('echo-why', { why: { local: each.why } })}` : ''
    return `<li>${unansweredLine(each, voice)}${why}</li>`
  })
  return `<section aria-labelledby="unanswered"><h2 id="unanswered">${say('ledger-unanswered')}</h2><ul>${lines.join('')}</ul></section>`
}

function unansweredLine({ kind, label, people }: Unanswered, { say }: Voice): string {
  if (kind === 'rest' || !label) return say('ledger-unanswered-rest')
  const what = { label: { local: label } }
  if (people === null) return say(unansweredFew[kind], what)
  return say(kind === 'theme' ? 'ledger-unanswered-theme' : 'ledger-unanswered-choice', { ...what, people })
}

const feelings = { yes: 'button-heard-yes', partly: 'button-heard-partly', no: 'button-heard-no' } as const

/** What people said when they were asked whether they felt heard. */
export function heardHtml({ heard }: Account, voice: Voice): string {
  const { say, plain } = voice
  if (!heard) return ''
  const lines = heard.map(({ felt, people }) => ({ label: { [voice.language]: plain(feelings[felt]) }, people }))
  const title = say('ledger-heard')
  return `<section aria-labelledby="heard"><h2 id="heard">${title}</h2><p class="soft">${say('ledger-heard-how')}</p>${countTable(lines, { caption: title, head: say('ledger-answer'), atLeast: true }, voice)}</section>`
}
