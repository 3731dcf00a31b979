import { afterEach, describe, expect, test } from 'vitest'
import { type Fetched, SendError } from '../../src/adapter.ts'
import { hourMs, minuteMs } from '../../src/domain/time.ts'
import { delayMs, type Hearing, triesMax } from '../../src/domain/wanted.ts'
import type { Handling } from '../../src/loops/attend.ts'
import type { Store } from '../../src/store/store.ts'
import { known } from '../key.ts'
import { loopbackAdapter, type Platform, startPlatform } from './platform.ts'
import { eveningClock, message, startTown, type Town, until, voice } from './town.ts'

let platform: Platform
let town: Town

afterEach(async () => {
  await town.stop()
  await platform.stop()
})

interface Begun {
  readonly fetch?: (source: string, bytesMax: number) => Promise<Fetched>
  readonly read?: Handling<Hearing>['read']
  readonly atOnceMax?: number
  readonly through?: (store: Store) => Store
  /** Nothing can be made of voices here. */
  readonly deaf?: true
}

const bytesMax = 1_000

/** A town whose platform keeps of each voice its own name as its sound, and whose ears understand that. */
async function begin({ fetch = spoken, read = echoed, atOnceMax = 2, through, deaf }: Begun = {}) {
  platform = await startPlatform()
  const adapter = { ...loopbackAdapter(platform.url), fetch }
  const clock = eveningClock()
  town = await startTown([adapter], {
    clock,
    ...(through && { through }),
    ...(deaf ? {} : { handlings: { hear: { bytesMax, atOnceMax, tellsDelay: true, read } } }),
  })
  return clock
}

async function spoken(source: string): Promise<Fetched> {
  return { bytes: new TextEncoder().encode(`heard ${source}`), mediaType: 'audio/ogg' }
}

const echoed: Handling<Hearing>['read'] = async ({ bytes }) => ({
  purpose: 'hear',
  words: new TextDecoder().decode(bytes),
})

function texts(): readonly string[] {
  return platform.arrived.map(({ text }) => text)
}

