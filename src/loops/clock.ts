import type { Instant } from '../domain/time.ts'

/** Time as the loops know it. Everything else is handed an instant. */
export interface Clock {
  now(): Instant
  /** Resolves at the instant, when the clock is moved, or when the signal aborts; callers look at the time again. Never rejects. */
  sleepUntil(at: Instant, signal?: AbortSignal): Promise<void>
  /** Calls the listener whenever the clock jumps; the result ends that. */
  onMoved(listener: () => void): () => void
}

/** The sandbox town's clock: real time, plus what it was moved forward. */
export interface MovableClock extends Clock {
  readonly offsetMs: number
  /** Moves forward only; a town cannot un-happen. */
  advance(ms: number): void
}

/** Whether this clock can be moved: in the sandbox and in rehearsals. */
export function isMovable(clock: Clock): clock is MovableClock {
  return 'advance' in clock
}

/** The clock on the wall. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleepUntil: (at, signal) => sleep(at - Date.now(), signal),
  onMoved: () => () => undefined,
}

/** Real time since some moment, which no change of the clock on the wall moves: for what a process may do by itself. */
export const steadyClock: Clock = {
  now: () => performance.now(),
  sleepUntil: (at, signal) => sleep(at - performance.now(), signal),
  onMoved: () => () => undefined,
}

/** A clock that starts `offsetMs` ahead of the wall; `keep` is told every new offset, so that a restart can go on from it. */
export function movableClock(offsetMs = 0, keep: (offsetMs: number) => void = () => undefined): MovableClock {
  const listeners = new Set<() => void>()
  let offset = offsetMs
  const now = () => Date.now() + offset
  return {
    get offsetMs() {
      return offset
    },
    now,
    advance(ms) {
      if (!Number.isFinite(ms) || ms < 0) throw new Error(`The clock can only be moved forward, not by ${ms} ms.`)
      offset += ms
      keep(offset)
      for (const listener of [...listeners]) listener()
    },
    sleepUntil: (at, signal) =>
      new Promise((resolve) => {
        const moved = new AbortController()
        const listener = () => moved.abort()
        const stopped = signal === undefined ? moved.signal : AbortSignal.any([moved.signal, signal])
        listeners.add(listener)
        void sleep(at - now(), stopped).then(() => {
          listeners.delete(listener)
          resolve()
        })
      }),
    onMoved(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Milliseconds since it was called, unmoved by changes of the clock; for measuring only. */
export function stopwatch(): () => number {
  const started = performance.now()
  return () => performance.now() - started
}

/** Milliseconds of this program's processor time since it was called: what others take of the machine, and the disk, is not in it. */
export function processorWatch(): () => number {
  const started = process.cpuUsage()
  return () => {
    const { user, system } = process.cpuUsage(started)
    return (user + system) / 1_000
  }
}

/** Much may come at once; what waits for the network gets its turn this often. */
export const withoutBreathMsMax = 10

/** Lets everything else that waits have its turn: a synchronous database would otherwise starve the network. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

/** Does something with each, in order, and breathes where that takes long. */
export async function inTurns<T>(items: readonly T[], each: (item: T, index: number) => void): Promise<void> {
  let working = stopwatch()
  for (const [index, item] of items.entries()) {
    each(item, index)
    if (working() < withoutBreathMsMax) continue
    await breathe()
    working = stopwatch()
  }
}

/** The promise's value, or `'late'` after that much real time. The promise itself goes on. */
export function within<T>(ms: number, promise: Promise<T>): Promise<T | 'late'> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve('late'), ms)
    promise.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

/** Longer waits overflow setTimeout and would end at once. */
const sleepMsMax = 2 ** 31 - 1

function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve()
    const end = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', end)
      resolve()
    }
    // setTimeout may fire a millisecond early by the wall clock; the callers' check would then spin.
    const timer = setTimeout(end, Math.min(Math.max(Math.ceil(ms), 0) + 1, sleepMsMax))
    signal?.addEventListener('abort', end, { once: true })
  })
}
