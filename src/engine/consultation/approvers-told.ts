import type { ContactId } from '../../domain/contact.ts'
import type { Notice } from '../../domain/outbox.ts'
import type { Instant } from '../../domain/time.ts'

/** Queues a message to the moderators who may say yes to what another one wrote; not to its writer. */
export interface ApproversTold {
  readonly kind: 'approvers.told'
  readonly contacts: readonly ContactId[]
  readonly besides: readonly ContactId[]
  readonly notice: Notice
  readonly key: string
  readonly at: Instant
}
