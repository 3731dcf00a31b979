import type { ConsultationId } from './consultation.ts'

/** A message to all who answered one consultation. `ref` tells one echo of it from the next. */
export interface Mailing {
  readonly kind:
    | 'closing'
    | 'echo'
    | 'milestone'
    | 'withdrawal'
    | 'started'
    | 'late'
    | 'correction'
    | 'news'
    | 'decider'
  readonly consultation: ConsultationId
  readonly ref: string
}
