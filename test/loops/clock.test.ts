import { describe, expect, test } from 'vitest'
import { hourMs } from '../../src/domain/time.ts'
import { fractionOf, grown, retryAt } from '../../src/loops/backoff.ts'
import { movableClock, systemClock } from '../../src/loops/clock.ts'
import { Trickle } from '../../src/loops/trickle.ts'

describe('the clock', () => {
  test('a moved clock wakes everyone who sleeps, and tells where it stands', async () => {
    const kept: number[] = []
    const clock = movableClock(5_000, (offsetMs) => kept.push(offsetMs))
    const before = clock.now()
    const sleeping = clock.sleepUntil(before + hourMs)
    let heard = 0
    const stop = clock.onMoved(() => {
      heard += 1
    })
    clock.advance(hourMs)
    await sleeping
    stop()
    clock.advance(1)
    expect(clock.now() - before).toBeGreaterThanOrEqual(hourMs)
    expect(kept).toEqual([5_000 + hourMs, 5_001 + hourMs])
    expect(heard).toBe(1)
  })

  test('time does not go back', () => {
    expect(() => movableClock().advance(-1)).toThrow('forward')
  })

  test('nobody wakes before the instant', async () => {
    const at = systemClock.now() + 15
    await systemClock.sleepUntil(at)
    expect(systemClock.now()).toBeGreaterThanOrEqual(at)
  })

  test('a sleep longer than a timer can hold does not end at once', async () => {
    const stop = new AbortController()
    let woke = false
    const sleeping = systemClock.sleepUntil(systemClock.now() + 60 * 24 * hourMs, stop.signal).then(() => {
      woke = true
    })
    await systemClock.sleepUntil(systemClock.now() + 5)
    expect(woke).toBe(false)
    stop.abort()
    await sleeping
  })
})

describe('waiting before a retry', () => {
  const growth = { baseMs: 1_000, capMs: 60_000 }

  test('doubles, and stops growing at its cap', () => {
    expect([1, 2, 3, 7, 100].map((attempts) => grown(attempts, growth))).toEqual([1_000, 2_000, 4_000, 60_000, 60_000])
  })

  test('is the same for the same message and try, and spread between messages', () => {
    const waits = Array.from({ length: 1_000 }, (_, index) => retryAt(`key:${index}`, 7, 0, growth))
    expect(waits).toEqual(Array.from({ length: 1_000 }, (_, index) => retryAt(`key:${index}`, 7, 0, growth)))
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(6_000)
    expect(Math.max(...waits)).toBeLessThanOrEqual(60_000)
    const mean = waits.reduce((sum, wait) => sum + wait, 0) / waits.length
    expect(Math.abs(mean - 33_000)).toBeLessThan(2_000)
  })

  test('fractions of any text lie between nothing and one', () => {
    for (const text of ['', 'a', 'æøå', 'x'.repeat(10_000)]) {
      expect(fractionOf(text)).toBeGreaterThanOrEqual(0)
      expect(fractionOf(text)).toBeLessThan(1)
    }
  })
})

describe('a trickle', () => {
  test('gives each message a turn of its own, once', () => {
    const trickle = new Trickle(60_000)
    expect([1, 2, 3].map((id) => trickle.turnOf(id, 1_000))).toEqual([1_000, 61_000, 121_000])
    expect(trickle.turnOf(2, 5_000)).toBe(61_000)
    expect(trickle.turnOf(2, 61_000)).toBe(61_000)
    expect(trickle.turnOf(3, 121_010)).toBe(121_010)
    expect(trickle.turnOf(4, 121_020)).toBe(181_010)
  })

  test('a turn that was missed is not caught up with', () => {
    const trickle = new Trickle(60_000)
    for (const id of [1, 2, 3]) trickle.turnOf(id, 0)
    const morning = 12 * hourMs
    const turns = [2, 3].map((id) => trickle.turnOf(id, morning))
    expect(turns).toEqual([morning, morning + 60_000])
  })

  test('after the clock was set back nobody waits for the later one', () => {
    const trickle = new Trickle(60_000)
    const ahead = 6 * hourMs
    for (const id of [1, 2, 3]) trickle.turnOf(id, ahead)
    expect([2, 3].map((id) => trickle.turnOf(id, 1_000))).toEqual([61_000, 121_000])
  })

  test('promises no further ahead than an hour', () => {
    const trickle = new Trickle(60_000)
    const turns = Array.from({ length: 200 }, (_, id) => trickle.turnOf(id, 0))
    expect(Math.max(...turns)).toBe(hourMs)
    expect(turns.filter((turn) => turn < hourMs)).toHaveLength(60)
  })
})
