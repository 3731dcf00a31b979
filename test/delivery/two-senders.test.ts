import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openSqlite } from '../../src/store/open.ts'
import { loopbackAdapter, type Platform, type Reply, startPlatform } from '../loops/platform.ts'
import { eveningClock, message, saying, startTown, type Town, until } from '../loops/town.ts'

let folder: string
let platform: Platform
let towns: readonly Town[] = []

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ekko-two-'))
  platform = await startPlatform()
})

afterEach(async () => {
  for (const town of towns) await town.stop()
  await platform.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** Two processes' worth of loops on one file, without a Redis between them. */
async function two(pace: Parameters<typeof loopbackAdapter>[1]): Promise<Town> {
  const file = join(folder, 'ekko.sqlite')
  const clock = eveningClock()
  const start = async () => startTown([loopbackAdapter(platform.url, pace)], { store: await openSqlite(file), clock })
  const one = await start()
  towns = [one, await start()]
  return one
}

/** Messages to squares, so many to each. */
async function queueTo(town: Town, squares: number, each: number): Promise<void> {
  const items = Array.from({ length: squares * each }, (_, index) => ({
    key: `post:${index}`,
    to: `loop:square/${index % squares}`,
    notice: saying(`word ${index}`),
    priority: 'echo',
  }))
  await town.loops.receive([message('anna', JSON.stringify(items))])
}

const arrivedOnce = (count: number, taken: readonly string[]) =>
  expect([...taken].sort()).toEqual(Array.from({ length: count }, (_, index) => `word ${index}`).sort())

test('two processes keep the distance that a platform wants between messages to one group', async () => {
  const spacingMs = 250
  const last = new Map<string, number>()
  const taken: string[] = []
  let tooSoon = 0
  platform.answers(({ to, text, at }): Reply => {
    const before = last.get(to)
    // What the store counts from when it was recorded may arrive a little earlier on a busy machine.
    if (before !== undefined && at - before < spacingMs - 20) {
      tooSoon += 1
      return { status: 429, retryAfterMs: 1_000 }
    }
    last.set(to, at)
    taken.push(text)
    return { status: 200 }
  })
  const town = await two({ pace: { perSecondMax: 500, perCommunitySpacingMs: spacingMs, inFlightMax: 10 } })
  await queueTo(town, 4, 6)
  await until(() => taken.length >= 24, 'all have arrived', 30_000)
  expect(tooSoon).toBe(0)
  arrivedOnce(24, taken)
}, 60_000)

test('what a platform asks one process to wait, the other waits too', async () => {
  const waitMs = 4_000
  /** Another process learns of it within a second; what is on its way then arrives. */
  const learntMs = 1_500
  let asked: number | undefined
  const taken: string[] = []
  const early: number[] = []
  platform.answers(({ text, at }, count): Reply => {
    if (asked === undefined && count > 20) asked = at
    if (asked !== undefined && at < asked + waitMs) {
      if (at > asked + learntMs) early.push(at - asked)
      return { status: 429, retryAfterMs: asked + waitMs - at }
    }
    taken.push(text)
    return { status: 200 }
  })
  const town = await two({ pace: { perSecondMax: 40, inFlightMax: 4 } })
  await queueTo(town, 200, 1)
  await until(() => taken.length >= 200, 'all have arrived', 40_000)
  expect(early).toEqual([])
  arrivedOnce(200, taken)
}, 60_000)
