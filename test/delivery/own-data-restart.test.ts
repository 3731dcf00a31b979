import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { limits } from '../../adapters/sandbox/limits.ts'
import { type Adapter, type Outbound, SendError } from '../../src/adapter.ts'
import { readConfig } from '../../src/config.ts'
import { minuteMs } from '../../src/domain/time.ts'
import { createLog } from '../../src/log.ts'
import { type MovableClock, movableClock } from '../../src/loops/clock.ts'
import { type Running, startEkko } from '../../src/main.ts'
import { cityKey, known } from '../key.ts'
import { until } from '../loops/town.ts'

const anna = 'test:anna'
const spacingMs = 20
let folder: string
let running: Running | undefined
let clock: MovableClock
/** What arrived, and when; and what the platform does with the next. */
let arrived: { readonly outbound: Outbound; readonly at: number }[]
let platform: (outbound: Outbound) => Promise<void>
let events = 0

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ekko-own-data-'))
  clock = movableClock()
  arrived = []
  platform = async () => undefined
})

afterEach(async () => {
  await running?.stop()
  running = undefined
  rmSync(folder, { recursive: true, force: true })
})

/** A channel of short messages that takes no file, where no page can be given. */
async function start(): Promise<Running> {
  const read = readConfig({ EKKO_DATA_DIR: folder, EKKO_PORT: '0', EKKO_SANDBOX: 'off', ...cityKey }, [])
  if (!read.ok) throw new Error(read.problems.join('\n'))
  const adapter: Adapter = {
    channel: 'test',
    limits: { ...limits, textCharactersMax: 700, pace: { ...limits.pace, perChatSpacingMs: spacingMs } },
    routes: [],
    start: async () => undefined,
    send: async (outbound) => {
      arrived.push({ outbound, at: performance.now() })
      await platform(outbound)
      return {}
    },
    stop: async () => undefined,
  }
  const log = createLog({ level: 'error', target: { write: () => true } })
  running = await startEkko(read.config, { clock, adapters: [adapter], log })
  return running
}

async function writes(words: string): Promise<void> {
  events += 1
  const from = { id: `e${events}`, contact: anna, at: clock.now(), locale: 'en' } as const
  await running?.receive([{ kind: 'message.received', ...from, text: words }])
}

/** As many as may be open at once. */
const ideas = 5

/** Anna, who has sent ideas, asks for what is stored of her. */
async function asksForAll(meanwhile?: typeof platform): Promise<void> {
  const { settled } = await start()
  await writes('/start')
  await settled()
  for (let number = 1; number <= ideas; number += 1) {
    await writes(`/idea Number ${number}: ${`a bench at stop ${number}, `.repeat(12)}please`)
    await settled()
  }
  arrived = []
  if (meanwhile) platform = meanwhile
  await writes('my data')
}

const headingOf = ({ blocks }: Outbound) => /^Part (\d+) of (\d+)$/.exec(blocks[0]?.text ?? '')
const parts = () => arrived.map(({ outbound }) => headingOf(outbound)).filter((found) => found !== null)

function expectAllOnce(): void {
  const of = Number(parts()[0]?.[2])
  expect(of).toBeGreaterThan(5)
  expect(parts().map((found) => Number(found[1]))).toEqual(Array.from({ length: of }, (_, at) => at + 1))
  const words = arrived.flatMap(({ outbound }) => outbound.blocks.map(({ text }) => text)).join('\n')
  for (let number = 1; number <= ideas; number += 1) expect(words.split(`Number ${number}: `)).toHaveLength(2)
  expect(words.split('I keep it because you said yes.')).toHaveLength(2)
}

test('all of it comes in order, at the channel’s pace', async () => {
  await asksForAll()
  await running?.settled()
  expectAllOnce()
  const gaps = arrived.slice(1).map(({ at }, index) => at - (arrived[index]?.at ?? 0))
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(spacingMs - 5)
  expect(arrived.at(-1)?.outbound.buttons.length).toBeGreaterThan(2)
}, 60_000)

test('a process that ends in the middle loses and doubles nothing', async () => {
  let stands = false
  platform = (outbound) => {
    if (headingOf(outbound)?.[1] !== '3') return Promise.resolve()
    stands = true
    return new Promise(() => undefined)
  }
  await asksForAll()
  await until(() => stands, 'the third part is with the platform', 20_000)
  await running?.stop()
  expect(parts()).toHaveLength(3)
  platform = async () => undefined
  // Its lease ends: whether the third arrived is unknown, and it is not sent again by itself.
  clock.advance(5 * minuteMs)
  const again = await start()
  await until(
    async () => {
      await again.settled()
      return parts().length >= Number(parts()[0]?.[2])
    },
    'the rest has come',
    30_000,
  )
  expectAllOnce()
}, 90_000)

test('a platform that is down for hours before the first word gets all of it once, and it counts as asked once', async () => {
  let refusals = 15
  await asksForAll(async () => {
    if (refusals === 0) return
    refusals -= 1
    arrived = []
    throw new SendError('unreachable', 'down')
  })
  await until(
    async () => {
      clock.advance(10 * minuteMs)
      await running?.settled()
      return parts().length > 0 && parts().length >= Number(parts()[0]?.[2])
    },
    'all of it has come',
    60_000,
  )
  expect(refusals).toBe(0)
  expectAllOnce()
}, 90_000)

test('who is forgotten in the middle gets no more of it', async () => {
  let stands: (() => void) | undefined
  platform = (outbound) => {
    if (headingOf(outbound)?.[1] !== '2') return Promise.resolve()
    return new Promise((go) => {
      stands = go
    })
  }
  await asksForAll()
  await until(() => stands !== undefined, 'the second part is with the platform', 20_000)
  await writes('forget me')
  await writes('yes')
  const { store } = running as Running
  await until(async () => (await store.personOf(known(store, anna))) === undefined, 'she is forgotten', 20_000)
  stands?.()
  await running?.settled()
  expect(parts()).toHaveLength(2)
}, 60_000)
