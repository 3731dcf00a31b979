import { readFileSync } from 'node:fs'

/** The processor time that the main thread took, in milliseconds; where the system does not tell, that of all threads together. */
export function threadMs(): number {
  try {
    return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[0]) / 1_000_000
  } catch {
    const { user, system } = process.cpuUsage()
    return (user + system) / 1_000
  }
}

/** However slow the machine is found to be: what takes twice as long as it may is never forgiven. */
const slowestPace = 0.5
const turns = 200_000
const looks = 5
let bestMs = Number.POSITIVE_INFINITY

/**
 * How fast the processor is, against its best so far: 1, or down to a half. Neighbours on the same core and the machine's own
 * temperature make the same work take longer, in processor time too.
 */
export function paceNow(): number {
  const fastestMs = Math.min(...Array.from({ length: looks }, () => sampleMs()))
  bestMs = Math.min(bestMs, fastestMs)
  return Math.max(slowestPace, bestMs / fastestMs)
}

/** A work that is the same each time, and short. */
function sampleMs(): number {
  const began = threadMs()
  const seen = new Map<string, number>()
  for (let turn = 0; turn < turns; turn += 1) seen.set(`key ${turn % 1_000}`, turn)
  if (seen.size !== 1_000) throw new Error('Each key is there once.')
  return threadMs() - began
}
