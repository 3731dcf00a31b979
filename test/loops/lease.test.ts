import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { leaseTimes } from '../../src/loops/lease.ts'
import { openSqlite } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { type HandClock, handClock } from './hand-clock.ts'
import { Process } from './leasing.ts'
import { evening, until } from './town.ts'

const { leaseMs, everyMs, stopAfterMs } = leaseTimes

let store: Store
let wall: HandClock
let one: Process
let other: Process

beforeEach(async () => {
  store = await openSqlite(':memory:')
  wall = handClock(evening)
  one = new Process('one', store, wall)
  other = new Process('other', store, wall)
})

afterEach(async () => {
  await Promise.all([one.stop(), other.stop()])
  await store.close()
})

/** Time goes on everywhere alike. */
async function pass(ms: number, ...among: readonly Process[]): Promise<void> {
  for (let left = ms; left > 0; left -= everyMs) {
    wall.move(Math.min(left, everyMs))
    for (const each of among) await each.live(Math.min(left, everyMs))
  }
}

describe('what only one process may receive', () => {
  test('is received by the first, and the second knows where', async () => {
    expect(await one.lease.start()).toEqual({ state: 'on' })
    expect(await other.lease.start()).toEqual({ state: 'elsewhere', holder: 'one' })
    await pass(10 * leaseMs, one, other)
    expect([one.receives, one.opened, other.receives]).toEqual([true, 1, false])
    expect([one.lease.where, other.lease.where]).toEqual(['here', 'in one'])
  })

  test('goes over to another when its process is dead and the lease has ended, not before', async () => {
    await one.lease.start()
    await other.lease.start()
    await pass(leaseMs - 1, other)
    expect(other.receives).toBe(false)
    await pass(everyMs, other)
    expect([other.receives, other.lease.where]).toEqual([true, 'here'])
  })

  test('goes over at the next look when its process stops', async () => {
    await one.lease.start()
    await other.lease.start()
    await one.stop()
    expect(one.receives).toBe(false)
    expect(await store.leases()).toEqual([])
    await pass(everyMs, other)
    expect(other.receives).toBe(true)
  })

  test.each(['fails', 'hangs'] as const)(
    'ends well before the lease when the store %s, though the clock on the wall stands still',
    async (how) => {
      await one.lease.start()
      one.cutOff = how
      one.own.move(stopAfterMs - 1)
      expect(one.receives).toBe(true)
      one.own.move(1)
      await until(() => !one.receives, 'it receives no more')
      expect(stopAfterMs).toBeLessThan(leaseMs - 5_000)
      expect(await store.leases()).toMatchObject([{ holder: 'one', leaseUntil: evening + leaseMs }])
      expect(one.logged.join()).toContain('stops receiving')
    },
  )

  test('begins again when the store is back and nobody else has it', async () => {
    await one.lease.start()
    one.cutOff = 'fails'
    await one.live(stopAfterMs + everyMs)
    expect(one.receives).toBe(false)
    one.cutOff = undefined
    await one.live(everyMs)
    expect([one.receives, one.opened]).toEqual([true, 2])
    expect(one.logged.filter((line) => line.includes('could not be renewed.'))).toHaveLength(1)
  })

  test('is not begun on an answer that took as long as the lease is safe', async () => {
    one.cutOff = 'hangs'
    const starting = one.lease.start()
    one.own.move(stopAfterMs)
    one.answered()
    expect(await starting).toMatchObject({ state: 'elsewhere' })
    expect(one.receives).toBe(false)
  })

  test('ends at once where somebody with a clock that is ahead has taken it', async () => {
    await one.lease.start()
    await store.takeLease({ name: 'loop', token: 'x', holder: 'ahead', leaseMs }, evening + leaseMs)
    await one.live(everyMs)
    expect([one.receives, one.lease.where]).toEqual([false, 'in ahead'])
  })

  test('stays where it is when the clock on the wall is set back an hour or forward', async () => {
    await one.lease.start()
    await other.lease.start()
    wall.move(-3_600_000)
    await one.live(leaseMs)
    await other.live(leaseMs)
    wall.move(7_200_000)
    await one.live(everyMs)
    await other.live(everyMs)
    expect([one.receives, one.opened, other.receives]).toEqual([true, 1, false])
  })
})
