import type { ConsultationId } from './consultation.ts'
import type { InquiryKey } from './inquiry.ts'
import type { InterestKind } from './person.ts'
import type { QuestionId } from './question.ts'
import type { Instant } from './time.ts'
import type { UnaskedRange } from './unasked.ts'
import type { VenueId } from './venue.ts'

/** What Ekko waits for from a person: what their next plain words mean. */
export type Dialogue =
  | { readonly at: 'idle' }
  /** Said hello, has not said yes or no yet. `then` is the consultation they came for. */
  | { readonly at: 'welcoming'; readonly then?: ConsultationId }
  | {
      readonly at: 'choosing'
      readonly of: InterestKind
      readonly onboarding: boolean
      readonly then?: ConsultationId
      readonly since?: Instant
    }
  | {
      readonly at: 'answering'
      readonly consultation: ConsultationId
      readonly question: QuestionId
      /** Slips so far at this question: we ask again kindly, at most twice. */
      readonly misses: number
      /** The next statement starts anew instead of adding to what was said: the person asked to change it. */
      readonly fresh: boolean
      /** When this was asked: what is asked later is what plain words answer. */
      readonly since?: Instant
    }
  /** Was shown statements of this question, and says what they think of them. */
  | {
      readonly at: 'reacting'
      readonly consultation: ConsultationId
      readonly question: QuestionId
      readonly since: Instant
    }
  /** Wrote something unasked, and was asked whether it is an idea; empty where they said they have one. */
  | { readonly at: 'suggesting'; readonly words: string }
  /** Was asked where words of theirs are to go; `first` is the way that a yes in words takes. */
  | { readonly at: 'sorting'; readonly range: UnaskedRange; readonly first?: SortingWay; readonly since: Instant }
  /** Writes to the host of a consultation. */
  | { readonly at: 'writing'; readonly consultation: ConsultationId; readonly since: Instant }
  /** Writes a question to the politician who decides. */
  | { readonly at: 'asking'; readonly consultation: ConsultationId; readonly since: Instant }
  /** Did not feel heard by this echo, and was asked what was missing. */
  | { readonly at: 'missing'; readonly consultation: ConsultationId; readonly echo: string; readonly since: Instant }
  /** Was asked whether they may be written to again: with the receipt of an idea, or `back` after a stop. */
  | { readonly at: 'agreeing'; readonly back?: true }
  /** Reads what came of a matter, which ends with "did you feel heard?": a plain yes answers that. */
  | { readonly at: 'reading'; readonly consultation: ConsultationId }
  /**
   * Writes back to staff who asked more. `words`: what they wrote unasked, and were asked whether it was meant as an
   * answer.
   */
  | { readonly at: 'replying'; readonly inquiry: InquiryKey; readonly words?: string; readonly since: Instant }
  /** Writes what is handed over with an offer to help; `words` is what they are shown before it goes. */
  | {
      readonly at: 'offering'
      readonly consultation: ConsultationId
      readonly wording: string
      readonly words?: string
      readonly since: Instant
    }
  /** Was asked at a venue whether they may be written to: when something is open there, or after their visit. */
  | { readonly at: 'venue'; readonly venue: VenueId; readonly asked: 'follow' | 'visit'; readonly since: Instant }
  /** Writes something for the city; the draft so far is kept beside it. */
  | { readonly at: 'drafting' }
  /** Was given a code that joins two chats, or has written one. */
  | { readonly at: 'joining'; readonly since: Instant }
  | { readonly at: 'forgetting'; readonly since?: Instant }

/** Where words can go by a yes: to the host of a consultation, as an idea, or as an answer. */
export type SortingWay =
  | { readonly to: 'host' | 'answer'; readonly consultation: ConsultationId }
  | { readonly to: 'idea' }
