import { afterEach, describe, expect, test } from 'vitest'
import { StoreError } from '../../src/store/databases/store-error.ts'
import type { Store } from '../../src/store/store.ts'
import { loopbackAdapter, type Platform, startPlatform } from './platform.ts'
import { message, startTown, type Town, type TownOptions, until } from './town.ts'

let platform: Platform
let town: Town

async function begin(through: (store: Store) => Store, options: TownOptions = {}) {
  platform = await startPlatform()
  town = await startTown([loopbackAdapter(platform.url)], { through, ...options })
}

afterEach(async () => {
  await town.stop()
  await platform.stop()
})

function texts(): readonly string[] {
  return platform.arrived.map(({ text }) => text)
}

describe('the process loop', () => {
  test('a conflict is decided again, on the new state', async () => {
    let conflicts = 2
    const versions: number[] = []
    await begin((store) => ({
      ...store,
      commit: (decided, now) => {
        versions.push(...decided.map(({ expectedVersion }) => expectedVersion))
        conflicts -= 1
        return store.commit(conflicts >= 0 ? decided.map((each) => ({ ...each, expectedVersion: -7 })) : decided, now)
      },
    }))
    await town.loops.receive([message('anna', 'hello')])
    await town.loops.settled()
    expect(versions).toHaveLength(3)
    expect(texts()).toEqual(['hello'])
    expect(await town.metrics()).toContain('result="conflict"} 2')
  })

  test('a store that fails for a while loses nothing', async () => {
    let failures = 4
    await begin((store) => ({
      ...store,
      commit: (decided, now) => {
        failures -= 1
        const lost = new StoreError('unreachable', 'The connection was lost.')
        return failures >= 0 ? Promise.reject(lost) : store.commit(decided, now)
      },
    }))
    await town.loops.receive([message('anna', 'hello')])
    await until(() => texts().length === 1, 'the answer arrived')
    expect(texts()).toEqual(['hello'])
  })

  test('one decision that cannot be written is set aside, and its neighbours are written', async () => {
    await begin((store) => ({
      ...store,
      commit: (decided, now) =>
        decided.some(({ claim }) => 'text' in claim.event && claim.event.text === 'two')
          ? Promise.reject(new Error('a constraint failed'))
          : store.commit(decided, now),
    }))
    await town.loops.receive([message('anna', 'one'), message('ben', 'two'), message('carl', 'three')])
    await town.loops.settled()
    expect([...texts()].sort()).toEqual(['one', 'three'])
    expect(town.logged.filter((line) => line.includes('set aside'))).toHaveLength(1)
  })

  test('results that cannot be recorded at first are recorded later, and nothing is sent twice', async () => {
    let failures = 3
    await begin((store) => ({
      ...store,
      settle: (settled, now) => {
        failures -= 1
        return failures >= 0 ? Promise.reject(new Error('busy')) : store.settle(settled, now)
      },
    }))
    await town.loops.receive([message('anna', 'one'), message('ben', 'two')])
    await town.loops.settled()
    expect([...texts()].sort()).toEqual(['one', 'two'])
    const counts = await town.store.outboxCounts()
    expect(counts.filter(({ state }) => state !== 'sent')).toEqual([])
  })

  test('the health page names a store that does not answer', async () => {
    let fails = false
    await begin((store) => ({
      ...store,
      healthy: () => (fails ? Promise.reject(new Error('The database cannot be reached.')) : store.healthy()),
    }))
    await town.loops.settled()
    expect((await town.loops.health()).ok).toBe(true)
    fails = true
    const { ok, details } = await town.loops.health()
    expect(ok).toBe(false)
    expect(details.store).toBe('The database cannot be reached.')
  })
})
