import { randomUUID } from 'node:crypto'
import { chmodSync, closeSync, existsSync, openSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { sql } from 'kysely'
import { passingSeal, type Seal, SealError } from '../../seal/seal.ts'
import type { Db, Dialect } from '../databases/dialect.ts'
import { connectSecrets as connectSchema, postgres } from '../databases/postgres.ts'
import { connectSecrets as connectFile, sqlite } from '../databases/sqlite.ts'
import { StoreError } from '../databases/store-error.ts'
import type { Words } from '../databases/words.ts'
import { type Ring, wordsOn } from './keyring.ts'
import { type KeyringTables, makeTables, type RingDb } from './tables.ts'

/** Where a keyring lies: a file, or a schema of a Postgres. */
export type KeyringPlace = { readonly file: string } | { readonly url: string; readonly schema: string }

/** An open keyring, and what ends its connection. */
export interface OpenKeyring {
  readonly words: Words
  close(): Promise<void>
}

/** The keyring beside a database in a file. */
export function keyringFile(database: string): string {
  if (database === ':memory:') return database
  const name = basename(database).replace(/\.[^.]*$/, '')
  return join(dirname(database), name === 'ekko' ? 'keys.sqlite' : `${name}-keys.sqlite`)
}

/** The schema beside the schema that a city's tables are in. */
export function keyringSchema(schema: string): string {
  return schema === 'public' ? 'ekko_keys' : `${schema}_keys`
}

/** Whether two places are one. */
export function isSamePlace(one: KeyringPlace, other: KeyringPlace): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** What a city sets, or its keyring's usual place. */
export function keyringPlace(set: string | undefined, usual: KeyringPlace): KeyringPlace {
  if (set === undefined) return usual
  return /^postgres(ql)?:\/\//.test(set)
    ? { url: set, schema: 'schema' in usual ? usual.schema : keyringSchema('public') }
    : { file: set }
}

/**
 * Opens the keyring of a database, or begins one where the database never had any. Rejects with StoreError `keyring` where the
 * database's own is not there, and `key` where the city's key does not open it.
 */
export async function openKeyring(place: KeyringPlace, database: Db, seal: Seal): Promise<OpenKeyring> {
  const wanted = await database.selectFrom('keyrings').select('id').executeTakeFirst()
  if (wanted && 'file' in place && place.file !== ':memory:' && !existsSync(place.file)) throw lost(place)
  const { db, dialect, scour } = connectPlace(place)
  try {
    await makeTables(db, dialect, 'schema' in place ? place.schema : undefined)
    await joinRing(db, dialect, { place, database, wanted: wanted?.id, seal })
    return { words: await wordsOn({ db, dialect, seal, scour }), close: () => db.destroy() }
  } catch (error) {
    await db.destroy()
    if (error instanceof SealError) throw otherKey(place, error)
    throw error
  }
}

const passing = new Map<string, Promise<OpenKeyring>>()

/**
 * The keyring of a database that is opened without the city's key: it is nowhere but in this process, and what was closed with it is lost
 * when that ends.
 */
export function passingKeyring(place: KeyringPlace): Promise<OpenKeyring> {
  const begin = async (): Promise<OpenKeyring> => {
    const { db, dialect, scour } = connectPlace({ file: ':memory:' })
    await makeTables(db, dialect)
    return { words: await wordsOn({ db, dialect, seal: passingSeal, scour }), close: async () => {} }
  }
  // Each database in memory is its own.
  if ('file' in place && place.file === ':memory:') return begin()
  const name = JSON.stringify(place)
  const known = passing.get(name) ?? begin()
  passing.set(name, known)
  return known
}

/** A connection to a keyring's place, whatever is there. */
export function connectPlace(place: KeyringPlace): Pick<Ring, 'db' | 'dialect' | 'scour'> {
  if ('url' in place) return { ...connectSchema<KeyringTables>(place.url, place.schema), dialect: postgres }
  if (place.file !== ':memory:') {
    // Made with its rights before anything is in it; what SQLite puts beside it has the same.
    if (!existsSync(place.file)) closeSync(openSync(place.file, 'a', 0o600))
    chmodSync(place.file, 0o600)
  }
  return { ...connectFile<KeyringTables>(place.file), dialect: sqlite }
}

interface Joining {
  readonly place: KeyringPlace
  readonly database: Db
  readonly wanted: string | undefined
  readonly seal: Seal
}

/** The ring is written first: a ring that no database names can be taken by one, a database without its ring cannot go on. */
async function joinRing(db: RingDb, dialect: Dialect, { place, database, wanted, seal }: Joining): Promise<void> {
  const read = () => db.selectFrom('ring').selectAll().executeTakeFirst()
  let ring = await read()
  if (ring === undefined) {
    if (wanted !== undefined) throw lost(place)
    const id = randomUUID()
    await sql`
      insert into ring (slot, id, proof) values (1, ${id}, ${seal.close('keyring', id)})
      on conflict (slot) do nothing`.execute(db)
    ring = await read()
  }
  if (ring === undefined) throw lost(place)
  if (seal.open('keyring', ring.proof) !== ring.id) throw new SealError('The proof of the keyring is another.')
  if (wanted !== undefined && wanted !== ring.id) throw ofAnother(place)
  if (wanted === undefined)
    await dialect.transaction(database, (trx) =>
      sql`insert into keyrings (slot, id) values (1, ${ring.id}) on conflict (slot) do nothing`.execute(trx),
    )
}

/** How a keyring's place is said to an operator. */
export function called(place: KeyringPlace): string {
  return 'file' in place ? place.file : `schema ${place.schema} of the Postgres`
}

function lost(place: KeyringPlace): StoreError {
  const sentence = `The keyring (${called(place)}) is not there, or empty. Without it nothing that people wrote can be read, neither here nor in any backup; choices, counts and promises can. Put its newest copy there, or set EKKO_KEYRING to where it is. If there is none left, "ekko keyring anew" begins a new one, and what was written stays unreadable for ever.`
  return new StoreError('keyring', sentence)
}

function ofAnother(place: KeyringPlace): StoreError {
  const sentence = `The keyring (${called(place)}) belongs to another database. Put this database's own there, or set EKKO_KEYRING to where it is.`
  return new StoreError('keyring', sentence)
}

function otherKey(place: KeyringPlace, cause: unknown): StoreError {
  const sentence = `The city's key is not the one that the keyring (${called(place)}) was closed with. Set EKKO_KEY, or put the key file back, as it was; nothing was changed.`
  return new StoreError('key', sentence, cause)
}
