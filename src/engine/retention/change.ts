import type { PersonId } from '../../domain/person.ts'
import type { Ended } from '../../domain/retention.ts'
import type { Instant, LocalDate } from '../../domain/time.ts'

/** What the deleting of what has been kept for its time changes. */
export type RetentionChange =
  /** Queues one message to all in the chunk of whom something will be deleted, and who want to be told. Set-based. */
  | {
      readonly kind: 'retention.told'
      readonly month: LocalDate
      readonly ended: Ended
      readonly after: PersonId
      readonly upTo: PersonId
      readonly at: Instant
      readonly expiresAt: Instant
    }
  /** Deletes the next part of what ended before then, of the people in the chunk, and counts it. What is promised still, or was so when people were told, stays. */
  | {
      readonly kind: 'retention.erased'
      readonly part: 'contacts' | 'rest'
      readonly month: LocalDate
      readonly ended: Ended
      readonly after: PersonId
      readonly upTo: PersonId
      readonly toldAt: Instant
      readonly at: Instant
    }
