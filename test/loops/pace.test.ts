import { afterEach, describe, expect, test } from 'vitest'
import { known } from '../key.ts'
import { type LoopbackOptions, loopbackAdapter, type Platform, startPlatform } from './platform.ts'
import { bulk, message, saying, startTown, type Town, until } from './town.ts'

let platform: Platform
let town: Town

async function begin(options: LoopbackOptions) {
  platform = await startPlatform()
  town = await startTown([loopbackAdapter(platform.url, options)])
}

afterEach(async () => {
  await town.stop()
  await platform.stop()
})

function texts(): readonly string[] {
  return platform.arrived.map(({ text }) => text)
}

describe('pace', () => {
  test('replies overtake ten thousand messages that wait', async () => {
    await begin({ pace: { perSecondMax: 100, inFlightMax: 10 } })
    await town.loops.receive([message('anna', bulk(10_000))])
    await until(() => texts().length > 20, 'the bulk is leaving')
    const overtaken: number[] = []
    for (let number = 0; number < 5; number += 1) {
      const before = texts().length
      await town.loops.receive([message('ben', `reply ${number}`)])
      await until(() => texts().includes(`reply ${number}`), 'the reply left')
      overtaken.push(texts().indexOf(`reply ${number}`) - before)
    }
    // A tenth of a second of the pace may be on its way, and more leaves while a busy machine decides; never the ten thousand.
    expect(Math.max(...overtaken)).toBeLessThanOrEqual(100)
  }, 20_000)

  test('no second sees more messages than the platform allows', async () => {
    await begin({ pace: { perSecondMax: 50, inFlightMax: 20 } })
    await town.loops.receive([message('anna', bulk(120))])
    await until(() => texts().length === 120, 'all have left')
    const times = platform.arrived.map(({ at }) => at)
    const busiest = Math.max(...times.map((start) => times.filter((at) => at >= start && at < start + 1_000).length))
    expect(busiest).toBeLessThanOrEqual(60)
    expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeLessThan(10_000)
  })

  test('first messages to strangers trickle, while replies and old acquaintances do not wait', async () => {
    await begin({ pace: { newChatSpacingMs: 1_000 } })
    for (const name of ['anna', 'ben', 'carl']) await town.loops.receive([message(name, 'yes')])
    const cold = ['anna', 'ben', 'carl'].map((name) => ({
      key: name,
      to: known(town.store, `loop:${name}`),
      notice: saying(name),
      priority: 'invitation',
    }))
    await town.loops.receive([message('anna', JSON.stringify(cold))])
    await until(() => texts().length === 1, 'the first left')
    await town.loops.receive([message('dora', 'hello')])
    await until(() => texts().length === 4, 'all have left')
    expect(texts()[1]).toBe('hello')
    const chats = platform.arrived.filter(({ text }) => text !== 'hello').map(({ at }) => at)
    const gaps = chats.slice(1).map((at, index) => at - (chats[index] ?? 0))
    // Measured on arrival: the first message also opens the connection.
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(600)
  })

  test('what keeps a distance leaves when it is over, also where the process was busy when the last one left', async () => {
    platform = await startPlatform()
    const adapter = loopbackAdapter(platform.url, { pace: { perChatSpacingMs: 200 } })
    const send: typeof adapter.send = async (outbound) => {
      const receipt = await adapter.send(outbound)
      setImmediate(() => {
        for (const until = performance.now() + 120; performance.now() < until; );
      })
      return receipt
    }
    town = await startTown([{ ...adapter, send }])
    const three = ['one', 'two', 'three'].map((key) => ({
      key,
      to: known(town.store, 'loop:anna'),
      notice: saying(key),
      priority: 'reply',
    }))
    await town.loops.receive([message('anna', JSON.stringify(three))])
    await until(() => texts().length === 3, 'all have left')
    const times = platform.arrived.map(({ at }) => at)
    const gaps = times.slice(1).map((at, index) => at - (times[index] ?? 0))
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(200)
    // A dispatcher that misses the end of a distance looks again only after a second.
    expect(Math.max(...gaps)).toBeLessThan(900)
  })

  test('never more are under way than the channel allows', async () => {
    let underWay = 0
    let most = 0
    platform = await startPlatform()
    const adapter = loopbackAdapter(platform.url, { pace: { inFlightMax: 7 } })
    const send: typeof adapter.send = async (outbound) => {
      underWay += 1
      most = Math.max(most, underWay)
      const receipt = await adapter.send(outbound)
      underWay -= 1
      return receipt
    }
    town = await startTown([{ ...adapter, send }])
    await town.loops.receive([message('anna', bulk(100))])
    await town.loops.settled()
    expect(texts()).toHaveLength(100)
    expect(most).toBeLessThanOrEqual(7)
    expect(most).toBeGreaterThan(3)
  })
})
