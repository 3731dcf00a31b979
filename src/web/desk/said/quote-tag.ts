import type { QuoteVerdict } from '../../../domain/quotes.ts'
import type { Voice } from '../voice.ts'

/** What was said of a statement, in a few words. */
export function signTag(sign: QuoteVerdict, { say }: Pick<Voice, 'say'>): string {
  const name = sign.verdict === 'cleared' ? 'cleared' : (sign.reason ?? 'kept')
  return `<span class="tag ${sign.verdict === 'cleared' ? 'good' : 'off'}">${say(`quotes-is-${name}`)}</span>`
}
