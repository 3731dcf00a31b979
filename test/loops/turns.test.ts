import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Priority, priorities } from '../../src/domain/outbox.ts'
import { ownTurns, type Ticker } from '../../src/loops/turns.ts'

/** Time that passes only here; a timer comes as late as `lateness` says. */
interface HandTicker extends Ticker {
  /** Lets this much time pass, with everything that happens in it. */
  pass(ms: number): Promise<void>
}

/** Whoever got a turn uses it before time goes on. */
async function used(): Promise<void> {
  for (let step = 0; step < 3; step += 1) await Promise.resolve()
}

function handTicker(lateness: () => number = () => 0): HandTicker {
  let present = 0
  const planned: { readonly at: number; readonly act: () => void }[] = []
  return {
    now: () => present,
    after: (ms, act) => {
      planned.push({ at: present + ms + lateness(), act })
    },
    async pass(ms) {
      const end = present + ms
      await used()
      for (;;) {
        planned.sort((one, other) => one.at - other.at)
        const next = planned[0]
        if (next === undefined || next.at > end) break
        planned.shift()
        present = Math.max(present, next.at)
        next.act()
        await used()
      }
      present = end
    },
  }
}

/** Turns with their times; `ask` notes when each was given. */
function noted(perSecondMax: number, ticker: Ticker) {
  const turns = ownTurns(perSecondMax, ticker)
  const given: { readonly name: string; readonly at: number }[] = []
  const ask = (name: string, priority: Priority = 'invitation') => {
    void turns.take({ priority, newChat: false }).then(() => given.push({ name, at: ticker.now() }))
  }
  return { given, ask, times: () => given.map(({ at }) => at) }
}

/** The most within any span of this length. */
function most(times: readonly number[], ms: number): number {
  return Math.max(0, ...times.map((start) => times.filter((at) => at >= start && at < start + ms).length))
}

describe('turns of one process', () => {
  test('are evenly spaced from the first one on, without a burst', async () => {
    const ticker = handTicker()
    const { ask, times } = noted(50, ticker)
    for (let number = 0; number < 20; number += 1) ask('bulk')
    await ticker.pass(1_000)
    expect(times()).toEqual(Array.from({ length: 20 }, (_, index) => index * 20))
  })

  test('use 98 % of a limit over a minute, though timers count whole milliseconds and come up to five late', async () => {
    for (const perSecondMax of [1, 7, 30, 50, 300]) {
      let late = 0
      const ticker = handTicker(() => {
        late = (late + 4) % 6
        return late
      })
      const { ask, times } = noted(perSecondMax, ticker)
      for (let number = 0; number < perSecondMax * 61; number += 1) ask('bulk')
      await ticker.pass(60_000)
      expect(times().length / 60 / perSecondMax, `at ${perSecondMax}/s`).toBeGreaterThanOrEqual(0.98)
    }
  })

  test('are never more than the limit in any second, however late timers come and whenever somebody asks', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 60 }),
        fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 20 }),
        fc.array(fc.record({ after: fc.integer({ min: 0, max: 300 }), asked: fc.integer({ min: 0, max: 40 }) }), {
          maxLength: 20,
        }),
        async (perSecondMax, delays, waves) => {
          let turn = 0
          const ticker = handTicker(() => delays[turn++ % delays.length] ?? 0)
          const { ask, times } = noted(perSecondMax, ticker)
          for (const { after, asked } of waves) {
            await ticker.pass(after)
            for (let number = 0; number < asked; number += 1) ask('bulk')
          }
          await ticker.pass(10_000)
          expect(most(times(), 1_000)).toBeLessThanOrEqual(perSecondMax)
        },
      ),
      { numRuns: 200 },
    )
  })

  test('make up for a short delay, and for no more than twenty milliseconds of a long one', async () => {
    let hold = 0
    const ticker = handTicker(() => hold)
    const { ask, times } = noted(50, ticker)
    for (let number = 0; number < 40; number += 1) ask('bulk')
    await ticker.pass(100)
    hold = 300
    await ticker.pass(40)
    hold = 0
    await ticker.pass(600)
    const after = times().filter((at) => at > 140)
    const gaps = after.slice(1).map((at, index) => at - (after[index] ?? 0))
    expect(gaps.slice(0, 4)).toEqual([0, 20, 20, 20])
  })

  test('go to a reply before ten thousand that wait', async () => {
    const ticker = handTicker()
    const { ask, given } = noted(100, ticker)
    for (let number = 0; number < 10_000; number += 1) ask('bulk')
    await ticker.pass(1_000)
    const before = given.length
    ask('reply', 'reply')
    await ticker.pass(30)
    expect(given[before]?.name).toBe('reply')
  })

  test('go in the order of importance, and among equals to who came first', async () => {
    const ticker = handTicker()
    const { ask, given } = noted(50, ticker)
    ask('first')
    for (const priority of [...priorities].reverse())
      for (const which of ['a', 'b']) ask(`${priority} ${which}`, priority)
    await ticker.pass(1_000)
    expect(given.map(({ name }) => name)).toEqual([
      'first',
      ...priorities.flatMap((each) => [`${each} a`, `${each} b`]),
    ])
  })

  test('at less than one a second keep their distance', async () => {
    const ticker = handTicker()
    const { ask, times } = noted(0.5, ticker)
    for (let number = 0; number < 3; number += 1) ask('bulk')
    await ticker.pass(10_000)
    const [first = 0, second = 0, third = 0] = times()
    expect(second - first).toBeGreaterThanOrEqual(2_000)
    expect(third - second).toBeGreaterThanOrEqual(2_000)
  })
})
