import { afterEach, describe, expect, test } from 'vitest'
import { tokenOf } from '../../src/domain/token.ts'
import { atOnceMax, Flood, perSecondMax } from '../../src/loops/flood.ts'
import { leavesBy } from '../../src/loops/leaves.ts'
import type { Decide } from '../../src/loops/process.ts'
import { figure } from '../figures.ts'
import { understood } from '../understood.ts'
import { loopbackAdapter, type Platform, startPlatform } from './platform.ts'
import { decideByTheWords, evening, message, startTown, type Town, until } from './town.ts'

type Sent = Parameters<Flood['passes']>[0]

describe('what one contact may send', () => {
  const event = (name = 'anna') => message(name, 'hello', evening) as Sent

  test('much at once, then no more than a person writes; told once', () => {
    const flood = new Flood()
    const passages = Array.from({ length: 10_000 }, (_, number) => flood.passes(event(), number / 10))
    const count = (what: string) => passages.filter((passage) => passage === what).length
    expect(count('taken')).toBeGreaterThanOrEqual(atOnceMax)
    expect(count('taken')).toBeLessThanOrEqual(atOnceMax + perSecondMax + 1)
    expect(count('told')).toBe(1)
  })

  test('others are not touched by it, and later all is as before', () => {
    const flood = new Flood()
    for (let number = 0; number < 1_000; number += 1) flood.passes(event(), 0)
    expect(flood.passes(event('ben'), 0)).toBe('taken')
    expect(flood.passes(event(), 60_000)).toBe('taken')
    for (let number = 0; number < 1_000; number += 1) flood.passes(event(), 120_000)
    expect(flood.passes(event(), 120_000)).toBe('dropped')
  })

  test('leaving is never too much', () => {
    const flood = new Flood()
    for (let number = 0; number < 1_000; number += 1) flood.passes(event(), 0)
    expect(flood.passes({ kind: 'contact.stopped', id: 'x', contact: 'loop:anna', at: evening }, 0)).toBe('taken')
  })
})

describe('a flood that ends in a plain stop', () => {
  const flooded = () => {
    const flood = new Flood(leavesBy(understood))
    for (let number = 0; number < 1_000; number += 1) flood.passes(message('anna', 'flere træer', evening) as Sent, 0)
    return flood
  }

  test.each(['stop', 'Stop nu, tak!', 'glem mig', 'توقف'])('hears "%s", once in a while', (words) => {
    const flood = flooded()
    const leaving = message('anna', words, evening) as Sent
    expect(flood.passes(leaving, 0)).toBe('taken')
    expect(flood.passes(leaving, 0)).toBe('dropped')
    expect(flood.passes(leaving, 10_000)).toBe('taken')
  })

  test('hears the button that says so', () => {
    const pressed = {
      kind: 'button.pressed',
      id: 'x',
      contact: 'loop:anna',
      at: evening,
      token: tokenOf({ do: 'stop' }),
    } as const
    expect(flooded().passes(pressed, 0)).toBe('taken')
  })
})

const tooMany = 'That is too many.'

/** The smallest mind, which says when it is told of a flood. */
const sayingTooMany: Decide = (state, event, now) =>
  decideByTheWords(state, event.kind === 'message.received' && event.tooMany ? { ...event, text: tooMany } : event, now)

describe('a flood of ten thousand messages from one account', () => {
  let platform: Platform
  let town: Town

  afterEach(async () => {
    await town.stop()
    await platform.stop()
  })

  /** How long others wait for their answers, the longest of a hundred left out. */
  async function othersWait(name: string): Promise<number> {
    const waits: number[] = []
    for (let number = 0; number < 100; number += 1) {
      const began = performance.now()
      const to = `loop:${name}-${number}`
      await town.loops.receive([message(`${name}-${number}`, 'hello', town.clock.now())])
      await until(() => platform.arrived.some((each) => each.to === to), 'they are answered')
      waits.push(performance.now() - began)
    }
    return waits.toSorted((one, other) => one - other)[98] ?? 0
  }

  test('keeps no other person waiting, is told so once, and is not stored', async () => {
    platform = await startPlatform()
    town = await startTown([loopbackAdapter(platform.url)], { decide: sayingTooMany })
    await othersWait('warm')
    const idle = await othersWait('before')
    const words = 'x'.repeat(1_500)
    const flood = (async () => {
      for (let from = 0; from < 10_000; from += 50)
        await town.loops.receive(
          Array.from({ length: 50 }, (_, number) => message('flooder', `${from + number} ${words}`, town.clock.now())),
        )
    })()
    figure('messages of a flood', 10_000)
    const during = await othersWait('during')
    await flood
    // One and a half times on a quiet machine; the bench measures it.
    expect(during).toBeLessThan(Math.max(4 * idle, 300))
    await town.loops.settled()
    const told = platform.arrived.filter(({ to, text }) => to === 'loop:flooder' && text === tooMany)
    expect(told).toHaveLength(1)
    const answered = platform.arrived.filter(({ to }) => to === 'loop:flooder')
    expect(answered.length).toBeLessThan(3 * atOnceMax)
    expect(await town.metrics()).toMatch(/ekko_inbox_flood_total\{channel="loop"\} 9[0-9]{3}/)
  }, 120_000)
})
