import { quotesIn } from '../../../cityside/quote-proposals.ts'
import type { Span } from '../../../domain/personal/found.ts'
import { couldIdentify, mayBeVouched } from '../../../domain/personal/identifiable.ts'
import { withoutPersonalData } from '../../../domain/personal-data.ts'
import { mayStandInPublic } from '../../../domain/questions/open.ts'
import {
  type KeptReason,
  keptReasons,
  type QuoteSigned,
  type QuoteStanding,
  type QuoteVerdict,
  quoteMark,
  quoteSays,
  signKey,
} from '../../../domain/quotes.ts'
import type { SpokenStatement } from '../../../domain/voices.ts'
import type { StatementRow } from '../../../store/records/statements.ts'
import { act } from '../deeds.ts'
import type { Answer, Page } from '../door.ts'
import { csrfField } from '../fields.ts'
import type { Visit } from '../visit.ts'
import type { Voice } from '../voice.ts'
import { addressOf, type Matter, matterPage } from './matter.ts'
import { saidNavigation } from './navigation.ts'
import { signTag } from './quote-tag.ts'

/** What can be said of a statement, in the order of its buttons. */
const signs: readonly (readonly [name: 'cleared' | KeptReason, sign: QuoteVerdict])[] = [
  ['cleared', { verdict: 'cleared' }],
  ...keptReasons.map((reason) => [reason, { verdict: 'kept', reason }] as const),
]

/** The statements that a moderator reads before others may: a few that show all sides, and what was said of those that were read. */
export async function quotesPage(visit: Visit, matter: Matter): Promise<Page> {
  const { voice, cityside } = visit
  const { say } = voice
  const { toRead, alarmed, signed, marks, voices } = await quotesIn(cityside, matter.consultation)
  const stand = signed.size === 0 ? [] : await cityside.store.statementsOf(matter.consultation.id)
  const quoted = new Set(
    [...voices.voices, ...voices.splits.flatMap(({ one, other }) => [one.reason, other.reason])].flatMap(
      (each) => each?.number ?? [],
    ),
  )
  const inPublic =
    matter.consultation.questions.some(mayStandInPublic) &&
    (await cityside.store.quotesPublic(matter.consultation.id)) !== undefined
  const waiting = toRead.map((each, at) => toReadItem(visit, matter, each, marks(each.text), at === 0))
  const done = [...signed]
    .toReversed()
    .map(([number, sign]) => doneItem(visit, matter, { number, sign, shown: quoted.has(number) }, stand))
  const html = `${await saidNavigation(visit, matter, 'quotes')}
<p class="soft">${say('quotes-note')}${inPublic ? ` ${say('quotes-public')}` : ''}</p>${matter.stage.at === 'open' ? '' : `<p class="warnings">${say('quotes-late')}</p>`}
<section aria-labelledby="to-read"><h2 id="to-read">${say('quotes-to-read', { count: toRead.length })}</h2>${waiting.length === 0 ? `<p>${say(signed.size === 0 ? 'quotes-none-yet' : 'quotes-all-read')}</p>` : `<ol class="statements" role="list">${waiting.join('')}</ol>`}</section>
${alarmedHtml(visit, matter, alarmed)}
${done.length === 0 ? '' : `<section aria-labelledby="read"><h2 id="read">${say('quotes-read')}</h2><ul class="statements" role="list">${done.join('')}</ul></section>`}`
  return matterPage(visit, matter, 'said', { html })
}

function toReadItem(
  visit: Visit,
  matter: Matter,
  { number, text, question }: SpokenStatement,
  marks: readonly Span[],
  first: boolean,
): string {
  const { voice } = visit
  const { say, words } = voice
  const asked = matter.consultation.questions.find(({ id }) => id === question)
  const name = say('reading-statement', { number })
  const focus = first ? ' tabindex="-1" autofocus' : ''
  const warning = marks.length === 0 ? '' : `<p class="remark">${say('quotes-marked')}</p>`
  return `<li class="card" id="q${number}"${focus}>${asked ? `<p class="soft">${words(asked.text)}</p>` : ''}<blockquote>${markedHtml(text, marks, voice)}</blockquote>${warning}${signForm(visit, matter, { number, text })}<p class="soft"><a href="${addressOf(matter, `said/statements/${number}`)}">${name}</a></p></li>`
}

