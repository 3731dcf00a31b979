import { createHash } from 'node:crypto'
import type { ConsultationId } from './consultation.ts'
import type { Block, Button } from './message.ts'
import type { ChoiceId, QuestionId } from './question.ts'
import { dayMs, hourMs, type Instant } from './time.ts'

/** One message that a citizen wrote when no question waited, kept until they say where it goes. */
export interface Unasked {
  /** Six characters that stand for it in button tokens; derived, and they lead to no person. */
  readonly key: string
  readonly words: string
  readonly at: Instant
}

/** Messages in a row, the first and the last of them: what one offer is about. */
export interface UnaskedRange {
  readonly from: string
  readonly upTo: string
}

/**
 * What is said about words that are kept. The words themselves are put in as it is sent, between what comes before and what
 * comes after them.
 */
export interface UnaskedNotice {
  readonly range?: UnaskedRange
  /** The consultation whose question it was meant for, and that takes no answers any more: what became of it is told first. */
  readonly closed?: ConsultationId
  /** The choice that was tapped there. */
  readonly tapped?: { readonly question: QuestionId; readonly choice: ChoiceId }
  /** Ekko says who it is first, to a person who was not told yet. */
  readonly hello?: true
  readonly before: readonly Block[]
  readonly after: readonly Block[]
  readonly buttons: readonly Button[]
}

/** Words that nothing was chosen for are deleted after this many days. */
export const unaskedKeptDays = 14
/** Messages further apart than this are not one. */
const inARowMs = hourMs
/** More in a row is a second offer. */
const inARowMax = 20
/** What a host or a department is sent at once, as for an idea. */
export const unaskedCharactersMax = 4_000
/** Undecided messages of one person; the oldest give way. */
const unaskedMax = 60
/** What Ekko asked for in words is what is written within this time. */
export const askedFreshMs = 2 * dayMs

const keyCharacters = 6

/** The key of a message, from the event it came in: the same event is the same message. */
export function unaskedKeyOf(contact: string, eventId: string): string {
  return createHash('sha256').update(`ekko unasked ${contact} ${eventId}`).digest('hex').slice(0, keyCharacters)
}

/** The messages of a range, in the order they were written; empty where any end of it is gone. */
export function messagesIn(kept: readonly Unasked[], { from, upTo }: UnaskedRange): readonly Unasked[] {
  const first = kept.findIndex(({ key }) => key === from)
  const last = kept.findIndex(({ key }) => key === upTo)
  return first < 0 || last < first ? [] : kept.slice(first, last + 1)
}

/** What is kept without these messages. */
export function without(kept: readonly Unasked[], gone: readonly Unasked[]): readonly Unasked[] {
  return kept.filter((each) => !gone.includes(each))
}

/** Messages as the one text that is sent. */
export function asOne(messages: readonly Unasked[]): string {
  return messages.map(({ words }) => words).join('\n')
}

/** What is kept with one message more, and the messages in a row that it ends: those after `since`, close together, and not too much for one text. */
export function withMessage(
  kept: readonly Unasked[],
  message: Unasked,
  since: string | undefined,
): { readonly kept: readonly Unasked[]; readonly range: UnaskedRange } {
  const all = [...kept.filter(({ key }) => key !== message.key), message].slice(-unaskedMax)
  const start = since === undefined ? -1 : all.findIndex(({ key }) => key === since)
  let from = all.length - 1
  while (start >= 0 && from > start && all.length - from < inARowMax && isOneWith(all, from)) from -= 1
  return { kept: all, range: { from: all[from]?.key ?? message.key, upTo: message.key } }
}

/** Whether the message before this one belongs with it and all that follow. */
function isOneWith(all: readonly Unasked[], from: number): boolean {
  const [before, after] = [all[from - 1], all[from]]
  if (!before || !after || after.at - before.at > inARowMs) return false
  return asOne(all.slice(from - 1)).length <= unaskedCharactersMax
}

/** A range as it stands in a button's token. */
export function rangeToken({ from, upTo }: UnaskedRange): string {
  return `${from}-${upTo}`
}

/** The range behind such a token; undefined for what is none. */
export function rangeIn(token: string): UnaskedRange | undefined {
  const [, from, upTo] = /^([0-9a-f]{6})-([0-9a-f]{6})$/.exec(token) ?? []
  return from === undefined || upTo === undefined ? undefined : { from, upTo }
}