describe('what people attach', () => {
  test('is fetched and read, and what came of it is answered', async () => {
    await begin()
    await town.loops.receive([voice('anna', 'v1')])
    await town.loops.settled()
    expect(texts()).toEqual(['heard v1'])
    expect(await town.metrics()).toContain('ekko_attachments_total{purpose="hear",result="read"} 1')
    expect(await town.store.nextAttachmentAt()).toBeUndefined()
  })

  test('the same delivery twice is fetched and answered once', async () => {
    let fetches = 0
    await begin({
      fetch: (source) => {
        fetches += 1
        return spoken(source)
      },
    })
    const event = voice('anna', 'v1')
    await town.loops.receive([event])
    await town.loops.settled()
    await town.loops.receive([event])
    await town.loops.settled()
    expect([texts(), fetches]).toEqual([['heard v1'], 1])
  })

  test('two of one person are answered in the order they were sent, however long each takes', async () => {
    await begin({
      read: async (fetched, wanted, id, signal) => {
        const read = await echoed(fetched, wanted, id, signal)
        if (read.words.endsWith('v1')) await new Promise((resolve) => setTimeout(resolve, 60))
        return read
      },
    })
    await town.loops.receive([voice('anna', 'v1'), voice('anna', 'v2')])
    await town.loops.settled()
    expect(texts()).toEqual(['heard v1', 'heard v2'])
  })

  test('no more are under way at once than may be', async () => {
    let underWay = 0
    let most = 0
    await begin({
      read: async (fetched, wanted, id, signal) => {
        underWay += 1
        most = Math.max(most, underWay)
        await new Promise((resolve) => setTimeout(resolve, 15))
        underWay -= 1
        return echoed(fetched, wanted, id, signal)
      },
    })
    const people = Array.from({ length: 9 }, (_, index) => `p${index}`)
    await town.loops.receive(people.map((person) => voice(person, person)))
    await town.loops.settled()
    expect(texts()).toHaveLength(9)
    expect(most).toBe(2)
  })

  test('a platform or provider that fails for a moment is tried again, after a while', async () => {
    let failures = 3
    const clock = await begin({
      read: (...asked) => {
        failures -= 1
        return failures >= 0 ? Promise.reject(new SendError('unreachable', '503')) : echoed(...asked)
      },
    })
    await town.loops.receive([voice('anna', 'v1')])
    await town.loops.settled()
    expect(texts()).toEqual([])
    await town.loops.advance(clock, minuteMs)
    expect(texts().at(-1)).toBe('heard v1')
    expect(await town.metrics()).toContain('ekko_attachments_total{purpose="hear",result="later"} 3')
  })

  test('who is told to come back later comes back no sooner', async () => {
    const triedAt: number[] = []
    const clock = await begin({
      read: (...asked) => {
        triedAt.push(clock.now())
        return triedAt.length === 1 ? Promise.reject(new SendError('throttled', '429', 30_000)) : echoed(...asked)
      },
    })
    await town.loops.receive([voice('anna', 'v1')])
    await town.loops.settled()
    await town.loops.advance(clock, minuteMs)
    expect(texts().at(-1)).toBe('heard v1')
    expect((triedAt[1] ?? 0) - (triedAt[0] ?? 0)).toBeGreaterThanOrEqual(30_000)
  })

  test('a provider that is down for an hour costs a bounded number of tries, and each person is told once that it goes on and once that it does not', async () => {
    let tries = 0
    const clock = await begin({
      read: () => {
        tries += 1
        return Promise.reject(new SendError('unreachable', 'ECONNREFUSED'))
      },
    })
    await town.loops.receive([voice('anna', 'v1')])
    await town.loops.settled()
    await town.loops.advance(clock, hourMs)
    expect(texts()).toEqual(['attachment.delayed', 'attachment.failed'])
    expect(tries).toBeGreaterThan(3)
    expect(tries).toBeLessThanOrEqual(triesMax)
    expect(await town.store.nextAttachmentAt()).toBeUndefined()
  })

  test('who waits longer than a few seconds is told once, and answered all the same', async () => {
    let finish: (() => void) | undefined
    const clock = await begin({
      read: async (...asked) => {
        await new Promise<void>((resolve) => {
          finish = resolve
        })
        return echoed(...asked)
      },
    })
    await town.loops.receive([voice('anna', 'v1')])
    await until(() => finish !== undefined, 'it is under way')
    clock.advance(delayMs)
    await until(() => texts().length === 1, 'the delay is told')
    finish?.()
    await town.loops.settled()
    expect(texts()).toEqual(['attachment.delayed', 'heard v1'])
  })

  test('what is too large, gone or not what it seemed is given up at once', async () => {
    await begin({
      fetch: (source) =>
        source === 'gone'
          ? Promise.reject(new SendError('rejected', '404'))
          : source === 'large'
            ? Promise.resolve({ bytes: new Uint8Array(bytesMax + 1) })
            : spoken(source),
      read: () => Promise.reject(new SendError('rejected', '400')),
    })
    await town.loops.receive([voice('anna', 'gone'), voice('bo', 'large'), voice('carl', 'noise')])
    await town.loops.settled()
    expect(texts()).toEqual(['attachment.failed', 'attachment.failed', 'attachment.failed'])
    expect(await town.metrics()).toContain('ekko_attachments_total{purpose="hear",result="rejected"} 3')
  })

  test('where nothing can be made of it any more, what waits still is given up kindly', async () => {
    await begin({ deaf: true })
    await town.loops.receive([voice('anna', 'v1')])
    await town.loops.settled()
    expect(texts()).toEqual(['attachment.failed'])
  })

  test('a mistake of ours at one holds up no other, and no word of it is logged', async () => {
    await begin({
      read: (fetched, wanted, sent, signal) => {
        if (sent.id.startsWith(known(town.store, 'loop:anna'))) throw new Error('The words were: secret')
        return echoed(fetched, wanted, sent, signal)
      },
    })
    await town.loops.receive([voice('anna', 'v1'), voice('bo', 'v2')])
    await town.loops.settled()
    expect(texts()).toEqual(['heard v2'])
    expect(town.logged.join()).toContain('could not be attended to')
    expect(town.logged.join()).not.toContain('secret')
  })

  test('after a stop nothing of it is answered', async () => {
    let finish: (() => void) | undefined
    await begin({
      read: async (...asked) => {
        await new Promise<void>((resolve) => {
          finish = resolve
        })
        return echoed(...asked)
      },
    })
    await town.loops.receive([voice('anna', 'v1')])
    await until(() => finish !== undefined, 'it is under way')
    await town.loops.receive([message('anna', 'stop')])
    await until(async () => (await town.store.nextAttachmentAt()) === undefined, 'it is not wanted any more')
    finish?.()
    await town.loops.settled()
    expect(texts()).toEqual([])
  })

  test('stopping Ekko puts back what is under way, and the next one takes it up at once', async () => {
    let begun = false
    const clock = await begin({
      read: (...[, , , signal]) =>
        new Promise((_, reject) => {
          begun = true
          signal.addEventListener('abort', () => reject(new SendError('unknown', 'abort')))
        }),
    })
    await town.loops.receive([voice('anna', 'v1')])
    await until(() => begun, 'it is under way')
    await town.loops.stop()
    const handlings = { hear: { bytesMax, atOnceMax: 2, tellsDelay: true, read: echoed } }
    const adapters = [{ ...loopbackAdapter(platform.url), fetch: spoken }]
    town = await startTown(adapters, { store: town.store, clock, handlings })
    await town.loops.settled()
    expect(texts()).toEqual(['heard v1'])
  })

  test('sources are never in a log', async () => {
    await begin({ fetch: () => Promise.reject(new SendError('rejected', '404')) })
    await town.loops.receive([voice('anna', 'https://files.example/secret-token')])
    await town.loops.settled()
    expect(town.logged.join()).toContain('could not be read')
    expect(town.logged.join()).not.toContain('secret-token')
  })
})
