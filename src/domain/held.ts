import type { ConsultationId } from './consultation.ts'
import type { IdeaKey } from './idea.ts'
import type { QuestionId } from './question.ts'
import { dayMs, type Instant } from './time.ts'

/**
 * Words that wait for one tap of the person who wrote them, because they sounded like danger (`danger`), like a question to Ekko
 * (`asking`) or like a name and a number (`card`), because another person wrote them (`forwarded`), they are a sign alone (`sign`),
 * were spoken and may have been misheard (`spoken`) or are the name of a place that was pointed out on a map (`place`), because their
 * author may want to leave (`stop`, `forget`), because they say where their author lives (`lives`), fit none of the choices asked for
 * (`unfit`), or because of a number in them (`personal`). Only of `personal` ones something is recorded meanwhile: the same words without it.
 */
export interface Held {
  readonly why:
    | 'danger'
    | 'asking'
    | 'card'
    | 'forwarded'
    | 'sign'
    | 'spoken'
    | 'place'
    | 'stop'
    | 'forget'
    | 'lives'
    | 'unfit'
    | 'personal'
  readonly parts: readonly HeldPart[]
  /** Where they would be an answer; absent where nothing waited for one. */
  readonly consultation?: ConsultationId
  /** The idea they are the words of. */
  readonly idea?: IdeaKey
  readonly since: Instant
  /** Something else was asked since: a plain yes or no is not about them any more, a tap still is. */
  readonly outranked?: true
}

/** Words that were written to one question, or to none. */
export interface HeldPart {
  readonly words: string
  readonly question?: QuestionId
  /** They replace what was written before, instead of adding to it. */
  readonly fresh?: true
  /** The messages they were written in. */
  readonly from?: readonly string[]
  /** What stands recorded in their place. */
  readonly kept?: string
}

/** All of them as one text: what is said in several messages one after the other is one thing. */
export function wordsIn({ parts }: Pick<Held, 'parts'>): string {
  return parts.map(({ words }) => words).join('\n')
}

/** What stands in the buttons below, so that an old one does nothing to what is held now. */
export function markOf({ since }: Pick<Held, 'since'>): string {
  return since.toString(36)
}

/** Whether their author is in the middle of saying what they are: words that fitted no choice are no more, once a choice was made. */
export function waitsForTap({ why, outranked }: Pick<Held, 'why' | 'outranked'>): boolean {
  return why !== 'unfit' || outranked !== true
}

/** What was not tapped by then is let go. */
export const heldMs = dayMs
