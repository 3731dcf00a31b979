import { type QuoteVerdict, signKey } from '../../../domain/quotes.ts'
import type { Voice } from '../voice.ts'

/** What was said of a statement, beside it. */
export function signTag(sign: QuoteVerdict, { say }: Pick<Voice, 'say'>): string {
  return `<span class="tag ${sign.verdict === 'cleared' ? 'good' : 'off'}">${say(signKey(sign))}</span>`
}
