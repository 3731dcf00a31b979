import { afterEach, describe, expect, test } from 'vitest'
import { hourMs, minuteMs } from '../../src/domain/time.ts'
import type { MovableClock } from '../../src/loops/clock.ts'
import { type LoopbackOptions, loopbackAdapter, type Platform, type Reply, startPlatform } from './platform.ts'
import { bulk, evening, eveningClock, message, saying, startTown, type Town, until } from './town.ts'

let platform: Platform
let town: Town
let clock: MovableClock

async function begin(answer: (text: string, count: number) => Reply, options: LoopbackOptions = {}) {
  platform = await startPlatform()
  platform.answers(({ text }, count) => answer(text, count))
  clock = eveningClock()
  town = await startTown([loopbackAdapter(platform.url, options)], { clock })
}

afterEach(async () => {
  await town.stop()
  await platform.stop()
})

function texts(): readonly string[] {
  return platform.arrived.map(({ text }) => text)
}

async function states(): Promise<readonly (readonly [string, string | undefined])[]> {
  const listed = await town.store.outboxListed(
    ['waiting', 'sending', 'held', 'failed', 'unknown', 'expired', 'dropped'],
    100,
  )
  return listed.map(({ state, code }) => [state, code])
}

const ok: Reply = { status: 200 }

describe('each way a send can fail', () => {
  test('unreachable: tried again after a while, until it arrives', async () => {
    await begin((_, count) => (count < 4 ? { status: 503, code: 'busy' } : ok))
    await town.loops.receive([message('anna', 'hello')])
    await town.loops.settled()
    expect(texts()).toHaveLength(1)
    await town.loops.advance(clock, hourMs)
    expect(texts()).toHaveLength(4)
    expect(await states()).toEqual([])
  })

  test('unreachable for days: never given up, and delivered once when the platform is back', async () => {
    let down = true
    await begin(() => (down ? { status: 503, code: 'down' } : ok))
    await town.loops.receive([message('anna', 'hello')])
    await town.loops.settled()
    await town.loops.advance(clock, 48 * hourMs)
    expect(await states()).toEqual([['waiting', 'down']])
    down = false
    const before = texts().length
    await town.loops.advance(clock, hourMs)
    expect(texts().length - before).toBe(1)
    expect(await states()).toEqual([])
  })

  test('unreachable again and again: the channel rests, and one message alone looks whether it is back', async () => {
    let down = true
    await begin(() => (down ? { status: 503, code: 'down' } : ok), { pace: { inFlightMax: 5 } })
    await town.loops.receive([message('anna', bulk(200))])
    await until(() => town.logged.some((line) => line.includes('cannot be reached')), 'the channel rests')
    await town.loops.settled()
    const before = texts().length
    expect(before).toBeLessThanOrEqual(12)
    clock.advance(10 * minuteMs)
    await until(() => texts().length > before, 'a probe was sent')
    await town.loops.settled()
    expect(texts().length).toBe(before + 1)
    down = false
    await town.loops.advance(clock, hourMs)
    expect(texts().length).toBeGreaterThanOrEqual(200)
    expect(await states()).toEqual([])
  })

  test('unknown: never sent again by itself', async () => {
    await begin(() => ({ cut: true }))
    await town.loops.receive([message('anna', 'hello')])
    await town.loops.settled()
    await town.loops.advance(clock, 24 * hourMs)
    expect(texts()).toHaveLength(1)
    expect((await states()).map(([state]) => state)).toEqual(['unknown'])
  })

  test('unknown where the platform knows our key: repeated once, at once, with the same key', async () => {
    await begin((_, count) => (count === 1 ? { cut: true } : ok), { limits: { idempotency: 'key' } })
    await town.loops.receive([message('anna', 'hello')])
    await town.loops.settled()
    expect(new Set(platform.arrived.map(({ key }) => key)).size).toBe(1)
    expect(texts()).toHaveLength(2)
    expect(await states()).toEqual([])
  })

  test('unknown twice where the platform knows our key: left as unknown', async () => {
    await begin((_, count) => (count === 1 ? { cut: true } : { status: 503, code: 'down' }), {
      limits: { idempotency: 'key' },
    })
    await town.loops.receive([message('anna', 'hello')])
    await town.loops.settled()
    expect(texts()).toHaveLength(2)
    expect((await states()).map(([state]) => state)).toEqual(['unknown'])
  })

  test('throttled: the whole channel waits exactly as long as it was told, replies too, and nothing is lost', async () => {
    const retryAfterMs = 700
    await begin((_, count) => (count === 3 ? { status: 429, retryAfterMs } : ok), {
      pace: { perSecondMax: 20, inFlightMax: 1 },
    })
    await town.loops.receive([message('anna', bulk(6))])
    await until(() => texts().length === 3, 'the platform said stop')
    await town.loops.receive([message('ben', 'reply')])
    await until(() => texts().length === 8, 'everything arrived')
    const [, , third, fourth] = platform.arrived
    const waited = (fourth?.at ?? 0) - (third?.at ?? 0)
    expect(waited).toBeGreaterThanOrEqual(retryAfterMs)
    expect(waited).toBeLessThan(retryAfterMs + 2_000)
    expect(fourth?.text).toBe('reply')
    expect(await town.metrics()).toContain('ekko_throttled_total{channel="loop"} 1')
  })

  test('window closed: held, and sent when the person next writes', async () => {
    let open = false
    await begin(() => (open ? ok : { status: 409, code: 'window' }))
    await town.loops.receive([message('anna', 'first')])
    await town.loops.settled()
    await town.loops.advance(clock, 24 * hourMs)
    expect(texts()).toEqual(['first'])
    expect(await states()).toEqual([['held', 'window']])
    open = true
    await town.loops.receive([message('anna', 'second', clock.now())])
    await town.loops.settled()
    expect(texts().slice(1).sort()).toEqual(['first', 'second'])
    expect(await states()).toEqual([])
  })

  test('contact gone: nothing more is tried there until the person writes', async () => {
    let gone = true
    await begin(() => (gone ? { status: 403, code: 'blocked' } : ok))
    await town.loops.receive([message('anna', '[{"key":"one"},{"key":"two"},{"key":"three"}]')])
    await town.loops.settled()
    await town.loops.advance(clock, hourMs)
    expect(texts()).toHaveLength(1)
    gone = false
    await town.loops.receive([message('anna', 'back', clock.now())])
    await town.loops.settled()
    expect(texts()).toContain('back')
  })

  test('rejected: given up and logged as our mistake, with the code and without the words', async () => {
    await begin((text) => (text === 'bad words' ? { status: 400, code: 'BUTTON_DATA_INVALID' } : ok))
    await town.loops.receive([message('anna', 'bad words'), message('ben', 'hello')])
    await town.loops.settled()
    expect(await states()).toEqual([['failed', 'BUTTON_DATA_INVALID']])
    const line = town.logged.find((each) => each.includes('rejected'))
    expect(line).toContain('BUTTON_DATA_INVALID')
    expect(
      town.logged
        .filter((each) => each.includes('rejected a message'))
        .every((each) => each.includes('"level":"error"')),
    ).toBe(true)
  })

  test('misconfigured: the channel pauses, the operator hears once, and nothing is lost or counted', async () => {
    let valid = false
    await begin(() => (valid ? ok : { status: 401, code: 'Unauthorized' }))
    await town.loops.receive([message('anna', bulk(20))])
    await town.loops.settled()
    await town.loops.advance(clock, 3 * hourMs)
    const alerts = town.logged.filter((line) => line.includes('refuses our token'))
    expect(alerts).toHaveLength(1)
    const waiting = await town.store.outboxListed(['waiting'], 100)
    expect(waiting).toHaveLength(20)
    expect(waiting.every(({ attempts }) => attempts === 0)).toBe(true)
    valid = true
    await town.loops.advance(clock, 2 * hourMs)
    expect(await states()).toEqual([])
  })

  test('an adapter that throws something else: unknown, logged as our mistake, and the others go on', async () => {
    platform = await startPlatform()
    clock = eveningClock()
    const adapter = loopbackAdapter(platform.url)
    const send: typeof adapter.send = (outbound) =>
      outbound.to === 'loop:anna' ? Promise.reject(new TypeError('anna said hello')) : adapter.send(outbound)
    town = await startTown([{ ...adapter, send }], { clock })
    await town.loops.receive([message('anna', 'hello'), message('ben', 'hi')])
    await town.loops.settled()
    expect(texts()).toEqual(['hi'])
    expect(await states()).toEqual([['unknown', 'adapter-threw']])
    expect(town.logged.join()).not.toContain('anna said hello')
  })

  test('a message that cannot be put into words fails alone', async () => {
    await begin(() => ok)
    const nameless = {
      key: 'nameless',
      notice: { kind: 'said', message: { blocks: [{ style: 'plain', words: { key: 'no-such-text' } }] } },
    }
    await town.loops.receive([message('anna', JSON.stringify([nameless])), message('ben', 'hi')])
    await town.loops.settled()
    expect(texts()).toEqual(['hi'])
    expect(await states()).toEqual([['failed', 'not-composed']])
  })
})

