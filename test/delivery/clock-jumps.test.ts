import { afterEach, beforeEach, expect, test } from 'vitest'
import { hourMs } from '../../src/domain/time.ts'
import { type Clock, systemClock } from '../../src/loops/clock.ts'
import { openSqlite } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { loopbackAdapter, type Platform, startPlatform } from '../loops/platform.ts'
import { bulk, evening, message, startTown, type Town, until } from '../loops/town.ts'

/** A machine's clock that is set, without a word to any program. */
function settable(): Clock & { set(ms: number): void } {
  let offset = evening - Date.now()
  const now = () => Date.now() + offset
  return {
    now,
    // Timers of a program go by how long, not by what the clock shows.
    sleepUntil: (at, signal) => systemClock.sleepUntil(Date.now() + Math.min(at - now(), hourMs), signal),
    onMoved: () => () => undefined,
    set: (ms) => {
      offset += ms
    },
  }
}

let platform: Platform
let clock: ReturnType<typeof settable>
let town: Town

beforeEach(async () => {
  platform = await startPlatform()
  clock = settable()
})

afterEach(async () => {
  await town.stop()
  await platform.stop()
})

const adapter = () => loopbackAdapter(platform.url, { pace: { perChatSpacingMs: 50, perCommunitySpacingMs: 50 } })

test.each([
  ['forward', 6 * hourMs],
  ['back', -6 * hourMs],
])(
  'the clock jumps six hours %s in the middle of a bulk: all arrive once, and none stands in doubt',
  async (_, jump) => {
    town = await startTown([adapter()], { clock })
    await town.loops.receive([message('anna', bulk(300))])
    await until(() => platform.arrived.length > 50, 'the bulk is leaving')
    clock.set(jump)
    await until(() => platform.arrived.length >= 300, 'all have left', 60_000)
    await until(
      async () => (await town.store.outboxListed(['waiting', 'claimed', 'sending', 'unknown'], 10)).length === 0,
      'all is recorded',
      30_000,
    )
    expect(new Set(platform.arrived.map(({ key }) => key)).size).toBe(platform.arrived.length)
  },
  120_000,
)

test('killed while the clock was six hours ahead: those it was busy with are served at once', async () => {
  const store: Store = await openSqlite(':memory:')
  const ahead = evening + 6 * hourMs
  const people = Array.from({ length: 9 }, (_, number) => `person-${number}`)
  await store.recordInbox(
    people.map((name) => message(name, `before ${name}`, ahead)),
    ahead,
  )
  await store.claimInbox(100, ahead)
  town = await startTown([adapter()], { store, clock })
  await town.loops.receive(people.map((name) => message(name, `after ${name}`, clock.now())))
  await until(() => platform.arrived.length === 18, 'both messages of each are answered')
}, 30_000)
