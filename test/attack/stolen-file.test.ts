import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { instantOf } from '../../src/domain/calendar.ts'
import { platformIdOf } from '../../src/domain/contact.ts'
import type { InboxEvent } from '../../src/domain/inbox.ts'
import { createLog } from '../../src/log.ts'
import { connectPostgres } from '../../src/store/databases/postgres.ts'
import { openPostgres } from '../../src/store/open.ts'
import { backupSqlite } from '../../src/store/operations/backup.ts'
import { subject as discord } from '../adapters/discord/subject.ts'
import { subject as sandbox } from '../adapters/sandbox/subject.ts'
import { subject as slack } from '../adapters/slack/subject.ts'
import type { Subject } from '../adapters/subject.ts'
import { subject as telegram } from '../adapters/telegram/subject.ts'
import { messengerWithNews as messenger } from '../conversations/messenger-with-news.ts'
import { readScript } from '../conversations/script.ts'
import { openStage, type Stage } from '../conversations/stage.ts'
import { clockAt, type Equipment } from '../conversations/town.ts'
import { figure } from '../figures.ts'
import { citySeal, known } from '../key.ts'
import { type PostgresServer, postgresPrograms, startPostgres } from '../store/postgres-server.ts'
import { filesIn, hiddenHigh, tracesIn, tracesOf } from './planted.ts'

/** A small town's days: people come, answer, change and take back, have ideas, are asked back, forgotten and told; staff see to it. */
const scripts = ['whole-life', 'ideas', 'asking-back', 'helping', 'unreachable', 'stop-and-forget'] as const

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ekko-stolen-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** What a platform told of people, as far as it is theirs: accounts, private conversations, and ids with either in them. */
class Planted {
  readonly accounts = new Set<string>()
  readonly ids = new Set<string>()
  readonly public = new Set<string>()

  readonly overhears = (events: readonly InboxEvent[]): void => {
    for (const event of events) {
      if ('community' in event && event.community) this.#known(event.community)
      if (!('contact' in event)) continue
      if (event.via?.community) this.#known(event.via.community)
      if (event.contact !== event.via?.community) this.accounts.add(event.contact)
      for (const each of [event.id, event.via?.message, event.via?.reply]) if (each !== undefined) this.ids.add(each)
      if (event.kind === 'message.received')
        for (const each of [event.messageId, event.replyTo]) if (each !== undefined) this.ids.add(each)
    }
  }

  #known(community: string): void {
    for (const part of community.split(/[:/]/)) this.public.add(part)
  }

  /** Texts that may not be found, each long enough not to be there by chance. */
  get texts(): readonly string[] {
    const own = [...this.accounts].map((contact) => platformIdOf(contact as `a:${string}`))
    const parts = own.flatMap((id) => id.split('/'))
    const channels = new Set([...this.accounts].map((contact) => contact.slice(0, contact.indexOf(':'))))
    const private_ = [...this.ids].flatMap((id) => id.match(/\bD[0-9A-Z]{6,}\b|\b\d{15,20}\b/g) ?? [])
    // A workspace and a name that is a word stand there for other reasons.
    const all = [...this.accounts, ...own, ...parts, ...private_, ...[...this.ids].filter((id) => id.length > 12)]
    return [...new Set(all)].filter((text) => text.length >= 6 && !this.public.has(text) && !channels.has(text))
  }
}

async function lives(subject: Subject, name: string, equipment: Equipment): Promise<Stage> {
  const [first, ...inputs] = readScript(readFileSync(`test/conversations/${name}.txt`, 'utf8')).inputs
  const [, day = '', time = ''] = /^(\S+) (\d{2}:\d{2})/.exec(first?.what ?? '') ?? []
  const stage = await openStage(subject, clockAt(instantOf(day, time, 'Europe/Copenhagen')), undefined, equipment)
  for (const input of inputs) await stage.does(input)
  return stage
}

