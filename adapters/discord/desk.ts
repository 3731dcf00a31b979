import type { ReplyHandle } from './handle.ts'
import { interactionTokenMs } from './limits.ts'

/**
 * What has been said to an interaction so far.
 * `held`: nothing yet, a form or a message may be the first response. `thinking`: deferred, the person sees that we are busy.
 * `quiet`: acknowledged without showing anything. `answered`: the first response is given. `unsure`: a first response went out
 * and no answer came. `closed`: Discord does not take responses any more. `lost`: not known here, as after a restart.
 */
export type Stage = 'held' | 'thinking' | 'quiet' | 'answered' | 'unsure' | 'closed' | 'lost'

/** One interaction while it is being answered. */
export interface Talk {
  stage: Stage
  /** How many parts of which message were said already, so that trying again goes on where it stopped. */
  key: string | undefined
  partsSaid: number
  /** The platform's ids of the parts said. */
  readonly said: string[]
}

interface Held extends Talk {
  readonly handle: ReplyHandle
  readonly arrivedAt: number
  timer: NodeJS.Timeout | undefined
  queue: Promise<unknown>
}

/** Remembered at once; older ones are forgotten first. One takes about a kilobyte for at most 14 minutes. */
const heldMax = 20_000

/** Holds each interaction for the engine's answer until it has to be acknowledged, and keeps what is said to it in order. */
export class InteractionDesk {
  readonly #open = new Map<string, Held>()
  readonly #defer: (handle: ReplyHandle) => Promise<Stage>
  readonly #now: () => number
  readonly #holdMs: number

  constructor(options: { defer: (handle: ReplyHandle) => Promise<Stage>; now: () => number; holdMs: number }) {
    this.#defer = options.defer
    this.#now = options.now
    this.#holdMs = options.holdMs
  }

  /** Starts the wait for an answer. Called only once the event is durable. */
  hold(handle: ReplyHandle, arrivedAt: number): void {
    if (this.#open.has(handle.id)) return
    this.#forgetOld()
    const held: Held = {
      handle,
      arrivedAt,
      stage: 'held',
      key: undefined,
      partsSaid: 0,
      said: [],
      timer: undefined,
      queue: Promise.resolve(),
    }
    this.#open.set(handle.id, held)
    this.#deferIn(held, Math.max(0, this.#holdMs - (this.#now() - arrivedAt)))
  }

  /** Gives one answer at a time; `work` moves the stage as it goes. What is still held when it fails is acknowledged at once. */
  async answer<Result>(handle: ReplyHandle, work: (talk: Talk) => Promise<Result>): Promise<Result> {
    const held = this.#open.get(handle.id)
    if (held === undefined) return work({ stage: 'lost', key: undefined, partsSaid: 0, said: [] })
    return this.#inTurn(held, async () => {
      clearTimeout(held.timer)
      try {
        return await work(held)
      } finally {
        if (held.stage === 'held') this.#deferIn(held, 0)
      }
    })
  }

  /** Acknowledges everything still held, since the engine will not answer it any more. */
  async stop(): Promise<void> {
    const waiting = [...this.#open.values()]
    for (const held of waiting) clearTimeout(held.timer)
    await Promise.all(waiting.map((held) => this.#inTurn(held, () => this.#acknowledge(held))))
    for (const held of waiting) clearTimeout(held.timer)
    this.#open.clear()
  }

  #deferIn(held: Held, ms: number): void {
    clearTimeout(held.timer)
    held.timer = setTimeout(() => void this.#inTurn(held, () => this.#acknowledge(held)), ms)
  }

  async #acknowledge(held: Held): Promise<void> {
    if (held.stage === 'held') held.stage = await this.#defer(held.handle)
  }

  #inTurn<Result>(held: Held, work: () => Promise<Result>): Promise<Result> {
    const turn = held.queue.then(work)
    held.queue = turn.catch(() => undefined)
    return turn
  }

  #forgetOld(): void {
    const before = this.#now() - interactionTokenMs
    for (const [id, held] of this.#open) {
      if (held.arrivedAt > before && this.#open.size < heldMax) break
      clearTimeout(held.timer)
      this.#open.delete(id)
    }
  }
}
