import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { ContactId } from '../../src/domain/contact.ts'
import type { ContactEvent } from '../../src/domain/inbox.ts'
import { markOf as recordMark } from '../../src/engine/cityside/mark.ts'
import { closeReference, eventMark, messageMark, openAccount, openReference } from '../../src/seal/account.ts'
import { inwardBy } from '../../src/seal/inward.ts'
import type { Db } from '../../src/store/databases/dialect.ts'
import { connectPostgres } from '../../src/store/databases/postgres.ts'
import { connectSqlite } from '../../src/store/databases/sqlite.ts'
import { type KeyringPlace, keyringFile, keyringSchema } from '../../src/store/keyring/open.ts'
import { type Opening, openPostgres, openSqlite } from '../../src/store/open.ts'
import { auditHash, auditOrigin } from '../../src/store/records/audit.ts'
import type { Store } from '../../src/store/store.ts'
import { filesIn, tracesOf } from '../attack/planted.ts'
import { citySeal, known } from '../key.ts'
import { inClear } from './in-clear.ts'
import { type PostgresServer, postgresPrograms, startPostgres } from './postgres-server.ts'
import { acted, changes, consultationOf, evening, happens, item, launch, meet, wrote } from './town.ts'

const anna: ContactId = 'slack:T0CITY1/U0SECRET7'
const bo: ContactId = 'telegram:3527065441'
const stranger: ContactId = 'messenger:6541239870123'
const route = 'D0PRIVATE9'
const [written, answered] = [`${route}/1712345678.000100`, `${route}/1712345678.000200`]
const mail = 'mail:lars.holm@rivertown.example'
const secrets = ['U0SECRET7', '3527065441', '6541239870123', route, 'lars.holm@rivertown.example']
const hello: ContactEvent = { ...wrote(anna), id: `message/T0CITY1/U0SECRET7/1` }

/** What an earlier version left: people with open messages, in clear. */
async function live(store: Store): Promise<void> {
  await launch(store, consultationOf('benches'))
  await happens(store, hello, changes())
  await meet(store, anna, [
    { kind: 'invitation.joined', consultation: 'benches', at: evening },
    {
      ...{ kind: 'answer.given', consultation: 'benches', question: 'wish', at: evening },
      value: { kind: 'open', statements: ['Trees'] },
      sources: [[written, `album:${route}/7`]],
    },
  ])
  await meet(store, bo)
  await happens(store, wrote(anna), {
    changes: [],
    outbox: [item(`reply:${anna}:1:said:0`, anna, { via: { message: written, reply: `${anna}/tap` } })],
  })
  const [sent] = await store.claimOutbox('slack', 1, evening)
  if (sent) await store.settle([{ item: sent, settlement: { as: 'sent', externalId: answered, route } }], evening)
  await happens(store, wrote(anna), { changes: [], outbox: [item(`reply:${anna}:2:said:0`, anna)] })
  await happens(store, wrote(stranger), { changes: [], outbox: [item(`reply:${stranger}:1:said:0`, stranger)] })
  await happens(
    store,
    acted({ act: 'duty.granted', contact: bo, duty: { kind: 'moderator' } }),
    changes(
      { kind: 'duty.granted', contact: bo, duty: { kind: 'moderator' }, at: evening },
      {
        kind: 'act.audited',
        by: recordMark(bo),
        act: 'duty.granted',
        subject: `${recordMark(bo)} moderator`,
        at: evening,
      },
      { kind: 'act.audited', by: 'slack:0123456789ab', act: 'consultation.closed', subject: 'benches', at: evening },
    ),
  )
  await store.keepTold({ key: 'digest:1', to: mail, department: 'parks', told: '{}' }, evening)
  await store.recordInbox(
    [wrote(anna, 'Also this', { messageId: written, replyTo: answered } as Partial<ContactEvent>)],
    evening,
  )
}

/** As it was before there were keys. */
async function asBefore(db: Db): Promise<void> {
  for (const table of ['contacts', 'outbox', 'duties'])
    await sql`alter table ${sql.table(table)} drop column account`.execute(db)
  await sql`alter table draws drop column key_hash`.execute(db)
  await sql`drop table root_key`.execute(db)
  await sql`delete from migrations where id in ('040-root-key', '042-accounts')`.execute(db)
}

interface Place {
  open(opening?: Opening): Promise<Store>
  connect(): Promise<Db>
  readonly keyring: KeyringPlace
  /** Everything that could be stolen. */
  stolen(): Promise<Buffer>
}

const programs = postgresPrograms()
let server: PostgresServer | undefined
let folder: string
let schemas = 0

beforeAll(async () => {
  if (programs !== undefined) server = await startPostgres(programs)
})
afterAll(async () => server?.stop())
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ekko-close-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const places: readonly (readonly [string, () => Place])[] = [
  [
    'SQLite',
    () => {
      const file = join(folder, 'ekko.sqlite')
      return {
        open: (opening) => openSqlite(file, opening),
        connect: async () => (await connectSqlite(file)).db,
        keyring: { file: keyringFile(file) },
        stolen: async () => Buffer.concat(filesIn(folder).map(({ bytes }) => bytes)),
      }
    },
  ],
  ...(programs === undefined
    ? []
    : [
        [
          'Postgres',
          () => {
            schemas += 1
            const schema = `close_${schemas}`
            const url = server?.url ?? ''
            return {
              open: (opening?: Opening) => openPostgres(url, { ...opening, schema }),
              connect: async () => connectPostgres(url, schema),
              keyring: { url, schema: keyringSchema(schema) },
              stolen: () => rowsIn(url, schema),
            }
          },
        ] as const,
      ]),
]

