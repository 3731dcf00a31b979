import type { Actor } from '../../domain/actor.ts'
import { text } from '../../domain/message.ts'
import { personalDataIn } from '../../domain/personal-data.ts'
import { type QuoteSigned, quoteMark } from '../../domain/quotes.ts'
import type { Instant } from '../../domain/time.ts'
import { refuseAct, refuseUnknown } from '../cityside/refuse.ts'
import { changing, type Decision } from '../decision.ts'
import type { QuoteState } from '../state.ts'

/**
 * A moderator says whether others may read a statement, word for word. Only what was looked at is cleared: words that were taken back or
 * kept back meanwhile are not, nor is what leads straight to a person.
 */
export function signQuote(
  { running, statement }: QuoteState,
  { consultation, number, seen, sign }: QuoteSigned,
  by: Actor,
  now: Instant,
): Decision {
  if (!running) return refuseUnknown(consultation)
  if (sign.verdict === 'cleared') {
    if (statement === undefined || quoteMark(statement.text) !== seen)
      return refuseAct(text('refused-quote-gone', { number }))
    if (personalDataIn(statement.text).length > 0) return refuseAct(text('refused-quote-personal', { number }))
  }
  return changing({ kind: 'quote.signed', consultation, number, sign, by, at: now })
}