describe('what is checked at the moment of sending', () => {
  const invitation = { key: 'inv', notice: saying('come'), priority: 'invitation' as const }

  test('quiet hours, also for a message that is tried again', async () => {
    await begin((_, count) => (count === 1 ? { status: 429, retryAfterMs: 10 * minuteMs } : ok))
    clock.advance(3 * hourMs - 5 * minuteMs)
    await town.loops.receive([message('anna', 'yes', clock.now())])
    await town.loops.receive([message('anna', JSON.stringify([invitation]), clock.now())])
    await town.loops.settled()
    expect(texts()).toHaveLength(1)
    await town.loops.advance(clock, 10 * hourMs)
    expect(texts()).toHaveLength(1)
    await town.loops.receive([message('anna', 'awake?', clock.now())])
    await town.loops.settled()
    expect(texts().at(-1)).toBe('awake?')
    await town.loops.advance(clock, 2 * hourMs)
    expect(texts()).toEqual(['come', 'awake?', 'come'])
    expect(clock.now()).toBeGreaterThan(evening)
  })

  test('consent: without it nothing but replies leaves', async () => {
    await begin(() => ok)
    await town.loops.receive([message('anna', JSON.stringify([invitation]))])
    await town.loops.settled()
    expect(texts()).toEqual([])
    expect(await states()).toEqual([['dropped', 'no-consent']])
  })

  test('stop: what waited for a retry is not sent any more', async () => {
    await begin(() => ({ status: 503, code: 'busy' }))
    await town.loops.receive([message('anna', 'yes')])
    await town.loops.receive([message('anna', JSON.stringify([invitation]))])
    await town.loops.settled()
    await town.loops.receive([message('anna', 'stop')])
    await town.loops.settled()
    await town.loops.advance(clock, 24 * hourMs)
    expect(texts()).toHaveLength(1)
  })

  test('expiry: nobody wants it any more', async () => {
    await begin(() => ({ status: 503, code: 'busy' }))
    const soon = { key: 'soon', expiresAt: evening + minuteMs }
    await town.loops.receive([message('anna', JSON.stringify([soon]))])
    await town.loops.settled()
    await town.loops.advance(clock, hourMs)
    expect((await states()).map(([state]) => state)).toEqual(['expired'])
  })
})
