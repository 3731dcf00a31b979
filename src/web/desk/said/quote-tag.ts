import { type QuoteStanding, signKey } from '../../../domain/quotes.ts'
import type { Voice } from '../voice.ts'

/** What was said of a statement, beside it. */
export function signTag(sign: QuoteStanding, { say }: Pick<Voice, 'say'>): string {
  return `<span class="tag ${sign.verdict === 'cleared' ? 'good' : 'off'}">${say(signKey(sign))}</span>`
}
