import { afterEach, describe, expect, test } from 'vitest'
import { SendError } from '../../src/adapter.ts'
import { hourMs, minuteMs } from '../../src/domain/time.ts'
import type { MovableClock } from '../../src/loops/clock.ts'
import { type LoopbackOptions, loopbackAdapter, type Platform, type Reply, startPlatform } from './platform.ts'
import { bulk, eveningClock, message, startTown, type Town } from './town.ts'

let platform: Platform
let town: Town
let clock: MovableClock

const ok: Reply = { status: 200 }
const refused: Reply = { status: 401, code: 'Unauthorized' }
const closed: Reply = { status: 423, code: 'busy elsewhere' }

async function begin(answer: (to: string) => Reply, selfTest?: () => Promise<void>, options: LoopbackOptions = {}) {
  platform = await startPlatform()
  platform.answers(({ to }) => answer(to))
  clock = eveningClock()
  const adapter = loopbackAdapter(platform.url, options)
  town = await startTown([{ ...adapter, ...(selfTest === undefined ? {} : { selfTest }) }], { clock })
}

afterEach(async () => {
  await town.stop()
  await platform.stop()
})

const reached = () => new Set(platform.arrived.map(({ to }) => to))
const alerts = () => town.logged.filter((line) => line.includes('refuses our token'))

/** The squares of a bulk of messages with these numbers. */
function isOne(to: string, numbers: readonly number[]): boolean {
  return numbers.includes(Number(to.split('/')[1]))
}

describe('one conversation that takes nothing', () => {
  test('eight of thirty: the other twenty-two are reached at once, and the eight again after hours', async () => {
    let isClosed = true
    const eight = [0, 1, 2, 3, 9, 10, 20, 29]
    await begin((to) => (isClosed && isOne(to, eight) ? closed : ok))
    await town.loops.receive([message('anna', bulk(30))])
    await town.loops.settled()
    expect(reached().size).toBe(30)
    expect(alerts()).toEqual([])
    const held = await town.store.outboxListed(['held'], 100)
    expect(held.map(({ code }) => code)).toEqual(Array.from({ length: 8 }, () => 'closed:busy elsewhere'))
    isClosed = false
    await town.loops.advance(clock, 7 * hourMs)
    expect(await town.store.outboxListed(['held', 'waiting'], 100)).toEqual([])
    expect(platform.arrived).toHaveLength(38)
  })

  test('what waits for a person leaves with their next word, before any hours have passed', async () => {
    let isClosed = true
    await begin((to) => (isClosed && to === 'loop:anna' ? closed : ok))
    await town.loops.receive([message('anna', 'first')])
    await town.loops.settled()
    isClosed = false
    await town.loops.receive([message('anna', 'second', clock.now())])
    await town.loops.settled()
    expect(platform.arrived.map(({ text }) => text).sort()).toEqual(['first', 'first', 'second'])
  })
})

describe('a token that is refused for one person', () => {
  test('does not pause the channel: all others are reached, and the one is held and tried again', async () => {
    await begin((to) => (isOne(to, [4]) ? refused : ok), undefined, { pace: { inFlightMax: 1 } })
    await town.loops.receive([message('anna', bulk(30))])
    await town.loops.settled()
    expect(reached().size).toBe(30)
    await town.loops.advance(clock, 10 * minuteMs)
    expect(alerts()).toEqual([])
    const stuck = await town.store.outboxListed(['held', 'waiting'], 100)
    expect(stuck.map(({ state, code }) => [state, code])).toEqual([['held', 'closed:Unauthorized']])
  })

  test('pauses it at once where the platform refuses the token without any person', async () => {
    let asked = 0
    await begin(
      (to) => (isOne(to, [0]) ? refused : ok),
      async () => {
        asked += 1
        throw new SendError('misconfigured', '401')
      },
      { pace: { inFlightMax: 1 } },
    )
    await town.loops.receive([message('anna', bulk(30))])
    await town.loops.settled()
    expect(alerts()).toHaveLength(1)
    expect(asked).toBe(1)
    expect(platform.arrived).toHaveLength(1)
  })

  test('and for a second one right after pauses it, and a platform that says nothing is not taken for a refusal', async () => {
    await begin(
      () => refused,
      async () => {
        throw new SendError('unreachable', 'down')
      },
      { pace: { inFlightMax: 1 } },
    )
    await town.loops.receive([message('anna', bulk(30))])
    await town.loops.settled()
    expect(alerts()).toHaveLength(1)
    expect(reached().size).toBe(2)
  })

  test('the two that paused it are not what keeps it paused: the first who is reached opens it for all', async () => {
    let all = true
    await begin((to) => (all || isOne(to, [0, 1]) ? refused : ok), undefined, { pace: { inFlightMax: 1 } })
    await town.loops.receive([message('anna', bulk(30))])
    await town.loops.settled()
    expect(alerts()).toHaveLength(1)
    all = false
    await town.loops.advance(clock, 10 * minuteMs)
    expect(reached().size).toBe(30)
  })
})
