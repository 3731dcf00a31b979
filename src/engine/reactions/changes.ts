import type { ConsultationId } from '../../domain/consultation.ts'
import type { ReadingSaid } from '../../domain/reactions/reading.ts'

/** A moderator has read a statement before others see it; its author, whom the store knows, is told some minutes later. */
export interface StatementRead {
  readonly kind: 'statement.judged'
  readonly consultation: ConsultationId
  readonly statement: number
  readonly said: ReadingSaid
}
