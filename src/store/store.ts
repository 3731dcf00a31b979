import type { Seal } from '../seal/seal.ts'
import type { Decisions } from './commit/decisions.ts'
import type { Attachments } from './inbox/attachments.ts'
import type { Acts, Inbox } from './inbox/inbox.ts'
import type { Timers } from './inbox/timers.ts'
import type { OwnDatas } from './load/own-data.ts'
import type { Memories, MessageFacts, States } from './load/states.ts'
import type { Health } from './operations/health.ts'
import type { LeaseList, Leases } from './operations/leases.ts'
import type { Backlogs } from './outbox/backlog.ts'
import type { OutboxList } from './outbox/list.ts'
import type { OutageList, Outages } from './outbox/outages.ts'
import type { Outbox } from './outbox/outbox.ts'
import type { Records } from './records/records.ts'

/** By what all that is stored is marked and closed: the root that the city's key opens. */
export interface Sealed {
  readonly seal: Seal
}

/**
 * Where everything that lasts is kept, in the order of an event's trip. One meaning over several databases; how they
 * differ is named in databases/dialect.ts. Each user asks for the parts it needs.
 */
export interface Store
  extends Inbox,
    Timers,
    Attachments,
    States,
    Decisions,
    Outbox,
    Outages,
    OutageList,
    MessageFacts,
    Records,
    Memories,
    OwnDatas,
    Acts,
    OutboxList,
    Backlogs,
    Leases,
    LeaseList,
    Health,
    Sealed {
  /** Nothing can be asked afterwards. */
  close(): Promise<void>
}
