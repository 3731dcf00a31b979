import { Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { Settlement } from './domain/outbox.ts'
import type { Instant } from './domain/time.ts'
import type { PurposeName, ReadFailure } from './domain/wanted.ts'
import type { Backlogs } from './store/outbox/backlog.ts'
import type { OutboxCounts } from './store/outbox/list.ts'

/** Everything that is counted and measured, by the names under which /metrics shows it. */
const metricNames = {
  received: 'ekko_inbox_received_total',
  duplicates: 'ekko_inbox_duplicates_total',
  odd: 'ekko_inbox_odd_total',
  flooded: 'ekko_inbox_flood_total',
  mistakes: 'ekko_process_mistakes_total',
  recordSeconds: 'ekko_inbox_record_seconds',
  inboxAge: 'ekko_inbox_age_seconds',
  inboxClaimed: 'ekko_inbox_claimed',
  decided: 'ekko_events_decided_total',
  commitSeconds: 'ekko_store_commit_seconds',
  outbox: 'ekko_outbox_messages',
  settled: 'ekko_outbox_settled_total',
  sendSeconds: 'ekko_send_seconds',
  inFlight: 'ekko_sends_in_flight',
  throttled: 'ekko_throttled_total',
  closed: 'ekko_channel_closed',
  outageSince: 'ekko_channel_out_of_reach_since_timestamp_seconds',
  receiving: 'ekko_channel_receiving',
  waiting: 'ekko_inbox_waiting',
  lag: 'ekko_inbox_oldest_seconds',
  aside: 'ekko_inbox_set_aside',
  overdue: 'ekko_outbox_oldest_due_seconds',
  attended: 'ekko_attachments_total',
  attendSeconds: 'ekko_attachment_seconds',
  looped: 'ekko_loop_last_success_timestamp_seconds',
} as const

/** What became of an event at one try to decide on it. */
export type DecidingResult = 'committed' | 'conflict' | 'lost' | 'set-aside'

/** The counters of one running Ekko. */
export interface Metrics {
  received(events: number, fresh: number, ms: number): void
  /** Something that a platform told was not as it can be: a time, a length, an id. */
  odd(channel: string, what: string): void
  /** One person sent more in a short time than is read. */
  flooded(channel: string): void
  /** Something of ours was thrown where nothing waits for it. */
  mistaken(how: string): void
  claimed(events: number, oldestAgeMs: number): void
  decided(kind: string, result: DecidingResult): void
  committed(ms: number): void
  settled(channel: string, as: Settlement['as']): void
  sent(channel: string, result: string, ms: number): void
  inFlight(channel: string, count: number): void
  throttled(channel: string): void
  /** `why` is absent when the channel is open again, and `since` where the platform is in reach. */
  closed(channel: string, why: string | undefined, since?: Instant): void
  /** Of channels on which one process receives: whether it is this one. */
  receiving(channel: string, here: boolean): void
  /** What came of a try to read what a person attached. */
  attended(purpose: PurposeName, result: 'read' | 'later' | ReadFailure, ms: number): void
  looped(name: string, at: Instant): void
  /** The page at /metrics, in Prometheus' text format. */
  page(): Promise<{ readonly type: string; readonly text: string }>
}

/** Where what waits is counted, at the moment an operator looks. */
type Counted = Backlogs & OutboxCounts

/** Fast enough to see a fsync, long enough to see a platform's timeout. */
const secondsBuckets = [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30]

const reasonsClosed = ['throttled', 'unreachable', 'misconfigured'] as const

/** Of which channels and at which moment the backlog is read. */
export interface Looking {
  readonly channels: readonly string[]
  now(): Instant
}

/** Fresh counters, apart from those of any other Ekko in this process. */
export function createMetrics(store?: Counted, looking?: Looking): Metrics {
  const registry = new Registry()
  const at = { registers: [registry] }
  const received = new Counter({ name: metricNames.received, help: 'Events that arrived.', ...at })
  const duplicates = new Counter({ name: metricNames.duplicates, help: 'Events that had arrived before.', ...at })
  const odd = new Counter({
    name: metricNames.odd,
    help: 'Events of platforms with a time put right, a text too long to be read, or an id that cannot be kept.',
    labelNames: ['channel', 'what'],
    ...at,
  })
  const flooded = new Counter({
    name: metricNames.flooded,
    help: 'Events left out because one person sent more in a short time than is read.',
    labelNames: ['channel'],
    ...at,
  })
  const mistakes = new Counter({
    name: metricNames.mistakes,
    help: 'Errors and rejections that nothing waited for.',
    labelNames: ['how'],
    ...at,
  })
  const recordSeconds = new Histogram({
    name: metricNames.recordSeconds,
    help: 'Time to make a group of events durable.',
    buckets: secondsBuckets,
    ...at,
  })
  const inboxAge = new Gauge({ name: metricNames.inboxAge, help: 'Age of the oldest event claimed last.', ...at })
  const inboxClaimed = new Gauge({ name: metricNames.inboxClaimed, help: 'Events claimed last.', ...at })
  const decided = new Counter({
    name: metricNames.decided,
    help: 'Tries to decide on an event.',
    labelNames: ['kind', 'result'],
    ...at,
  })
  const commitSeconds = new Histogram({
    name: metricNames.commitSeconds,
    help: 'Time to commit a group of decisions.',
    buckets: secondsBuckets,
    ...at,
  })
  const settled = new Counter({
    name: metricNames.settled,
    help: 'What became of tries to send.',
    labelNames: ['channel', 'as'],
    ...at,
  })
  const sendSeconds = new Histogram({
    name: metricNames.sendSeconds,
    help: 'Time a platform took for one message.',
    labelNames: ['channel', 'result'],
    buckets: secondsBuckets,
    ...at,
  })
  const inFlight = new Gauge({
    name: metricNames.inFlight,
    help: 'Messages on their way to the platform.',
    labelNames: ['channel'],
    ...at,
  })
  const throttled = new Counter({
    name: metricNames.throttled,
    help: 'Times a platform told us to slow down.',
    labelNames: ['channel'],
    ...at,
  })
  const closed = new Gauge({
    name: metricNames.closed,
    help: '1 while nothing is sent on the channel, for the reason given.',
    labelNames: ['channel', 'why'],
    ...at,
  })
  const outageSince = new Gauge({
    name: metricNames.outageSince,
    help: 'Since when the platform cannot be reached or does not answer; 0 while it does.',
    labelNames: ['channel'],
    ...at,
  })
  const receiving = new Gauge({
    name: metricNames.receiving,
    help: '1 where this process receives for a channel on which only one does.',
    labelNames: ['channel'],
    ...at,
  })
  const attended = new Counter({
    name: metricNames.attended,
    help: 'What came of tries to read what people attached.',
    labelNames: ['purpose', 'result'],
    ...at,
  })
  const attendSeconds = new Histogram({
    name: metricNames.attendSeconds,
    help: 'Time a try to read an attachment took.',
    labelNames: ['purpose'],
    buckets: secondsBuckets,
    ...at,
  })
  const looped = new Gauge({
    name: metricNames.looped,
    help: 'When a loop last did its turn.',
    labelNames: ['loop'],
    ...at,
  })
  if (store !== undefined) countOutbox(store, registry)
  const measure = store && looking ? backlogOf(store, looking, registry) : async () => undefined

  return {
    received(events, fresh, ms) {
      received.inc(events)
      duplicates.inc(events - fresh)
      recordSeconds.observe(ms / 1000)
    },
    odd: (channel, what) => odd.inc({ channel, what }),
    flooded: (channel) => flooded.inc({ channel }),
    mistaken: (how) => mistakes.inc({ how }),
    claimed(events, oldestAgeMs) {
      inboxClaimed.set(events)
      inboxAge.set(Math.max(0, oldestAgeMs) / 1000)
    },
    decided: (kind, result) => decided.inc({ kind, result }),
    committed: (ms) => commitSeconds.observe(ms / 1000),
    settled: (channel, as) => settled.inc({ channel, as }),
    sent: (channel, result, ms) => sendSeconds.observe({ channel, result }, ms / 1000),
    inFlight: (channel, count) => inFlight.set({ channel }, count),
    throttled: (channel) => throttled.inc({ channel }),
    closed(channel, why, since) {
      outageSince.set({ channel }, (since ?? 0) / 1000)
      for (const reason of reasonsClosed) closed.set({ channel, why: reason }, reason === why ? 1 : 0)
    },
    receiving: (channel, here) => receiving.set({ channel }, here ? 1 : 0),
    attended(purpose, result, ms) {
      attended.inc({ purpose, result })
      attendSeconds.observe({ purpose }, ms / 1000)
    },
    looped: (loop, instant) => looped.set({ loop }, instant / 1000),
    async page() {
      await measure()
      return { type: registry.contentType, text: await registry.metrics() }
    },
  }
}

function countOutbox(store: Counted, registry: Registry): void {
  new Gauge({
    name: metricNames.outbox,
    help: 'Messages that wait, are on their way, or stand still.',
    labelNames: ['channel', 'state'],
    registers: [registry],
    async collect() {
      this.reset()
      for (const { channel, state, count } of await store.outboxUnsettled()) this.set({ channel, state }, count)
    },
  })
}

/** Read once for a page, however many gauges show it. */
function backlogOf(store: Counted, { channels, now }: Looking, registry: Registry): () => Promise<void> {
  const registers = [registry]
  const waiting = new Gauge({ name: metricNames.waiting, help: 'Events that wait to be decided on.', registers })
  const aside = new Gauge({ name: metricNames.aside, help: 'Events that a mistake of ours set aside.', registers })
  const lag = new Gauge({
    name: metricNames.lag,
    help: 'How long the oldest event has been waiting to be decided on; 0 when none does.',
    registers,
  })
  const overdue = new Gauge({
    name: metricNames.overdue,
    help: 'How long the oldest message that may leave has been waiting; 0 when none does.',
    labelNames: ['channel'],
    registers,
  })
  return async () => {
    const at = now()
    const { inbox, outbox } = await store.backlog(channels, at)
    const seconds = (since: Instant | undefined) => (since === undefined ? 0 : Math.max(0, at - since) / 1000)
    waiting.set(inbox.waiting)
    aside.set(inbox.aside)
    lag.set(seconds(inbox.oldestAt))
    for (const { channel, dueSince } of outbox) overdue.set({ channel }, seconds(dueSince))
  }
}
