import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { backup } from '../../src/commands/backup.ts'
import { draw } from '../../src/commands/draw.ts'
import { migrate } from '../../src/commands/migrate.ts'
import { moveOutbox, outbox, outboxCommand } from '../../src/commands/outbox.ts'
import { withCityside } from '../../src/commands/session.ts'
import type { Settlement } from '../../src/domain/outbox.ts'
import { connectSqlite } from '../../src/store/databases/sqlite.ts'
import { openSqlite } from '../../src/store/open.ts'
import { opens } from '../conversations/town.ts'
import { settlePeople } from '../delivery/city.ts'
import { cityKey, citySeal, known } from '../key.ts'
import { changes, happens, item, meet, sending, statesByKey, wrote } from '../store/town.ts'

let folder: string
let file: string
const before = { ...process.env }

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ekko-upkeep-'))
  file = join(folder, 'sandbox.sqlite')
  process.env.EKKO_DATA_DIR = folder
  process.env.EKKO_PROMPTS = resolve('prompts')
  delete process.env.DATABASE_URL
  Object.assign(process.env, cityKey)
})

afterEach(() => {
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
  Object.assign(process.env, before)
  rmSync(folder, { recursive: true, force: true })
})

/** One message in each state in which an operator can do something; keys as the states. Resolves with their numbers. */
async function stuck(): Promise<Readonly<Record<string, string>>> {
  const store = await openSqlite(file)
  const now = Date.now()
  const became: readonly (readonly [string, Settlement])[] = [
    ['unknown', { as: 'unknown', code: 'timeout' }],
    ['held', { as: 'held', code: 'window-closed' }],
    ['failed', { as: 'failed', code: 'rejected' }],
  ]
  for (const [key, settlement] of became) {
    const contact = `sandbox:secret-${key}` as const
    await meet(store, contact)
    await happens(store, wrote(contact, 'my private words'), sending(item(key, contact)), now)
    const items = await store.claimOutbox('sandbox', 10, now, { handOver: true })
    await store.settle(
      items.map((each) => ({ item: each, settlement })),
      now,
    )
  }
  const listed = await store.outboxListed(['unknown', 'held', 'failed'], 10)
  await store.close()
  return Object.fromEntries(listed.map(({ key, id }) => [key, String(id)]))
}

async function statesNow(): Promise<Readonly<Record<string, string>>> {
  const store = await openSqlite(file)
  try {
    const states = Object.entries(await statesByKey(store))
    return Object.fromEntries(states.map(([key, state]) => [key, state.split(' ')[0] ?? '']))
  } finally {
    await store.close()
  }
}

describe('ekko outbox', () => {
  test('says that nothing stands still where nothing does', async () => {
    expect(await outbox()).toBe('Nothing stands still.')
  })

  test('lists what stands still, why, and what to do, and neither to whom nor the words', async () => {
    const ids = await stuck()
    const said = await outbox()
    expect(said).toMatch(/^sandbox +unknown +1$/m)
    expect(said).toContain('unknown: It was handed to the platform and nobody knows whether it arrived.')
    expect(said).toMatch(new RegExp(`^ +${ids.unknown} +sandbox +\\S+ +timeout +1 try, since 20`, 'm'))
    expect(said).toMatch(new RegExp(`^ +${ids.held} +sandbox +\\S+ +window-closed`, 'm'))
    expect(said).toContain('"outbox release ID…"')
    expect(said).not.toContain('secret-')
    expect(said).not.toContain('private')
  })

  test('release puts a message back in the queue, once', async () => {
    const ids = await stuck()
    expect(await moveOutbox([ids.unknown ?? ''], 'waiting')).toBe('1 put back in the queue.')
    expect(await statesNow()).toMatchObject({ unknown: 'waiting', held: 'held', failed: 'failed' })
    await expect(moveOutbox([ids.unknown ?? ''], 'waiting')).rejects.toThrow('None of these stands still')
  })

  test('release leaves what belongs to somebody who stopped', async () => {
    const ids = await stuck()
    const store = await openSqlite(file)
    await happens(store, wrote('sandbox:secret-failed'), changes({ kind: 'person.stopped', at: Date.now() }))
    await store.close()
    const said = await moveOutbox([ids.failed ?? '', ids.held ?? ''], 'waiting')
    expect(said).toBe('1 put back in the queue. 1 left as they are: they do not stand still, or their person stopped.')
    expect((await statesNow()).failed).toBe('failed')
  })

  test('drop gives messages up', async () => {
    const ids = await stuck()
    expect(await moveOutbox([ids.unknown ?? '', ids.failed ?? ''], 'dropped')).toBe('2 dropped.')
    expect(await statesNow()).toMatchObject({ unknown: 'dropped', held: 'held', failed: 'dropped' })
  })

  test('in bulk: by state and channel, by a named operator, and on the record', async () => {
    await stuck()
    expect(await outboxCommand({ again: ['unknown', 'sandbox'], by: 'Mette Holm' })).toBe('1 put back in the queue.')
    expect(await outboxCommand({ drop: true, by: 'Mette Holm' })).toBe('1 dropped.')
    expect(await statesNow()).toMatchObject({ unknown: 'waiting', held: 'held', failed: 'dropped' })
    const store = await openSqlite(file)
    const said = (await store.audit(5))
      .filter(({ act }) => act.startsWith('outbox.'))
      .map(({ by, act, subject }) => `${by} ${act} ${subject}`)
    await store.close()
    expect(said).toEqual([
      expect.stringMatching(/^cli:Mette Holm outbox\.dropped outbox\/sandbox\/failed \d+$/),
      expect.stringMatching(/^cli:Mette Holm outbox\.released outbox\/sandbox\/unknown \d+$/),
    ])
    await expect(outboxCommand({ again: true, drop: true })).rejects.toThrow('Either --again or --drop.')
  })

  test('refuses what is no number', async () => {
    await expect(moveOutbox(['12', 'all'], 'dropped')).rejects.toThrow('"all" is no number.')
  })
})

