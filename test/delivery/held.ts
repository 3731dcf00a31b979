/** How long the process was held at once, in milliseconds, and the longest. */
export interface Held {
  readonly longestMs: number
  /** The same without the few longest: a checkpoint, the compiler or a collection of garbage, where a work takes its time every time. */
  readonly usualMs: number
}

const fewest = 3

/**
 * Beats as often as the event loop lets it, until `work` is over. A hold counts for no more than the processor time it took: on a
 * machine that others use, a program that is put aside holds nothing up by itself.
 */
export async function heldDuring(work: () => Promise<unknown>): Promise<Held> {
  const holds: number[] = []
  let at = performance.now()
  let used = process.cpuUsage()
  let beating = true
  const beat = () => {
    const now = performance.now()
    const { user, system } = process.cpuUsage(used)
    holds.push(Math.min(now - at, (user + system) / 1_000))
    at = now
    used = process.cpuUsage()
    if (beating) setImmediate(beat)
  }
  setImmediate(beat)
  await work().finally(() => {
    beating = false
  })
  holds.sort((one, other) => other - one)
  return { longestMs: holds[0] ?? 0, usualMs: holds[fewest] ?? 0 }
}
