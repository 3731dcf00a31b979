import { randomUUID } from 'node:crypto'
import type { City } from '../domain/city.ts'
import type { ClaimedItem, Settlement } from '../domain/outbox.ts'
import { type Instant, minuteMs, secondMs } from '../domain/time.ts'
import type { Facts } from '../engine/state.ts'
import { placeOf } from '../log.ts'
import type { MessageFacts } from '../store/load/states.ts'
import type { Health } from '../store/operations/health.ts'
import type { Outages } from '../store/outbox/outages.ts'
import type { Outbox } from '../store/outbox/outbox.ts'
import type { BatchSizes } from './batch-size.ts'
import { capacityFor } from './capacity.ts'
import { breathe, inTurns, stopwatch, within } from './clock.ts'
import { later } from './failure.ts'
import { HandOver } from './hand-over.ts'
import { Loop, type LoopParts, type Rest } from './loop.ts'
import type { Outward } from './outward.ts'
import { type Prepared, prepare, type Saying } from './prepare.ts'
import { renderOnce } from './render-once.ts'
import { deliver } from './send.ts'
import { Settling } from './settle.ts'
import { Standing } from './standing.ts'
import { spacedPerSecondMax, type Throttle } from './throttle.ts'
import { Trickle } from './trickle.ts'
import { WakeUps } from './wake-ups.ts'

/** What one channel's dispatcher works with. */
export interface DispatchParts extends Omit<LoopParts, 'name'> {
  readonly adapter: Outward
  readonly store: Outbox & Outages & MessageFacts & Health
  readonly city: City
  readonly saying: Saying
  readonly throttle: Throttle
  readonly batchSizes: BatchSizes
  /** Told whenever it was recorded what became of messages. */
  readonly recorded?: () => void
}

/** Another process may have queued something: the outbox is looked at this often without a ring. */
const idleMs = secondMs

/** How long stopping waits for platforms to answer; what is still under way then will be listed as unknown. */
const stopMsMax = 6 * secondMs

/** Another process may have found that the platform is well again before a closing that is known here ends. */
const closedRestMs = 5 * secondMs

/** What waited longer than this for one of the places goes back to the outbox, well before its lease ends. */
const placeMsMax = 45 * secondMs

/**
 * Sends one channel's messages: claims few, checks each against this very moment, puts it into words, and sends it at the
 * channel's pace. Replies overtake everything, because never more is claimed than can leave at once.
 */
export class Dispatch {
  readonly #parts: DispatchParts
  readonly #loop: Loop
  readonly #standing: Standing
  readonly #handing: HandOver
  /** Where no turn is waited for, a claim is handed over with the same statement. */
  readonly #atOnce: boolean
  readonly #settling: Settling
  readonly #trickle: Trickle | undefined
  readonly #wakeUps = new WakeUps(idleMs)
  /** Whether the channel keeps a distance between messages to one address; the store remembers it for all processes. */
  readonly #spaced: boolean
  /** A claim that was not answered: what it took is given back before the next. */
  #claimLost: string | undefined
  /** Claimed and not yet settled. */
  #held = 0
  /** Of those, waiting for their turn in the throttle. */
  #queued = 0
  #sent = 0
  #stopping = false
  readonly #stopListening: () => void

