import { afterEach, describe, expect, test } from 'vitest'
import { loopbackAdapter, type Platform, startPlatform } from './platform.ts'
import { evening, message, saying, startTown, type Town, until } from './town.ts'

let platform: Platform
let town: Town

async function begin(...options: Parameters<typeof loopbackAdapter> extends [string, ...infer Rest] ? Rest : never) {
  platform = await startPlatform()
  town = await startTown([loopbackAdapter(platform.url, ...options)])
}

afterEach(async () => {
  await town.stop()
  await platform.stop()
})

describe('the loops', () => {
  test('what somebody writes is answered', async () => {
    await begin()
    await town.loops.receive([message('anna', 'hello')])
    await town.loops.settled()
    expect(platform.arrived.map(({ to, text }) => [to, text])).toEqual([['loop:anna', 'hello']])
  })

  test('a second delivery of the same event changes nothing', async () => {
    await begin()
    const event = message('anna', 'hello')
    await town.loops.receive([event])
    await Promise.all([town.loops.receive([event]), town.loops.receive([event])])
    await town.loops.settled()
    expect(platform.arrived).toHaveLength(1)
  })

  test('messages of one person keep their order, also when the first is tried again', async () => {
    await begin({ pace: { inFlightMax: 10 } })
    platform.answers((_, count) => (count === 1 ? { status: 503, code: 'busy' } : { status: 200 }))
    for (let number = 1; number <= 5; number += 1) await town.loops.receive([message('anna', `n${number}`)])
    await until(() => platform.arrived.length === 6, 'all six tries were made')
    expect(platform.arrived.map(({ text }) => text)).toEqual(['n1', 'n1', 'n2', 'n3', 'n4', 'n5'])
  })

  test('an event that cannot be decided is set aside without its words, and stops nobody', async () => {
    await begin()
    await town.loops.receive([message('anna', 'throw'), message('ben', 'hello'), message('anna', 'again')])
    await town.loops.settled()
    expect(platform.arrived.map(({ text }) => text).sort()).toEqual(['again', 'hello'])
    const line = town.logged.find((each) => each.includes('set aside'))
    expect(line).toContain('test/loops/town.ts')
    expect(line).not.toContain('The words were')
  })

  test('what is due later leaves when its time has come', async () => {
    await begin()
    const notBefore = evening + 3_600_000
    const later = JSON.stringify([{ key: 'later', notBefore, notice: saying('later') }])
    await town.loops.receive([message('anna', later)])
    await town.loops.settled()
    expect(platform.arrived).toHaveLength(0)
    if (!('advance' in town.clock)) throw new Error('The clock cannot be moved.')
    await town.loops.advance(town.clock as Parameters<Town['loops']['advance']>[0], 3_600_000)
    expect(platform.arrived).toHaveLength(1)
  })

  test('a community hears from us with its own distance between two messages', async () => {
    await begin({ pace: { perCommunitySpacingMs: 300 } })
    const posts = ['one', 'two'].map((words) => ({
      key: words,
      to: 'loop:square/1',
      notice: saying(words),
      priority: 'reply',
    }))
    await town.loops.receive([message('anna', JSON.stringify(posts))])
    await until(() => platform.arrived.length === 2, 'both posts are there')
    const [one, two] = platform.arrived
    // What is kept is the distance between their turns; the first may need longer to arrive than the second.
    expect((two?.at ?? 0) - (one?.at ?? 0)).toBeGreaterThanOrEqual(100)
  })

  test('a tapped message is changed in place where the channel can, and never one in a community', async () => {
    await begin()
    const taps = [
      { key: 'private', inPlace: true, via: { message: 'm7' } },
      { key: 'public', inPlace: true, via: { message: 'm8', community: 'loop:square/1' } },
    ]
    await town.loops.receive([message('anna', JSON.stringify(taps))])
    await town.loops.settled()
    expect(platform.arrived.map(({ key, edits }) => [key, edits])).toEqual([
      ['private', 'm7'],
      ['public', undefined],
    ])
  })
})