/** Those that are not offered because they look as if they led to a person, each with the way to it. */
function alarmedHtml({ voice: { say } }: Visit, matter: Matter, alarmed: readonly number[]): string {
  if (alarmed.length === 0) return ''
  const links = alarmed.map(
    (number) =>
      `<a class="button" href="${addressOf(matter, `said/statements/${number}`)}">${say('reading-statement', { number })}</a>`,
  )
  return `<section aria-labelledby="alarmed"><h2 id="alarmed">${say('quotes-alarmed', { count: alarmed.length })}</h2><p class="soft">${say('quotes-alarmed-how')}</p><p class="row">${links.join(' ')}</p></section>`
}

/** The buttons below a statement that say whether others may read it; what looks as if it led to a person needs a reason. */
export function signForm(
  { voice, visitor }: Visit,
  matter: Matter,
  { number, text }: Pick<SpokenStatement, 'number' | 'text'>,
): string {
  const alarmed = couldIdentify(text)
  const buttons = signs
    .filter(([name]) => !alarmed || name !== 'cleared')
    .map(
      ([name]) =>
        `<button name="sign" value="${name}"${name === 'cleared' ? ' class="primary"' : ''}>${voice.say(quoteSays[name])}</button>`,
    )
  const anyway = mayBeVouched(text)
    ? `<button name="sign" value="vouched">${voice.say('quotes-say-vouched')}</button>`
    : ''
  const alarm = alarmed ? `<p class="remark">${voice.say(anyway === '' ? 'quotes-never' : 'quotes-alarm')}</p>` : ''
  return `${alarm}<form method="post" action="${addressOf(matter, `said/quotes/${number}`)}" class="row" aria-label="${voice.say('reading-statement', { number })}">${csrfField(visitor)}<input type="hidden" name="seen" value="${quoteMark(text)}">${buttons.join('')}${anyway}</form>`
}

/** The words as they would be quoted, with what could name a person marked. */
function markedHtml(text: string, marks: readonly Span[], { own }: Voice): string {
  const parts = marks.flatMap(({ from, to }, at) => [
    own(text.slice(marks[at - 1]?.to ?? 0, from)),
    `<mark>${own(text.slice(from, to))}</mark>`,
  ])
  return [...parts, own(text.slice(marks.at(-1)?.to ?? 0))].join('')
}

function doneItem(
  { voice, visitor }: Visit,
  matter: Matter,
  { number, sign, shown }: { readonly number: number; readonly sign: QuoteStanding; readonly shown: boolean },
  stand: readonly StatementRow[],
): string {
  const { say, own } = voice
  const found = stand.find((each) => each.number === number)
  const name = say('reading-statement', { number })
  const words = found
    ? `<blockquote>${own(withoutPersonalData(found.text))}</blockquote>`
    : `<p>${say('quotes-gone')}</p>`
  return `<li class="card" id="q${number}"><p class="row"><span>${name}</span> ${signTag(sign, voice)}${shown ? ` <span class="tag">${say('quotes-shown')}</span>` : ''}</p>${words}<form method="post" action="${addressOf(matter, `said/quotes/${number}`)}" class="row" aria-label="${name}">${csrfField(visitor)}<button name="sign" value="undecided">${say('quotes-undo')}</button></form></li>`
}

/** A moderator has read a statement, or takes back what they said of it. */
export async function signQuote(visit: Visit, matter: Matter): Promise<Answer> {
  const { params, form, voice } = visit
  const number = Number(params.number)
  const sign = signIn(form.get('sign'))
  if (!Number.isSafeInteger(number) || number < 1 || !sign) return { missing: true }
  const seen = form.get('seen') ?? ''
  const result = await act(visit, { act: 'quote.signed', consultation: matter.consultation.id, number, seen, sign })
  const done = result.ok ? voice.plain('quotes-done', { number, what: { key: signKey(sign) } }) : voice.said(result.why)
  return { to: `${addressOf(matter, 'said/quotes')}#to-read`, done }
}

function signIn(name: string | null): QuoteSigned['sign'] | undefined {
  if (name === 'undecided') return { verdict: 'undecided' }
  if (name === 'vouched') return { verdict: 'cleared', vouched: true }
  return signs.find(([each]) => each === name)?.[1]
}
