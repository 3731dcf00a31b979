import { afterEach, beforeEach, expect, test } from 'vitest'
import type { InboxEvent } from '../../src/domain/inbox.ts'
import { keepEveryMs } from '../../src/loops/side-lane.ts'
import { StoreError } from '../../src/store/databases/store-error.ts'
import { inboxLeaseMs } from '../../src/store/inbox/inbox.ts'
import type { Store } from '../../src/store/store.ts'
import { loopbackAdapter, type Platform, startPlatform } from './platform.ts'
import { message, startTown, type Town, until } from './town.ts'

let platform: Platform
let town: Town
let release: () => void
let loads: number

const isSlow = (event: InboxEvent) => 'text' in event && event.text === 'slow'
const texts = () => platform.arrived.map(({ text }) => text)

/** What is decided on a slow event takes until it is released; `fails` of them are broken off by the store. */
async function begin(fails = 0): Promise<void> {
  loads = 0
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  const through = (store: Store): Store => ({
    ...store,
    load: async (claims, world) => {
      if (claims.some(({ event }) => isSlow(event))) {
        loads += 1
        if (loads <= fails) throw new StoreError('unreachable', 'The connection was lost.')
        await released
      }
      return store.load(claims, world)
    },
  })
  town = await startTown([loopbackAdapter(platform.url)], { through, isSlow })
}

beforeEach(async () => {
  platform = await startPlatform()
})
afterEach(async () => {
  release()
  await town.stop()
  await platform.stop()
})

test('what takes long to be decided on keeps no other person waiting, and is decided once', async () => {
  await begin()
  await town.loops.receive([message('anna', 'slow'), message('ben', 'one')])
  await until(() => texts().includes('one'), 'the other one hears')
  await town.loops.receive([message('carl', 'two')])
  await until(() => texts().includes('two'), 'the next one hears')
  expect(texts()).toEqual(['one', 'two'])
  release()
  await town.loops.settled()
  expect(texts()).toEqual(['one', 'two', 'slow'])
  expect(loads).toBe(1)
})

test('what its own person says next waits for it', async () => {
  await begin()
  await town.loops.receive([message('anna', 'slow'), message('anna', 'after')])
  await town.loops.receive([message('ben', 'one')])
  await until(() => texts().includes('one'), 'the other one hears')
  expect(texts()).toEqual(['one'])
  release()
  await town.loops.settled()
  expect(texts()).toEqual(['one', 'slow', 'after'])
})

test('it is kept often enough', () => {
  expect(keepEveryMs * 2).toBeLessThan(inboxLeaseMs)
})

test('what the store breaks off is said in the log, and nothing else is held up', async () => {
  await begin(1)
  await town.loops.receive([message('anna', 'slow')])
  await until(() => town.logged.some((line) => line.includes('when its lease ends')), 'it is told')
  await town.loops.receive([message('ben', 'one')])
  await until(() => texts().includes('one'), 'the other one hears')
})
