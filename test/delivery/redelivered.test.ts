import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { allChannels } from '../../src/channel-table.ts'
import { readConfig } from '../../src/config.ts'
import { dayMs } from '../../src/domain/time.ts'
import { movableClock } from '../../src/loops/clock.ts'
import { type Running, startEkko } from '../../src/main.ts'
import { openPostgres, openSqlite } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { type Platforms, startPlatforms } from '../commands/platforms.ts'
import { known } from '../key.ts'
import { asOperator, operatorKey } from '../operator.ts'
import { type PostgresServer, postgresPrograms, startPostgres } from '../store/postgres-server.ts'
import { deliver, webhookChannels } from './webhooks.ts'

const programs = postgresPrograms()
const channels = await allChannels()
let folder: string
let platforms: Platforms
let running: Running | undefined
let postgres: PostgresServer | undefined
let schemas = 0

beforeAll(async () => {
  if (programs !== undefined) postgres = await startPostgres(programs)
}, 60_000)
afterAll(() => postgres?.stop())

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ekko-redelivered-'))
  platforms = await startPlatforms()
})

afterEach(async () => {
  await running?.stop()
  running = undefined
  await platforms.stop()
  rmSync(folder, { recursive: true, force: true })
})

const databases: readonly (readonly [string, () => Promise<Store>])[] = [
  ['SQLite', () => openSqlite(join(folder, 'ekko.sqlite'))],
  ...(programs === undefined
    ? []
    : [
        [
          'Postgres',
          () => {
            schemas += 1
            return openPostgres(postgres?.url ?? '', { schema: `redelivered_${schemas}` })
          },
        ] as const,
      ]),
]

describe.each(databases)('a signed delivery that comes again over HTTP after thirty days, on %s', (_, open) => {
  test.each(webhookChannels.map((each) => [each.channel, each] as const))(
    'changes nothing on %s',
    async (channel, webhook) => {
      const clock = movableClock()
      const read = readConfig(
        { EKKO_DATA_DIR: folder, EKKO_PORT: '0', ...operatorKey, EKKO_LOG_LEVEL: 'silent', ...webhook.env(platforms) },
        channels,
      )
      if (!read.ok) throw new Error(read.problems.join('\n'))
      running = await startEkko(read.config, { channels, clock, store: await open() })
      const { store, url } = running
      expect(running.channels).toContain(channel)
      const said = { at: clock.now(), signedAt: clock.now(), text: 'Hej' }
      const first = webhook.hello(platforms, said)
      expect(await deliver(url, first)).toBe(200)
      await running.settled()
      expect(await store.personOf(known(store, webhook.contact))).toBe(1)
      const before = await store.outboxCounts()
      expect(before.filter(({ channel: each }) => each === channel)).not.toEqual([])

      clock.advance(30 * dayMs)
      await running.settled()
      const quiet = await store.outboxCounts()
      // The same bytes; a signature that carries its time is too old by now, and is refused before anything is read.
      expect(await deliver(url, first)).toBe(channel === 'slack' ? 401 : 200)
      // The same event, signed now.
      expect(await deliver(url, webhook.hello(platforms, { ...said, signedAt: clock.now() }))).toBe(200)
      await running.settled()
      expect(await store.outboxCounts()).toEqual(quiet)
      expect(await (await fetch(`${url}/metrics`, asOperator)).text()).toMatch(/ekko_inbox_duplicates_total [12]/)

      // Another event of the same person is heard.
      expect(
        await deliver(url, webhook.hello(platforms, { at: clock.now(), signedAt: clock.now(), text: 'Hej igen' })),
      ).toBe(200)
      await running.settled()
      expect(await store.outboxCounts()).not.toEqual(quiet)
    },
    60_000,
  )
})
