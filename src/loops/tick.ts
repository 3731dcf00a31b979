import type { Instant } from '../domain/time.ts'
import type { Timers } from '../store/inbox/timers.ts'
import type { Outbox } from '../store/outbox/outbox.ts'
import { Loop, type LoopParts, type Rest } from './loop.ts'

/** What the tick loop works with. */
export interface TickParts extends Omit<LoopParts, 'name'> {
  readonly store: Timers & Outbox
  /** Timers have become events. */
  readonly rang: () => void
  /** A delivery has fallen due, or one came back from a dispatcher that died. */
  readonly due: () => void
  /** The channels that send here: this process does not wake for what waits for another. */
  readonly running: () => readonly string[]
}

/** Timers that become events in one transaction. */
const timersPerTurnMax = 100

/** Leases are looked through this often: a dispatcher that died is noticed within this time after its lease ended. */
const sweepEveryMs = 5_000

/** Another process may have set an earlier timer, so no process sleeps longer than this. */
export const sleepMsMax = 30_000

/** While deliveries wait that a dispatcher is already busy with, timers are looked at this often. */
const busyRestMs = 250

/** Lets time in: turns due timers into events, and ends the leases of those that died. */
export class Tick {
  readonly #parts: TickParts
  readonly #loop: Loop
  readonly #stopListening: () => void
  #sweptAt: Instant | undefined

  constructor(parts: TickParts) {
    this.#parts = parts
    this.#loop = new Loop({ ...parts, name: 'tick' }, () => this.#turn())
    this.#stopListening = parts.clock.onMoved(() => this.#loop.ring())
  }

  start(): void {
    this.#loop.start()
  }

  ring(): void {
    this.#loop.ring()
  }

  pulse() {
    return this.#loop.pulse()
  }

  stop(): Promise<void> {
    this.#stopListening()
    return this.#loop.stop()
  }

  async #turn(): Promise<Rest> {
    const { store, clock, rang, due, running } = this.#parts
    const now = clock.now()
    const timers = await store.ringTimers(now, timersPerTurnMax)
    if (timers > 0) rang()
    await this.#sweep(now)
    if (timers === timersPerTurnMax) return 'again'
    const next = (await store.nextDueAt(running())) ?? now + sleepMsMax
    if (next > now) return { until: Math.min(next, now + sleepMsMax) }
    due()
    return { until: now + busyRestMs }
  }

  async #sweep(now: Instant): Promise<void> {
    const { store, log } = this.#parts
    const before = this.#sweptAt
    if (before !== undefined && now >= before && now - before < sweepEveryMs) return
    // At the start it is not known what the clock was before.
    if (before === undefined || now < before) await store.forgetLaterClock(now)
    const unknown = await store.sweepLeases(now)
    this.#sweptAt = now
    if (unknown > 0) {
      const advice = 'Look at them with `ekko outbox`, and decide whether to send them again.'
      log.warn(`A sender died with messages on their way: whether they arrived is unknown. ${advice}`, {
        messages: unknown,
      })
    }
  }
}
