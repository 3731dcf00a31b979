import type { Adapter } from '../adapter.ts'
import type { City } from '../domain/city.ts'
import type { Wording } from '../domain/consent.ts'
import type { Address } from '../domain/contact.ts'
import type { Understood } from '../domain/understood/understood.ts'
import type { Log } from '../log.ts'
import type { Metrics } from '../metrics.ts'
import type { Decisions } from '../store/commit/decisions.ts'
import type { Attachments } from '../store/inbox/attachments.ts'
import type { Inbox } from '../store/inbox/inbox.ts'
import type { Timers } from '../store/inbox/timers.ts'
import type { MessageFacts, States } from '../store/load/states.ts'
import type { Health } from '../store/operations/health.ts'
import type { Leases } from '../store/operations/leases.ts'
import type { Reserve } from '../store/operations/reserve.ts'
import type { Outages } from '../store/outbox/outages.ts'
import type { Outbox } from '../store/outbox/outbox.ts'
import type { Sealed } from '../store/store.ts'
import type { Handlings } from './attend.ts'
import type { Clock } from './clock.ts'
import type { Identity, LeaseTimes } from './lease.ts'
import type { Saying } from './prepare.ts'
import type { Decide, ProcessParts } from './process.ts'

/** Everything the loops work with. */
export interface LoopsParts {
  readonly adapters: readonly Adapter[]
  readonly store: Inbox &
    Timers &
    Attachments &
    States &
    Decisions &
    Outbox &
    Outages &
    MessageFacts &
    Leases &
    Health &
    Sealed
  readonly city: City
  /** The addresses of its staff by the marks that stand for them in `city`. */
  readonly staff?: ReadonlyMap<Address, Address>
  readonly wordings: readonly Wording[]
  readonly understood: Understood
  readonly decide: Decide
  /** Whether an event takes a thread seconds to be decided on. */
  readonly isSlow?: ProcessParts['isSlow']
  readonly saying: Saying
  readonly clock: Clock
  readonly log: Log
  readonly metrics: Metrics
  /** What can be made of what people attach; nothing without it. */
  readonly handlings?: Handlings
  /** What this process does: take events in, decide on them, send. */
  readonly does: { readonly receive: boolean; readonly process: boolean; readonly dispatch: boolean }
  readonly reserve?: Reserve | undefined
  /** Where several processes keep one pace together. */
  readonly redisUrl?: string
  /** How this process is known among others that share the store, and how fast it notices that one died. */
  readonly leasing?: { readonly identity?: Identity; readonly times?: LeaseTimes }
}
