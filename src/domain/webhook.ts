import type { ConsultationId } from './consultation.ts'
import type { Instant } from './time.ts'

/** The steps of a consultation that the city's own systems can be told of. */
export const webhookKinds = ['opened', 'closed', 'decided', 'milestone'] as const

/** One of webhookKinds. */
export type WebhookKind = (typeof webhookKinds)[number]

/** A step that was taken. Its id is the same at every try, so that a system that gets it twice knows. */
export interface WebhookEvent {
  readonly id: string
  readonly kind: WebhookKind
  readonly consultation: ConsultationId
  /** For a milestone, which one. */
  readonly milestone?: string
  readonly at: Instant
}

/** How a system of the city's is doing. */
export interface WebhookTarget {
  /** A mark of its address, since addresses often hold a secret. */
  readonly target: string
  /** Tries in vain since it last took something. */
  readonly tries: number
  readonly nextAt: Instant
  readonly failingSince?: Instant
  readonly why?: string
  /** Steps that it has not taken yet. */
  readonly waiting: number
}
