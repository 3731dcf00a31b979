import type { QuoteSigned, QuoteVerdict } from '../../../domain/quotes.ts'
import type { Voice } from '../voice.ts'

const kept = {
  names: 'quotes-is-names',
  hurts: 'quotes-is-hurts',
  beside: 'quotes-is-beside',
} as const

/** The text that says in a few words what was said of a statement. */
export function signKey(sign: QuoteSigned['sign']): string {
  if (sign.verdict === 'undecided') return 'quotes-is-undecided'
  if (sign.verdict === 'cleared') return 'quotes-is-cleared'
  return sign.reason === undefined ? 'quotes-is-kept' : kept[sign.reason]
}

/** The same beside the statement. */
export function signTag(sign: QuoteVerdict, { say }: Pick<Voice, 'say'>): string {
  return `<span class="tag ${sign.verdict === 'cleared' ? 'good' : 'off'}">${say(signKey(sign))}</span>`
}
