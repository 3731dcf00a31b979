import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { allChannels } from '../../src/channel-table.ts'
import { readConfig } from '../../src/config.ts'
import { createLog } from '../../src/log.ts'
import { type Running, startEkko } from '../../src/main.ts'
import type { OpenFile } from '../../src/store/databases/driver.ts'
import { connectSqlite, sqlite } from '../../src/store/databases/sqlite.ts'
import { openStore } from '../../src/store/open.ts'
import type { Health } from '../../src/store/operations/health.ts'
import { type Platforms, startPlatforms } from '../commands/platforms.ts'
import { until } from '../loops/town.ts'
import { deliver, type WebhookChannel, webhookChannels } from './webhooks.ts'

const channels = await allChannels()
let folder: string
let platforms: Platforms
let running: Running
let raw: OpenFile
let logged: string[]
/** How often it was tried whether something can be written. */
let probes = 0

const telegram = webhookChannels.find(({ channel }) => channel === 'telegram') as WebhookChannel

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ekko-full-'))
  platforms = await startPlatforms()
  logged = []
  const connected = await connectSqlite(join(folder, 'ekko.sqlite'))
  raw = connected.raw
  const read = readConfig({ EKKO_DATA_DIR: folder, EKKO_PORT: '0', ...telegram.env(platforms) }, channels)
  if (!read.ok) throw new Error(read.problems.join('\n'))
  const store = await openStore(connected.db, sqlite)
  probes = 0
  const probe: Health['probe'] = (name, now) =>
    store.probe(name, now).finally(() => {
      probes += 1
    })
  running = await startEkko(read.config, {
    channels,
    store: { ...store, probe },
    log: createLog({ level: 'warn', target: { write: (line) => logged.push(line) } }),
  })
})

afterEach(async () => {
  await running.stop()
  await platforms.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** Words of this length, all different; resolves with the status of the delivery. */
function says(length: number): Promise<number> {
  const at = running.clock.now()
  return deliver(running.url, telegram.hello(platforms, { at, signedAt: at, text: 'x'.repeat(length) }))
}

const ready = async () => {
  const response = await fetch(`${running.url}/ready`)
  return `${response.status} ${await response.text()}`
}

const decided = () => {
  const [row] = raw.prepare(`select count(*) as n from inbox where state = 'done' and source = 'telegram'`).all()
  return (row as { n: number }).n
}

const faults: readonly (readonly [string, RegExp, () => void, () => void])[] = [
  [
    'is full',
    /The disk of the database is full\. Free some space/,
    () => raw.pragma(`max_page_count = ${raw.pragma('page_count', { simple: true })}`),
    () => raw.pragma('max_page_count = 1000000'),
  ],
  [
    'may only be read',
    /The database cannot be written to\. Give the user/,
    () => raw.pragma('query_only = ON'),
    () => raw.pragma('query_only = OFF'),
  ],
]

test.each(faults)(
  'while the disk %s the platform is told to come again, one sentence says why, and everything goes on by itself',
  async (_, sentence, breaks, mends) => {
    expect(await says(10)).toBe(200)
    await running.settled()
    expect(await ready()).toBe('200 Ready.\n')
    breaks()
    const accepted = [10]
    const refused: number[] = []
    // What is free inside the file is filled first.
    for (let length = 50_000; refused.length < 3; length += 1) {
      const status = await says(length)
      if (status === 200) accepted.push(length)
      else refused.push(status)
    }
    expect(refused).toEqual([503, 503, 503])
    expect(await ready()).toMatch(new RegExp(`^503 Not ready\\. ${sentence.source}`))
    await until(() => probes > 1, 'it was tried twice to write something', 30_000)
    expect(await ready()).toMatch(/^503/)
    expect(logged.filter((line) => sentence.test(line))).toHaveLength(1)
    expect(logged).toHaveLength(1)
    mends()
    await until(async () => (await ready()) === '200 Ready.\n', 'Ekko is ready again', 30_000)
    // The platform delivers again what was refused.
    for (const length of [60_000, 60_001, 60_002]) expect(await says(length)).toBe(200)
    await until(() => decided() === accepted.length + 3, 'all is decided', 30_000)
    expect(logged).toHaveLength(1)
  },
  90_000,
)
