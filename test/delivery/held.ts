/** How long the process was held at once, in milliseconds, and the longest. */
export interface Held {
  readonly longestMs: number
  /** Of a hundred moments, the one that was held next to longest. */
  readonly p99Ms: number
}

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
  return { longestMs: holds[0] ?? 0, p99Ms: holds[Math.floor(holds.length / 100)] ?? 0 }
}
