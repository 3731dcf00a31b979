import { paceNow, threadMs } from './processor.ts'

/** How long the process was held at once, in milliseconds, and the longest. */
export interface Held {
  readonly longestMs: number
  /** The same without the few longest: a checkpoint, the compiler or a collection of garbage, where a work takes its time every time. */
  readonly usualMs: number
}

const fewest = 3

/**
 * Beats as often as the event loop lets it, until `work` is over. A hold counts for no more than the processor time it took of this
 * thread: on a machine that others use, a program that is put aside holds nothing up by itself. Where the processor itself was slower
 * before and after than at its best, it counts for so much less.
 */
export async function heldDuring(work: () => Promise<unknown>): Promise<Held> {
  const holds: number[] = []
  const paceBefore = paceNow()
  let at = performance.now()
  let used = threadMs()
  let beating = true
  let last: (() => void) | undefined
  const beat = () => {
    const now = performance.now()
    const usedNow = threadMs()
    holds.push(Math.min(now - at, usedNow - used))
    at = now
    used = usedNow
    if (beating) setImmediate(beat)
    else last?.()
  }
  setImmediate(beat)
  try {
    await work()
  } finally {
    // What a work did last, up to its end, is held too.
    const whole = new Promise<void>((resolve) => {
      last = resolve
    })
    beating = false
    await whole
  }
  const pace = Math.max(paceBefore, paceNow())
  holds.sort((one, other) => other - one)
  return { longestMs: (holds[0] ?? 0) * pace, usualMs: (holds[fewest] ?? 0) * pace }
}