  constructor(parts: DispatchParts) {
    const { adapter, clock, store, log, storage } = parts
    const saying = { ...parts.saying, render: renderOnce(parts.saying.render) }
    this.#parts = { ...parts, saying, log: log.with({ channel: adapter.channel }) }
    this.#loop = new Loop({ ...this.#parts, name: `dispatch ${adapter.channel}` }, () => this.#turn())
    this.#standing = new Standing(this.#parts)
    const spacingMs = adapter.limits.pace.newChatSpacingMs
    this.#trickle = spacingMs === undefined ? undefined : new Trickle(spacingMs)
    const settled = (count: number, at: Instant) => this.#release(count, at)
    this.#atOnce = adapter.limits.pace.perSecondMax > spacedPerSecondMax
    const { perChatSpacingMs, perCommunitySpacingMs } = adapter.limits.pace
    this.#spaced = perChatSpacingMs > 0 || perCommunitySpacingMs > 0
    this.#handing = new HandOver({ store, clock, storage, log: this.#parts.log })
    this.#settling = new Settling({
      channel: adapter.channel,
      spaced: this.#spaced,
      store,
      clock,
      storage,
      log: this.#parts.log,
      settled,
    })
    this.#stopListening = clock.onMoved(() => this.#loop.ring())
  }

  start(): void {
    this.#loop.start()
  }

  ring(): void {
    this.#loop.ring()
  }

  pulse() {
    const pulse = this.#loop.pulse()
    return {
      ...pulse,
      resting: pulse.resting && this.#held === 0 && this.#settling.idle,
      channel: this.#parts.adapter.channel,
      closed: this.#standing.breaker.why,
      since: this.#standing.since,
      refusedAs: this.#standing.refusedAs,
      /** Grows with every message handed to the platform. */
      sent: this.#sent,
    }
  }

  /** Claims nothing more, waits for what is on its way, and records what became of it. */
  async stop(): Promise<void> {
    this.#stopping = true
    this.#stopListening()
    await this.#loop.stop()
    await within(stopMsMax, this.#emptied())
    await within(secondMs / 2, this.#parts.throttle.stop())
    await within(secondMs / 2, this.#settling.stop())
    await within(secondMs / 2, this.#standing.stop())
  }

  async #turn(): Promise<Rest> {
    const { store, adapter, clock, city } = this.#parts
    const now = clock.now()
    await this.#standing.meet(now)
    const admission = this.#standing.breaker.admits(now)
    if (typeof admission === 'object') return { until: Math.min(admission.until, now + closedRestMs) }
    const capacity = capacityFor(adapter.limits.pace, {
      held: this.#held,
      queued: this.#queued,
      probing: admission === 'probe',
      atOnceMax: this.#parts.batchSizes.now().messages,
    })
    if (capacity.limit === 0) return { until: this.#wakeUps.next(now) }
    const { perChatSpacingMs, perCommunitySpacingMs } = adapter.limits.pace
    if (this.#claimLost !== undefined) await store.giveBack(this.#claimLost, now)
    const claimToken = randomUUID()
    this.#claimLost = claimToken
    const items = await store.claimOutbox(adapter.channel, capacity.limit, now, {
      claimToken,
      ...(this.#spaced ? { perAddressSpacingMs: perChatSpacingMs, perCommunitySpacingMs } : {}),
      handOver: this.#atOnce,
      cap: city.cap,
      ...(capacity.repliesOnly ? { repliesOnly: true } : {}),
    })
    this.#claimLost = undefined
    if (items.length === 0) return { until: this.#wakeUps.next(now) }
    this.#held += items.length
    if (admission === 'probe' && !(await this.#standing.mayProbe(clock.now()))) {
      for (const item of items)
        this.#settle(item, { as: 'waiting', notBefore: now, counts: false, code: 'unreachable' })
      return 'again'
    }
    // Others have their turn between what holds the process: claiming, reading, putting into words.
    await breathe()
    await this.#take(items)
    return 'again'
  }

  async #take(items: readonly ClaimedItem[]): Promise<void> {
    const { store, city, adapter } = this.#parts
    let facts: readonly Facts[]
    try {
      const moment = { now: this.#parts.clock.now(), buttonsGo: adapter.limits.buttonsStayMax !== undefined }
      facts = await store.facts(items, city, moment)
    } catch (error) {
      if (items.length > 1) {
        for (const item of items) await this.#take([item])
        return
      }
      const now = this.#parts.clock.now()
      this.#parts.log.error('The facts of a message could not be read; it is tried again later.', {
        error: placeOf(error),
      })
      for (const item of items) this.#settle(item, later(item, 'facts-unread', now))
      return
    }
    await breathe()
    await inTurns(items, (item, index) => this.#takeOne(item, facts[index]))
  }

  #takeOne(item: ClaimedItem, facts: Facts | undefined): void {
    const now = this.#parts.clock.now()
    const prepared = this.#prepared(item, facts, now)
    if (!prepared.ready) {
      this.#settle(item, prepared.settlement)
      return
    }
    const turn = this.#turnOf(item, now)
    if (turn > now) {
      this.#settle(item, { as: 'waiting', notBefore: turn, counts: false, code: 'pace' })
      return
    }
    const newChat = this.#opensChat(item)
    this.#queued += 1
    const going = this.#parts.throttle.run({ priority: item.priority, newChat }, async () => {
      this.#queued -= 1
      const waited = stopwatch()
      await this.#standing.place(item.priority)
      const settlement = await this.#go(item, facts, prepared, now, waited()).finally(() => this.#standing.free())
      if (settlement === 'not-ours') this.#release(1, this.#parts.clock.now())
      else this.#settle(item, settlement)
    })
    going.catch((error: unknown) => {
      this.#parts.log.error('A message could not be given its turn.', { key: item.key, error: placeOf(error) })
      this.#settle(item, later(item, 'no-turn', this.#parts.clock.now()))
    })
  }

  #prepared(item: ClaimedItem, facts: Facts | undefined, now: Instant): Prepared {
    const { adapter, saying, log } = this.#parts
    try {
      if (facts === undefined) throw new Error('The store read fewer facts than messages were claimed.')
      return prepare(item, facts, adapter.limits, saying, now)
    } catch (error) {
      log.error('A message could not be put into words; this is a mistake in Ekko or its texts.', {
        key: item.key,
        error: placeOf(error),
      })
      return { ready: false, settlement: { as: 'failed', code: 'not-composed' } }
    }
  }

  /** When a message may leave for other reasons than the channel's own pace. */
  #turnOf(item: ClaimedItem, now: Instant): Instant {
    return this.#trickle !== undefined && this.#opensChat(item) ? this.#trickle.turnOf(item.id, now) : now
  }

  /** Whether the platform would see a conversation that we open. A person who waits for a reply opened it themselves. */
  #opensChat(item: ClaimedItem): boolean {
    return item.contact !== undefined && item.route === undefined && item.priority !== 'reply'
  }

  /** The message's turn has come: checked once more, handed over, and sent. */
  async #go(
    item: ClaimedItem,
    facts: Facts | undefined,
    prepared: Prepared & { ready: true },
    preparedAt: Instant,
    waitedMs: number,
  ): Promise<Settlement | 'not-ours'> {
    const now = this.#parts.clock.now()
    if (waitedMs > placeMsMax) return { as: 'waiting', notBefore: now, counts: false, code: 'pace' }
    const admission = this.#standing.breaker.admits(now)
    if (typeof admission === 'object') {
      return { as: 'waiting', notBefore: admission.until, counts: false, code: admission.why }
    }
    if (this.#stopping) return { as: 'waiting', notBefore: now, counts: false, code: 'stopping' }
    const handed = this.#atOnce ? 'ours' : await this.#handing.over(item)
    if (handed === 'not-ours') return handed
    if (handed === 'not-noted') return { as: 'waiting', notBefore: now + secondMs, counts: false, code: handed }
    const leavesAt = this.#parts.clock.now()
    // Quiet hours begin with a minute; a turn that came after one began is judged by it.
    const current = minuteOf(leavesAt) === minuteOf(preparedAt) ? prepared : this.#prepared(item, facts, leavesAt)
    if (!current.ready) return current.settlement
    this.#sent += 1
    const settlement = await deliver(item, current.outbound, this.#standing, this.#parts)
    return settlement.as === 'sent' && current.below ? { ...settlement, below: current.below } : settlement
  }

  #settle(item: ClaimedItem, settlement: Settlement): void {
    const { metrics, adapter, clock } = this.#parts
    const now = clock.now()
    if (settlement.as === 'waiting') this.#wakeUps.set(settlement.notBefore, now)
    metrics.settled(adapter.channel, settlement.as)
    metrics.inFlight(adapter.channel, this.#held - this.#queued)
    this.#settling.add({ item, settlement })
  }

  #release(count: number, at: Instant): void {
    const { perChatSpacingMs, perCommunitySpacingMs } = this.#parts.adapter.limits.pace
    // The store counts the distance from when it recorded the message, not from when the platform took it.
    for (const ms of [perChatSpacingMs, perCommunitySpacingMs])
      if (ms > 0) this.#wakeUps.set(at + ms, this.#parts.clock.now())
    this.#held -= count
    this.#loop.ring()
    this.#parts.recorded?.()
  }

  async #emptied(): Promise<void> {
    while (this.#held > 0) await this.#parts.clock.sleepUntil(this.#parts.clock.now() + 10)
  }
}

function minuteOf(at: Instant): number {
  return Math.floor(at / minuteMs)
}
