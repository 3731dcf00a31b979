import type { Actor } from '../../domain/actor.ts'
import type { DepartmentId } from '../../domain/city.ts'
import type { ConsultationId } from '../../domain/consultation.ts'
import type { GroupNamed } from '../../domain/opinions/opinions.ts'
import type { QuoteSigned } from '../../domain/quotes.ts'
import type { Instant } from '../../domain/time.ts'

/** A moderator has read a statement and said whether others may read it, or takes that back. */
interface Signed {
  readonly kind: 'quote.signed'
  readonly consultation: ConsultationId
  readonly number: number
  readonly sign: QuoteSigned['sign']
  readonly by: Actor
  readonly at: Instant
}

/** The moderators of a department are told that there are quotes to read, each of them once. */
interface Offered {
  readonly kind: 'quotes.offered'
  readonly consultation: ConsultationId
  readonly department: DepartmentId
  readonly key: string
  readonly at: Instant
  readonly expiresAt: Instant
}

/** A moderator has given a group of people who vote alike a name, another one, or none. */
interface GroupCalled extends GroupNamed {
  readonly kind: 'group.named'
  readonly by: Actor
  readonly at: Instant
}

/** What is recorded about quotes and groups: what was said of a statement, that moderators were told, and what a group is called. */
export type QuoteChange = Signed | Offered | GroupCalled
