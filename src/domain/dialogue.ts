import type { ConsultationId } from './consultation.ts'
import type { QuestionId } from './question.ts'
import type { Instant } from './time.ts'

/** What Ekko waits for from a person: what their next plain words mean. */
export type Dialogue =
  | { readonly at: 'idle' }
  /** Said hello, has not said yes or no yet. `then` is the consultation they came for. */
  | { readonly at: 'welcoming'; readonly then?: ConsultationId }
  | {
      readonly at: 'choosing'
      readonly of: 'topic' | 'place' | 'role'
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
  /** Wrote something that nobody asked for, and was asked whether it is an idea. */
  | { readonly at: 'suggesting'; readonly words: string }
  /** Writing something for the city; what there is so far is kept beside it. */
  | { readonly at: 'working' }
  | { readonly at: 'forgetting'; readonly since?: Instant }
