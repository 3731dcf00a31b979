import type { ConsultationId } from '../../domain/consultation.ts'
import type { DeciderQuestionKey, Gathering, SentDeciderQuestion } from '../../domain/decider.ts'

/** A citizen asks the politician who decides, or takes such a question back. */
export type DeciderQuestionChange =
  | {
      readonly kind: 'decider-question.sent'
      readonly consultation: ConsultationId
      readonly question: SentDeciderQuestion
    }
  | { readonly kind: 'decider-question.withdrawn'; readonly question: DeciderQuestionKey }

/** What was made of the questions of a consultation, in place of what was there. */
export interface GatheringKept {
  readonly kind: 'decider.kept'
  readonly consultation: ConsultationId
  readonly gathering: Gathering
}
