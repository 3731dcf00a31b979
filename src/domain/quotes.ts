import { type Consultation, type ConsultationId, codeOf, type RunningConsultation } from './consultation.ts'
import { type TextRef, text } from './message.ts'
import { personalDataIn } from './personal-data.ts'
import type { Question } from './question.ts'
import { bearsStatements, mayStandInPublic, writersOf } from './questions/open.ts'
import { nothingCounted, smallCellMin, type Tally } from './tally.ts'
import { dayMs, type Instant, weekMs } from './time.ts'
import type { Cleared, Side, SpokenStatement, Voice, Voices } from './voices.ts'

/** Why words are not quoted: a person could be recognised by them, they hurt a person, or they are about another matter. */
export const keptReasons = ['names', 'hurts', 'beside'] as const
/** One of them. */
export type KeptReason = (typeof keptReasons)[number]

/** What a moderator said of one statement after reading it. It can be kept back without saying why. */
export type QuoteVerdict =
  /** `vouched`: a sign that it leads to a person is a false alarm, with the reason on the record. */
  { readonly verdict: 'cleared'; readonly vouched?: true } | { readonly verdict: 'kept'; readonly reason?: KeptReason }

/** What holds of a statement now; `author`: it was cleared, and its author keeps it back or said stop, which counts until that is taken back. */
export type QuoteStanding = QuoteVerdict | { readonly verdict: 'kept'; readonly reason: 'author' }

/** The act of signing off one statement, or of taking that back; `seen` is the mark of the words that were looked at. */
export interface QuoteSigned {
  readonly consultation: ConsultationId
  readonly number: number
  readonly seen: string
  readonly sign: QuoteVerdict | { readonly verdict: 'undecided' }
}

/** What holds of statements, by their numbers. What stands under a number never changes, so that the number is the version. */
export type SignedQuotes = ReadonlyMap<number, QuoteStanding>

/** So long before the closing, the moderators of who asks are told in their chats that quotes wait to be read. */
export const quotesToldBeforeMs = dayMs
/** So long before it, what waits to be read stands in the digest and in the inbox of the desk. */
const quotesPressMs = weekMs

/** Whether so many wrote to one question that some of it could be quoted. */
export function isQuotable({ questions }: Pick<Consultation, 'questions'>, tally: Tally): boolean {
  return questions.some(
    (each) => bearsStatements(each) && writersOf(each, tally.questions[each.id] ?? nothingCounted) >= smallCellMin,
  )
}

/** Whether the closing would quote nothing because no statement was looked at, though enough was written. */
export function awaitsQuotes({ consultation, stage }: RunningConsultation, tally: Tally): boolean {
  return stage.at === 'open' && tally.quotesRead === undefined && isQuotable(consultation, tally)
}

/** What is said before a consultation is closed early, by whichever way: that its closing would quote nothing yet. */
export function closingRemarks(running: RunningConsultation, tally: Tally): readonly TextRef[] {
  return awaitsQuotes(running, tally) ? [text('quotes-close-unread')] : []
}

/** Whether the closing is near enough to say so. */
export function quotesPress({ closesAt }: Pick<Consultation, 'closesAt'>, now: Instant): boolean {
  return closesAt - now <= quotesPressMs
}

/** The one gate through which a person's words reach others: of these, those that were cleared and hold nothing that leads to a person. */
export function clearedIn(statements: readonly SpokenStatement[], signed: SignedQuotes): readonly Cleared[] {
  return vouchedIn(statements, signed).filter(
    (each): each is Cleared => signed.get(each.number)?.verdict === 'cleared' && personalDataIn(each.text).length === 0,
  )
}

/** These, each marked where a person said that it leads to no one though it looks so. */
export function vouchedIn(statements: readonly SpokenStatement[], signed: SignedQuotes): readonly SpokenStatement[] {
  return statements.map((each) => {
    const sign = signed.get(each.number)
    return sign?.verdict === 'cleared' && sign.vouched ? { ...each, vouched: true } : each
  })
}

/** What of these voices is byte for byte in the cleared statement of its number; nothing else is shown, whatever chose it. */
export function exactIn(voices: Voices, cleared: readonly Cleared[]): Voices {
  const texts = new Map(cleared.map(({ number, text }) => [number, text]))
  const isExact = ({ number, text }: Voice) => text !== '' && (texts.get(number)?.includes(text) ?? false)
  const side = ({ reason, ...option }: Side): Side => (reason && isExact(reason) ? { ...option, reason } : option)
  return {
    ...voices,
    voices: voices.voices.filter(isExact),
    splits: voices.splits.map(({ one, other, ...split }) => ({ ...split, one: side(one), other: side(other) })),
  }
}

/**
 * The words that may stand on the public page below one question, by the numbers of their statements: whole and as they were written. None
 * where people were not told so beside it, or fewer than five of them have answered it.
 */
export function publicWords(
  question: Question,
  answered: number | undefined,
  cleared: readonly Cleared[],
): ReadonlyMap<number, string> {
  if (!mayStandInPublic(question) || answered === undefined || answered < smallCellMin) return new Map()
  return new Map(cleared.flatMap((each) => (each.question === question.id ? [[each.number, each.text] as const] : [])))
}

/** Tells the words that a moderator looked at from any others under the same number. */
export function quoteMark(words: string): string {
  return codeOf(words)
}

/** The texts of what can be said of a statement, as buttons. */
export const quoteSays: Readonly<Record<'cleared' | KeptReason, string>> = {
  cleared: 'quotes-say-cleared',
  names: 'quotes-say-names',
  hurts: 'quotes-say-hurts',
  beside: 'quotes-say-beside',
}

const keptKeys: Readonly<Record<KeptReason | 'author', string>> = {
  author: 'quotes-is-author',
  names: 'quotes-is-names',
  hurts: 'quotes-is-hurts',
  beside: 'quotes-is-beside',
}

/** The text that says in a few words what was said of a statement. */
export function signKey(sign: QuoteStanding | QuoteSigned['sign']): string {
  if (sign.verdict === 'undecided') return 'quotes-is-undecided'
  if (sign.verdict === 'cleared') return 'quotes-is-cleared'
  return sign.reason === undefined ? 'quotes-is-kept' : keptKeys[sign.reason]
}
