import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { beginAnew, copyKeyring } from '../../src/commands/keyring.ts'
import type { IdeaKey } from '../../src/domain/idea.ts'
import { openSqlite } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { cityKey, citySeal, known } from '../key.ts'
import { changes, evening, happens, meet, wrote } from '../store/town.ts'

const environment = { ...process.env }
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ekko-keyring-'))
  Object.assign(process.env, { EKKO_DATA_DIR: folder, EKKO_SANDBOX: 'off', ...cityKey })
  delete process.env.DATABASE_URL
  delete process.env.EKKO_KEYRING
})
afterEach(() => {
  for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name]
  Object.assign(process.env, environment)
  rmSync(folder, { recursive: true, force: true })
})

const database = () => join(folder, 'ekko.sqlite')
const ring = () => join(folder, 'keys.sqlite')
const copy = () => join(folder, 'elsewhere', 'ring.sqlite')

function open(): Promise<Store> {
  return openSqlite(database(), { seal: citySeal })
}

async function hasIdea(store: Store, name: string): Promise<void> {
  const contact = known(store, `telegram:${name}`)
  await meet(store, contact)
  const idea = { key: name as IdeaKey, text: `the idea of ${name}`, at: evening, department: 'parks' }
  await happens(store, wrote(contact), changes({ kind: 'idea.sent', idea: { ...idea, dueOn: '2026-03-16' } }))
}

/** What can be read of them; an idea whose words are gone is counted still. */
async function ideas(store: Store): Promise<readonly string[]> {
  return (await store.ideas()).map(({ text }) => text).filter((text) => text !== '')
}

describe('ekko keyring copy', () => {
  test('copies the keys while the city goes on, each time over the copy before, for its user alone', async () => {
    const store = await open()
    await hasIdea(store, 'anna')
    expect(await copyKeyring(copy())).toContain('Keep this copy alone')
    await hasIdea(store, 'bo')
    await happens(store, wrote(known(store, 'telegram:anna')), changes({ kind: 'person.forgotten', at: evening }))
    expect(await copyKeyring(copy())).toContain(copy())
    await store.close()
    expect(statSync(copy()).mode & 0o777).toBe(0o600)
    const restored = await openSqlite(database(), { seal: citySeal, keyring: copy() })
    expect(await ideas(restored)).toEqual(['the idea of bo'])
    await restored.close()
  })

  test('says where there is nothing to copy, and how a keyring in Postgres is copied', async () => {
    await expect(copyKeyring(copy())).rejects.toThrow(`There is no keyring at ${ring()} yet.`)
    process.env.DATABASE_URL = 'postgres://localhost/ekko'
    await expect(copyKeyring(copy())).rejects.toThrow('pg_dump --schema=ekko_keys')
    process.env.EKKO_KEYRING = ring()
    await expect(copyKeyring(copy())).rejects.toThrow(`There is no keyring at ${ring()} yet.`)
    expect(existsSync(copy())).toBe(false)
  })
})

describe('ekko keyring anew', () => {
  test('gives up nothing before it is told to, while the keyring is there, or while Ekko runs', async () => {
    await expect(beginAnew(true)).rejects.toThrow(`There is no database at ${database()} yet`)
    expect(existsSync(database())).toBe(false)
    const store = await open()
    await hasIdea(store, 'anna')
    await expect(beginAnew(false)).rejects.toThrow('gives up every word')
    await expect(beginAnew(true)).rejects.toThrow(`There is a keyring (${ring()}). Nothing was changed.`)
    await copyKeyring(copy())
    rmSync(ring())
    await expect(beginAnew(true)).rejects.toThrow('The database is in use. Stop Ekko')
    await store.close()
    await copyKeyringBack()
    const again = await open()
    expect(await ideas(again)).toEqual(['the idea of anna'])
    await again.close()
  })

  test('goes on without a keyring that is lost: people stay, what they wrote until now is empty', async () => {
    const store = await open()
    await hasIdea(store, 'anna')
    const person = await store.personOf(known(store, 'telegram:anna'))
    await store.close()
    rmSync(ring())
    await expect(open()).rejects.toThrow('"ekko keyring anew" begins a new one')
    expect(await beginAnew(true)).toContain('A new keyring begins when Ekko starts.')
    const next = await open()
    expect(await next.personOf(known(next, 'telegram:anna'))).toBe(person)
    expect(await ideas(next)).toEqual([])
    await hasIdea(next, 'bo')
    expect(await ideas(next)).toEqual(['the idea of bo'])
    await next.close()
  })
})

/** The copy in the place of what was lost, as an operator puts it. */
async function copyKeyringBack(): Promise<void> {
  process.env.EKKO_KEYRING = copy()
  await copyKeyring(ring())
  delete process.env.EKKO_KEYRING
}
