import { createLog } from '../../src/log.ts'
import type { Clock } from '../../src/loops/clock.ts'
import { Lease, leaseTimes } from '../../src/loops/lease.ts'
import type { LeaseHold, Leases } from '../../src/store/operations/leases.ts'
import { type HandClock, handClock } from './hand-clock.ts'
import { until } from './town.ts'

/** One process, as far as a lease knows it: its own clock, its way to the store, and whether it receives. */
export class Process {
  readonly own: HandClock = handClock(1_000)
  readonly lease: Lease
  readonly logged: string[] = []
  receives = false
  opened = 0
  /** What becomes of its next questions to the store. */
  cutOff: 'fails' | 'hangs' | undefined
  #asking = 0
  readonly #hanging: ((error: Error) => void)[] = []

  constructor(holder: string, store: Leases, wall: Clock) {
    this.lease = new Lease({
      channel: 'loop',
      identity: { token: `token of ${holder}`, holder },
      store: {
        releaseLease: (name, token) => store.releaseLease(name, token),
        takeLease: (asked, now) => this.#ask(() => store.takeLease(asked, now)),
      },
      clock: wall,
      own: this.own,
      log: createLog({ level: 'info', target: { write: (line) => this.logged.push(line) } }),
      times: leaseTimes,
      open: async () => {
        this.receives = true
        this.opened += 1
        return { state: 'on' }
      },
      single: {
        close: async () => {
          this.receives = false
        },
      },
      moved: () => undefined,
    })
  }

  /** Time goes on for this process; resolves when it has done what there was to do. */
  async live(ms: number): Promise<void> {
    for (let left = ms; left > 0; left -= leaseTimes.everyMs) {
      this.own.move(Math.min(left, leaseTimes.everyMs))
      await until(() => this.#asking === 0 && this.own.sleepers === (this.receives ? 2 : 1), 'the process rests')
    }
  }

  /** What hung is answered after all. */
  answered(): void {
    this.cutOff = undefined
    for (const fail of this.#hanging.splice(0)) fail(new Error('The connection was lost.'))
  }

  async stop(): Promise<void> {
    this.answered()
    await this.lease.stop()
  }

  async #ask(question: () => Promise<LeaseHold>): Promise<LeaseHold> {
    if (this.cutOff === 'fails') throw new Error('The database cannot be reached.')
    if (this.cutOff === 'hangs') return new Promise((_, reject) => this.#hanging.push(reject))
    this.#asking += 1
    try {
      return await question()
    } finally {
      this.#asking -= 1
    }
  }
}