describe('ekko backup', () => {
  test('makes a copy that Ekko starts with, in a folder that was not there, while the city goes on', async () => {
    await stuck()
    const running = await openSqlite(file)
    const copy = join(folder, 'backups', 'copy.sqlite')
    expect(await backup(copy)).toBe(
      `${copy} holds everything: 3 people and 3 messages. To restore it, stop Ekko and put it in the place of ${file}.
What people wrote is closed in it, and the keys are not in it: "ekko keyring copy" copies those, to another place.`,
    )
    await running.close()
    const restored = await openSqlite(copy)
    expect(await restored.personOf('sandbox:secret-held')).toBe(2)
    await restored.close()
  })

  test('never overwrites a file, and says where there is nothing to copy or it is not its business', async () => {
    await expect(backup(join(folder, 'copy.sqlite'))).rejects.toThrow(`There is no database at ${file} yet.`)
    await stuck()
    await expect(backup(file)).rejects.toThrow('is there already. Name a new file')
    process.env.DATABASE_URL = 'postgres://localhost/ekko'
    await expect(backup(join(folder, 'copy.sqlite'))).rejects.toThrow('pg_dump')
    expect(existsSync(join(folder, 'copy.sqlite'))).toBe(false)
  })
})

describe('ekko migrate', () => {
  const to = 'postgres://127.0.0.1:1/ekko'

  test('says in a sentence what is missing before it touches anything', async () => {
    const city = join(folder, 'ekko.sqlite')
    await expect(migrate({ to })).rejects.toThrow(`There is no database at ${city}. Name the file with --from.`)
    const store = await openSqlite(city, { seal: citySeal })
    await meet(store, known(store, 'telegram:anna'))
    await store.close()
    await expect(migrate({ to: 'mysql://localhost/ekko' })).rejects.toThrow('--to has to be a Postgres address')
    await expect(migrate({ to })).rejects.toThrow('The database cannot be reached.')
    const running = await openSqlite(city, { seal: citySeal })
    await expect(migrate({ to })).rejects.toThrow(`${city} is in use. Stop Ekko`)
    expect(await running.personOf(known(running, 'telegram:anna'))).toBe(1)
    await running.close()
  })

  test('finds the keyring where EKKO_KEYRING says, also where a start would run the sandbox', async () => {
    const [city, ring] = [join(folder, 'ekko.sqlite'), join(folder, 'apart.sqlite')]
    await (await openSqlite(city, { seal: citySeal, keyring: ring })).close()
    Object.assign(process.env, { EKKO_SANDBOX: 'on', EKKO_KEYRING: ring })
    await expect(migrate({ to })).rejects.toThrow('The database cannot be reached.')
    rmSync(ring)
    await expect(migrate({ to })).rejects.toThrow(`The keyring (${ring}) is not there`)
  })

  test('moves no sandbox, marked or from an earlier version', async () => {
    await stuck()
    await expect(migrate({ from: file, to })).rejects.toThrow(`${file} is a sandbox: all in it is invented`)
    await outbox()
    await expect(migrate({ from: file, to })).rejects.toThrow(`${file} is a sandbox: all in it is invented`)
    expect(await statesNow()).toMatchObject({ held: 'held' })
  })
})

describe('ekko draw', () => {
  async function drawn(): Promise<void> {
    await (await openSqlite(file)).close()
    const { db } = await connectSqlite(file)
    await settlePeople(db, 'sandbox', 30)
    await sql`update persons set places = case when id % 3 = 0 then '["noerrebro"]' else '["vesterbro"]' end`.execute(
      db,
    )
    await db.destroy()
    await withCityside(async (cityside, running) => {
      const audience = { topics: [], places: [], roles: [], size: 18, seed: 'a town', strata: ['place'] as const }
      await opens(cityside, 'noerregade-space', { audience, opensAt: Date.now() })
      await running.settled()
    })
  }

  test('shows how many of how many were drawn by which rule, and draws again to the same people', async () => {
    await drawn()
    const shown = await draw('noerregade-space', {})
    expect(shown).toMatch(/^drawn +18 of 30 who could be drawn$/m)
    expect(shown).toMatch(/^seed +a town$/m)
    expect(shown).toMatch(/^list +[0-9a-f]{64}$/m)
    expect(shown).toMatch(/vesterbro +12 of 20$/m)
    expect(shown).toMatch(/noerrebro +6 of 10$/m)
    expect(await draw('noerregade-space', { verify: true })).toContain(
      'Drawn again from the kept list, seed and size: the same 18 people.',
    )
  })

  test('fails where somebody was put into the sample who was not drawn', async () => {
    await drawn()
    const { db } = await connectSqlite(file)
    await sql`insert into samples select 'noerregade-space', min(id) from persons where id not in (select person from samples)`.execute(
      db,
    )
    await db.destroy()
    await expect(draw('noerregade-space', { verify: true })).rejects.toThrow(
      /it does NOT come out the same:\n1 in the sample were not drawn\./,
    )
  })

  test('says where nobody was drawn, or nothing is called so', async () => {
    await expect(draw('parking', {})).rejects.toThrow('There is no consultation with the id "parking".')
    await withCityside(async (cityside, running) => {
      await opens(cityside, 'noerregade-space', { opensAt: Date.now() })
      await running.settled()
    })
    await expect(draw('noerregade-space', {})).rejects.toThrow('Nobody was drawn: everyone who fits is asked.')
  })
})
