import { describe, expect, test } from 'vitest'
import { written } from './expressions/found.ts'
import { made } from './expressions/made.ts'
import { worstOf } from './expressions/worst.ts'

const charactersFew = 27
/** More than any platform hands over at once; it may hold the process for less than half of what a piece of work may (decision 051). */
const characters = 64 * 1024
const msMax = 20
/** What a busy machine takes away is given back by looking again. */
const looksMax = 10
/** No machine is so busy. */
const farTooLong = 40
/** A text this long that takes less than this cannot take too long at full length, even if its time grew with the square. */
const screened = { characters: 8 * 1024, ms: msMax / 64 }

describe('an expression takes time in proportion to the text, whatever stands in it', () => {
  const own = written.filter(({ expression }) => expression !== undefined)
  const files = [...new Set(own.map(({ path }) => path))]

  test.each(files)('%s', { timeout: 120_000 }, (path) => {
    const slow = own.flatMap((each) => (each.path === path && each.expression ? slowest(each.expression) : []))
    expect(slow).toEqual([])
  })

  test('those that the program puts together too', { timeout: 120_000 }, async () => {
    const built = await made()
    const places = written.filter(({ expression }) => expression === undefined)
    expect(
      places.filter(({ path }) => !built.some((each) => each.path === path)).map(({ path, line }) => `${path}:${line}`),
      'each is put together here',
    ).toEqual([])
    // Splitting a text makes a copy of an expression, which stands in the sources as it is.
    const literal = new Set(own.map(({ expression }) => expression?.source))
    const others = built.filter(({ expression }) => !literal.has(expression.source))
    expect(others.length).toBeGreaterThan(20)
    expect(others.flatMap(({ expression }) => slowest(expression))).toEqual([])
  })

  test('and one that goes back and forth would be found', { timeout: 120_000 }, () => {
    expect(slowest(/[\s?!.]+$/u)).not.toEqual([])
    expect(slowest(/^(a+)+$/)).not.toEqual([])
    expect(slowest(/(\S+)\s+and\s+(\S+)/)).not.toEqual([])
  })
})

/** What an expression says of itself when it is slow with a text made for it; nothing where it is never. */
function slowest(expression: RegExp): readonly string[] {
  for (const worst of worstOf(expression)) {
    // What doubles its time with every character never comes back from more than this.
    if (leastMs(expression, worst(charactersFew), msMax, 3) > msMax) return [`/${expression.source}/ doubles`]
    if (leastMs(expression, worst(screened.characters), screened.ms, 2) <= screened.ms) continue
    // Beyond this even a shorter text is too long for its length.
    const short = leastMs(expression, worst(screened.characters), msMax)
    const ms = short > msMax ? short : leastMs(expression, worst(characters), msMax)
    if (ms > msMax) return [`/${expression.source}/ took ${Math.round(ms)} ms with ${JSON.stringify(worst(40))}`]
  }
  return []
}

/** The least of several looks, which end as soon as one is short enough. */
function leastMs(expression: RegExp, text: string, enough: number, looks = looksMax): number {
  const everywhere = new RegExp(
    expression.source,
    expression.flags.includes('g') ? expression.flags : `${expression.flags}g`,
  )
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