/** What is found where, a line each. */
function found(where: string, bytes: Buffer, planted: Planted): readonly string[] {
  figure('bytes searched for what was planted', bytes.length)
  const hidden = hiddenHigh(
    bytes,
    [...planted.accounts].map((each) => platformIdOf(each as `a:${string}`)),
  )
  return [
    ...tracesIn(bytes, planted.texts).map(({ text, how }) => `${text} ${how}: ${where}`),
    ...hidden.map((each) => `${each} has an account in it: ${where}`),
  ]
}

describe.each([telegram, discord, slack, messenger, sandbox].map((subject) => [subject.name, subject] as const))(
  'a stolen file of a city on %s',
  (_, subject) => {
    // Discord has no link that begins a conversation with a question.
    const played = scripts.filter((script) => subject !== discord || script !== 'unreachable')
    test.each(played)('tells no account after %s', { timeout: 120_000 }, async (script) => {
      const planted = new Planted()
      const logged: string[] = []
      const data = join(folder, 'data')
      mkdirSync(data)
      const database = join(data, 'ekko.sqlite')
      const log = createLog({ level: 'info', target: { write: (line) => logged.push(line) } })
      const stage = await lives(subject, script, { database, overhears: planted.overhears, log })
      const metrics = await (await fetch(`${stage.running.url}/metrics`)).text()
      await backupSqlite(database, join(data, 'copy.sqlite'))
      expect(planted.accounts.size).toBeGreaterThan(0)
      const look = () => [
        ...filesIn(data).flatMap(({ name, bytes }) => found(name, bytes, planted)),
        ...found('metrics', Buffer.from(metrics), planted),
        ...found('logs', Buffer.from(logged.join('\n')), planted),
      ]
      // Open, with its log beside it, and closed.
      expect(look()).toEqual([])
      for (const { name } of filesIn(data)) expect([name, statSync(name).mode & 0o777]).toEqual([name, 0o600])
      await stage.close()
      expect(look()).toEqual([])
    })
  },
)

test('what stands there without a key would be found, however it is written', () => {
  const planted = new Planted()
  const contact = 'telegram:3527065441'
  planted.overhears([{ kind: 'contact.stopped', id: 'update:1', contact, at: 0 }])
  for (const text of [contact, '3527065441'])
    for (const { bytes } of tracesOf(text))
      expect(found('a file', Buffer.concat([Buffer.from('{"a":"'), bytes, Buffer.from('"}')]), planted)).not.toEqual([])
  const tap = String((3527065441n << 32n) + 77n)
  expect(found('a file', Buffer.from(`tap:${tap}`), planted)).toHaveLength(1)
  expect(found('a file', Buffer.from('telegram:~UWekMwXpyRclTu4GHipLNw'), planted)).toEqual([])
})

describe('a stolen Postgres', () => {
  const programs = postgresPrograms()
  let server: PostgresServer | undefined
  afterAll(async () => server?.stop())

  test.skipIf(programs === undefined)('tells no account in any row of any table', { timeout: 180_000 }, async () => {
    server = await startPostgres(programs ?? '')
    let schemas = 0
    for (const subject of [telegram, slack]) {
      for (const script of ['whole-life', 'ideas'] as const) {
        const planted = new Planted()
        schemas += 1
        const schema = `stolen_${schemas}`
        const store = await openPostgres(server.url, { schema, seal: citySeal })
        const stage = await lives(subject, script, { store, overhears: planted.overhears })
        const rows = await allRows(server.url, schema)
        await stage.close()
        expect(planted.accounts.size).toBeGreaterThan(0)
        expect(rows.includes(known(store, [...planted.accounts][0] as `a:${string}`))).toBe(true)
        expect(found(schema, Buffer.from(rows), planted)).toEqual([])
      }
    }
  })

  async function allRows(url: string, schema: string): Promise<string> {
    const db = connectPostgres(url, schema)
    const { rows: tables } = await sql<{ name: string }>`
      select tablename as name from pg_tables where schemaname = ${schema}`.execute(db)
    const all = await Promise.all(
      tables.map(({ name }) =>
        sql<{ row: string }>`select cast(t as text) as row from ${sql.table(name)} as t`.execute(db),
      ),
    )
    await db.destroy()
    return all.flatMap(({ rows }) => rows.map(({ row }) => row)).join('\n')
  }
})
