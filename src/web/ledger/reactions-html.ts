import type { Localized } from '../../domain/language.ts'
import { readingReasons } from '../../domain/reactions/reading.ts'
import { reasonTexts } from '../../domain/reactions/reason-texts.ts'
import type { ReactionsTold } from '../../domain/reactions/told.ts'
import type { ReactionsShown } from './question-record.ts'
import type { Voice } from './voice.ts'

/** The page shows so many, those that most agree with; the data beside it has all of them. */
const shownMax = 50

const columns = [
  'ledger-statements-statement',
  'ledger-statements-agree',
  'ledger-statements-disagree',
  'ledger-statements-unsure',
  'ledger-statements-seen',
]

/**
 * What people said to each other's statements, by the number of each: those who wrote them find theirs by it. Words stand below it where a
 * person has cleared them, and people were told that they may.
 */
export function reactionsHtml(reactions: ReactionsShown, question: Localized, voice: Voice): string {
  const { say, words } = voice
  const shown = reactions.statements.slice(0, shownMax)
  const rest = reactions.statements.length - shown.length
  const heads = columns.map((key) => `<th scope="col">${say(key)}</th>`)
  const table =
    shown.length === 0
      ? `<p>${say('ledger-statements-few')}</p>`
      : `<table class="statements"><caption class="sr">${words(question)}</caption><thead><tr>${heads.join('')}</tr></thead><tbody>${shown.map((each) => rowHtml(each, voice)).join('')}</tbody></table>`
  const more = rest > 0 ? `<p class="soft">${say('ledger-statements-more', { count: rest })}</p>` : ''
  return `<h4>${say('ledger-statements')}</h4><p>${say(reactions.inPublic ? 'ledger-statements-lead-words' : 'ledger-statements-lead')}</p>${table}${more}${policyHtml(reactions, voice)}`
}

function rowHtml(
  { number, themes, agree, disagree, unsure, seen, words: written }: ReactionsShown['statements'][number],
  voice: Voice,
): string {
  const { say, words, count, name } = voice
  const quote =
    written === undefined
      ? ''
      : `<tr class="words"><td colspan="${columns.length}"><blockquote dir="auto">${name(written)}</blockquote></td></tr>`
  const about =
    themes.length === 0 ? '' : `<br><span class="soft">${themes.map((label) => words(label)).join(', ')}</span>`
  const cells = [agree, disagree, unsure, seen].map((people) =>
    people === undefined ? `<td class="few">${say('ledger-hidden')}</td>` : `<td>${count(people)}</td>`,
  )
  return `<tr><th scope="row">${say('ledger-statements-number', { number })}${about}</th>${cells.join('')}</tr>${quote}`
}

/** By what it is decided what others see, with how many statements each reason kept back once that may be told. */
export function policyHtml(reactions: Pick<ReactionsTold, 'notShown' | 'merged'> | undefined, voice: Voice): string {
  const { say, count } = voice
  const number = (of: number | undefined) =>
    reactions ? ` <strong>${of === undefined ? say('ledger-hidden') : count(of)}</strong>` : ''
  const lines = readingReasons.map((reason) => {
    const found = reactions?.notShown.find((each) => each.reason === reason)
    return `<li>${say(reasonTexts[reason])}${number(found?.count)}</li>`
  })
  return `<details><summary>${say('ledger-policy')}</summary><p>${say('ledger-policy-lead')}</p><ul>${lines.join('')}<li>${say('ledger-policy-merged')}${number(reactions?.merged)}</li></ul></details>`
}
