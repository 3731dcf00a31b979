import { worstOf } from './worst.ts'

const charactersFew = 27
/** More than any platform hands over at once. */
const characters = 64 * 1024
const msMax = 10
/** What a busy machine takes away is given back by looking again. */
const looksMax = 10
/** No machine is so busy. */
const farTooLong = 40
/** A text this long that takes less than this cannot take too long at full length, even if its time grew with the square. */
const screened = { characters: 8 * 1024, ms: msMax / 64 }

/** What an expression says of itself when it is slow with a text made for it; nothing where it is never. */
export function slowest(expression: RegExp): readonly string[] {
  // Made once: V8 looks no more for the fastest code of an expression in a process that has made very many.
  const flags = expression.flags.includes('g') ? expression.flags : `${expression.flags}g`
  const everywhere = new RegExp(expression.source, flags)
  for (const worst of worstOf(expression)) {
    // What doubles its time with every character never comes back from more than this.
    if (leastMs(everywhere, worst(charactersFew), msMax, 3) > msMax) return [`/${expression.source}/ doubles`]
    if (leastMs(everywhere, worst(screened.characters), screened.ms, 2) <= screened.ms) continue
    // Beyond this even a shorter text is too long for its length.
    const short = leastMs(everywhere, worst(screened.characters), msMax)
    const ms = short > msMax ? short : leastMs(everywhere, worst(characters), msMax)
    if (ms > msMax) return [`/${expression.source}/ took ${Math.round(ms)} ms with ${JSON.stringify(worst(40))}`]
  }
  return []
}

/** The least of several looks, which end as soon as one is short enough. */
function leastMs(everywhere: RegExp, text: string, enough: number, looks = looksMax): number {
  let least = Number.POSITIVE_INFINITY
  for (let look = 0; look < looks && least > enough; look += 1) {
    const [before, worked] = [performance.now(), process.cpuUsage()]
    text.replace(everywhere, '')
    const { user, system } = process.cpuUsage(worked)
    // Of the clock's time or the processor's whichever is less: others on this machine may have had the rest of it.
    least = Math.min(least, performance.now() - before, (user + system) / 1_000)
    if (least > farTooLong * enough) break
  }
  return least
}