async function rowsIn(url: string, schema: string): Promise<Buffer> {
  const db = connectPostgres(url, schema)
  const { rows: tables } = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = ${schema}`.execute(db)
  const all: string[] = []
  for (const { name } of tables) {
    const { rows } = await sql<{ row: string }>`select cast(t as text) as row from ${sql.table(name)} as t`.execute(db)
    all.push(...rows.map(({ row }) => row))
  }
  await db.destroy()
  return Buffer.from(all.join('\n'))
}

function foundIn(bytes: Buffer): readonly string[] {
  return secrets.filter((secret) => tracesOf(secret).some(({ bytes: trace }) => bytes.includes(trace)))
}

describe.each(places)('a city of an earlier version, in %s', (_, placeOf) => {
  async function upgraded(): Promise<{ readonly place: Place; readonly store: Store; readonly person: number }> {
    const place = placeOf()
    const before = await place.open()
    await live(before)
    const person = (await before.personOf(anna)) ?? 0
    await before.close()
    const db = await place.connect()
    await inClear(db, place.keyring)
    await asBefore(db)
    await db.destroy()
    expect([...foundIn(await place.stolen())].sort()).toEqual([...secrets].sort())
    return {
      place,
      store: await place.open({ seal: citySeal, tenant: { house: 'city', called: 'it', now: evening } }),
      person,
    }
  }

  test('names no account any more, in its rows and in what is left of earlier ones', async () => {
    const { place, store } = await upgraded()
    expect(foundIn(await place.stolen())).toEqual([])
    await store.close()
    expect(foundIn(await place.stolen())).toEqual([])
  })

  test('knows its people, their duties and what came before, and its marks stay', async () => {
    const { place, store, person } = await upgraded()
    const mark = known(store, anna)
    expect(await store.personOf(mark)).toBe(person)
    expect((await store.duties()).map(({ contact }) => contact)).toEqual([known(store, bo)])
    expect([...(await store.dutyAccounts())]).toEqual([[known(store, bo), bo]])
    expect(await store.toldTo(known(store, mail), 'parks')).toMatchObject({ told: '{}' })
    expect(await store.recordInbox(inwardBy(store.seal)([hello]), evening)).toBe(0)
    await store.close()
    const again = await place.open({ seal: citySeal })
    expect(known(again, anna)).toBe(mark)
    expect(await again.personOf(mark)).toBe(person)
    await again.close()
  })

  test('sends what waited, to the account behind the mark and where its conversation is', async () => {
    const { store } = await upgraded()
    const claimed = [
      ...(await store.claimOutbox('slack', 5, evening)),
      ...(await store.claimOutbox('messenger', 5, evening)),
    ]
    const opened = claimed.map(({ to, account = '', route: closed }) => [
      to,
      openAccount(store.seal, account),
      closed === undefined ? undefined : openReference(store.seal, closed),
    ])
    expect(opened).toEqual([
      [known(store, anna), anna, route],
      [known(store, stranger), stranger, undefined],
    ])
    await store.close()
  })

  test('decides on what had come in, and finds what it quotes and where an answer was written', async () => {
    const { place, store } = await upgraded()
    const claims = await store.claimInbox(5, evening)
    expect(claims.map(({ event }) => event)).toMatchObject([
      {
        contact: known(store, anna),
        text: 'Also this',
        messageId: messageMark(store.seal, written),
        replyTo: closeReference(store.seal, answered),
      },
    ])
    const db = await place.connect()
    const { rows } = await sql<{ external_id: string; sources: string }>`
      select external_id, sources from outbox, answers where external_id is not null and sources is not null`.execute(
      db,
    )
    await db.destroy()
    expect(rows[0]?.external_id).toBe(closeReference(store.seal, answered))
    const album = `album:${messageMark(store.seal, `${route}/7`)}`
    expect(JSON.parse(rows[0]?.sources ?? '')).toEqual([[messageMark(store.seal, written), album]])
    await store.close()
  })

  test('has the same acts on its record, by marks that follow from nothing but the key, in a whole chain', async () => {
    const { store } = await upgraded()
    const rows = [...(await store.audit(10))].reverse()
    expect(rows.map(({ act }) => act)).toEqual(['duty.granted', 'consultation.closed', 'record.renewed'])
    expect(rows[2]).toMatchObject({ by: 'ekko', at: evening, subject: expect.stringMatching(/^2 [\w-]{22}$/) })
    const own = recordMark(known(store, bo))
    expect([rows[0]?.by, rows[0]?.subject]).toEqual([own, `${own} moderator`])
    expect(rows[1]?.by).toMatch(/^slack:[0-9a-f]{12}$/)
    expect(rows[1]?.by).not.toBe('slack:0123456789ab')
    let hash = auditOrigin
    for (const { by: actor, prevHash, ...row } of rows) {
      expect(prevHash).toBe(hash)
      hash = auditHash(hash, { ...row, actor })
      expect(row.hash).toBe(hash)
    }
    await store.close()
  })

  test('keeps of events that are done a mark and the day', async () => {
    const { place, store } = await upgraded()
    const db = await place.connect()
    const { rows } = await sql<{ event_id: string; recorded_at: number }>`
      select event_id, recorded_at from inbox where state = 'done' and source = 'slack'`.execute(db)
    await db.destroy()
    expect(rows.map(({ event_id }) => event_id)).toContain(eventMark(store.seal, 'slack', hello.id))
    expect(rows.every(({ recorded_at }) => recorded_at % 86_400_000 === 0)).toBe(true)
    await store.close()
  })
})
