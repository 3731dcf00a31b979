import type { City } from '../domain/city.ts'
import type { ClaimedItem, Settlement } from '../domain/outbox.ts'
import { type Instant, minuteMs, secondMs } from '../domain/time.ts'
import type { Facts } from '../engine/state.ts'
import { placeOf } from '../log.ts'
import type { MessageFacts } from '../store/load/states.ts'
import type { Health } from '../store/operations/health.ts'
import type { Outbox } from '../store/outbox/outbox.ts'
import type { BatchSizes } from './batch-size.ts'
import { capacityFor } from './capacity.ts'
import { CircuitBreaker } from './circuit-breaker.ts'
import { within } from './clock.ts'
import { laterOrNever } from './failure.ts'
import { HandOver } from './hand-over.ts'
import { Loop, type LoopParts, type Rest } from './loop.ts'
import type { Outward } from './outward.ts'
import { type Prepared, prepare, type Saying } from './prepare.ts'
import { Refusals } from './refusals.ts'
import { renderOnce } from './render-once.ts'
import { deliver } from './send.ts'
import { Settling } from './settle.ts'
import { spacedPerSecondMax, type Throttle } from './throttle.ts'
import { Trickle } from './trickle.ts'
import { WakeUps } from './wake-ups.ts'

/** What one channel's dispatcher works with. */
export interface DispatchParts extends Omit<LoopParts, 'name'> {
  readonly adapter: Outward
  readonly store: Outbox & MessageFacts & Health
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

/**
 * Sends one channel's messages: claims few, checks each against this very moment, puts it into words, and sends it at the
 * channel's pace. Replies overtake everything, because never more is claimed than can leave at once.
 */
export class Dispatch {
  readonly #parts: DispatchParts
  readonly #loop: Loop
  readonly #breaker: CircuitBreaker
  readonly #refusals: Refusals
  readonly #handing: HandOver
  /** Where no turn is waited for, a claim is handed over with the same statement. */
  readonly #atOnce: boolean
  readonly #settling: Settling
  readonly #trickle: Trickle | undefined
  readonly #wakeUps = new WakeUps(idleMs)
  readonly #communityFreeAt = new Map<string, Instant>()
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
    this.#breaker = new CircuitBreaker(adapter.channel)
    this.#refusals = new Refusals(adapter)
    const spacingMs = adapter.limits.pace.newChatSpacingMs
    this.#trickle = spacingMs === undefined ? undefined : new Trickle(spacingMs)
    const settled = (count: number, at: Instant) => this.#release(count, at)
    this.#atOnce = adapter.limits.pace.perSecondMax > spacedPerSecondMax
    this.#handing = new HandOver({ store, clock, storage, log: this.#parts.log })
    this.#settling = new Settling({
      channel: adapter.channel,
      spaced: adapter.limits.pace.perChatSpacingMs > 0,
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
      closed: this.#breaker.why,
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
  }

  async #turn(): Promise<Rest> {
    const { store, adapter, clock } = this.#parts
    const now = clock.now()
    const admission = this.#breaker.admits(now)
    if (typeof admission === 'object') return { until: admission.until }
    const capacity = capacityFor(adapter.limits.pace, {
      held: this.#held,
      queued: this.#queued,
      probing: admission === 'probe',
      atOnceMax: this.#parts.batchSizes.now().messages,
    })
    if (capacity.limit === 0) return { until: this.#wakeUps.next(now) }
    const spacingMs = adapter.limits.pace.perChatSpacingMs
    const items = await store.claimOutbox(adapter.channel, capacity.limit, now, {
      ...(spacingMs > 0 ? { perAddressSpacingMs: spacingMs } : {}),
      handOver: this.#atOnce,
      ...(capacity.repliesOnly ? { repliesOnly: true } : {}),
    })
    if (items.length === 0) return { until: this.#wakeUps.next(now) }
    this.#held += items.length
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
      for (const item of items) this.#settle(item, laterOrNever(item, 'facts-unread', now))
      return
    }
    for (const [index, item] of items.entries()) this.#takeOne(item, facts[index])
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
      const settlement = await this.#go(item, facts, prepared, now)
      if (settlement === 'not-ours') this.#release(1, this.#parts.clock.now())
      else this.#settle(item, settlement)
    })
    going.catch((error: unknown) => {
      this.#parts.log.error('A message could not be given its turn.', { key: item.key, error: placeOf(error) })
      this.#settle(item, laterOrNever(item, 'no-turn', this.#parts.clock.now()))
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
    if (this.#trickle !== undefined && this.#opensChat(item)) return this.#trickle.turnOf(item.id, now)
    const spacingMs = this.#parts.adapter.limits.pace.perCommunitySpacingMs
    if (item.contact !== undefined || spacingMs === 0) return now
    const turn = Math.max(now, this.#communityFreeAt.get(item.to) ?? 0)
    if (turn === now) this.#communityFreeAt.set(item.to, now + spacingMs)
    return turn
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
  ): Promise<Settlement | 'not-ours'> {
    const now = this.#parts.clock.now()
    const admission = this.#breaker.admits(now)
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
    const settlement = await deliver(
      item,
      current.outbound,
      { breaker: this.#breaker, refusals: this.#refusals },
      this.#parts,
    )
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
    const { perChatSpacingMs } = this.#parts.adapter.limits.pace
    // The store counts the distance from when it recorded the message, not from when the platform took it.
    if (perChatSpacingMs > 0) this.#wakeUps.set(at + perChatSpacingMs, this.#parts.clock.now())
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
