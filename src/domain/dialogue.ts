import type { ConsultationId } from './consultation.ts'
import type { QuestionId } from './question.ts'

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
    }
  | {
      readonly at: 'answering'
      readonly consultation: ConsultationId
      readonly question: QuestionId
      /** Slips so far at this question: we ask again kindly, at most twice. */
      readonly misses: number
      /** The next statement starts anew instead of adding to what was said: the person asked to change it. */
      readonly fresh: boolean
    }
  | { readonly at: 'forgetting' }
