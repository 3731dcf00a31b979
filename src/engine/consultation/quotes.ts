import type { Consultation } from '../../domain/consultation.ts'
import type { CityEvent } from '../../domain/inbox.ts'
import { text } from '../../domain/message.ts'
import { couldIdentify, mayBeVouched } from '../../domain/personal/identifiable.ts'
import { awaitsQuotes, type QuoteSigned, quoteMark, quotesToldBeforeMs } from '../../domain/quotes.ts'
import type { Instant } from '../../domain/time.ts'
import { refuseAct, refuseUnknown } from '../cityside/refuse.ts'
import { type Change, changing, type Decision, nothing } from '../decision.ts'
import type { ConsultationState, QuoteState } from '../state.ts'

/**
 * A moderator says whether others may read a statement, word for word. Only what was looked at is cleared: words that were taken back or
 * kept back meanwhile are not, nor is what leads straight to a person; what only looks so is, with the reason on the record.
 */
export function signQuote(
  { running, statement }: QuoteState,
  { consultation, number, seen, sign }: QuoteSigned,
  { by, reason }: Pick<CityEvent, 'by' | 'reason'>,
  now: Instant,
): Decision {
  if (!running) return refuseUnknown(consultation)
  if (statement === undefined && sign.verdict !== 'undecided') return refuseAct(text('refused-quote-gone', { number }))
  if (statement && sign.verdict === 'cleared') {
    if (quoteMark(statement.text) !== seen) return refuseAct(text('refused-quote-gone', { number }))
    if (couldIdentify(statement.text) && !(sign.vouched && reason !== undefined && mayBeVouched(statement.text)))
      return refuseAct(
        text(mayBeVouched(statement.text) ? 'refused-quote-alarm' : 'refused-quote-personal', { number }),
      )
  }
  return changing({ kind: 'quote.signed', consultation, number, sign, by, at: now })
}

/** Sets the clock of the quotes: a day before the closing, or halfway where less than two days are left. */
export function quotingTimer({ id, closesAt }: Pick<Consultation, 'id' | 'closesAt'>, now: Instant): Change {
  const before = Math.min(quotesToldBeforeMs, Math.floor((closesAt - now) / 2))
  return {
    kind: 'timer.set',
    key: quotingKey(id),
    dueAt: closesAt - before,
    timer: { timer: 'quoting', consultation: id },
  }
}

/** The key of that clock. */
export function quotingKey(id: Consultation['id']): string {
  return `quoting:${id}`
}

/** The closing comes near and nothing was looked at that it could quote: the moderators of who asks are told, each of them once. */
export function offerQuotes({ running, tally }: ConsultationState, now: Instant): Decision {
  if (!running || !tally || !awaitsQuotes(running, tally)) return nothing
  const { id, departments, closesAt } = running.consultation
  return changing({
    kind: 'quotes.offered',
    consultation: id,
    department: departments[0],
    key: quotingKey(id),
    at: now,
    expiresAt: closesAt,
  })
}
