import { type Kysely, sql } from 'kysely'
import type { Dialect } from '../databases/dialect.ts'

/** Everything on a keyring. It lies apart from the database, so that no backup of that holds it, and it only moves forward. */
export interface KeyringTables {
  /** Which ring this is, and a proof that the city's key opens it. */
  ring: { slot: number; id: string; proof: string }
  /** Data keys, each closed with the city's key. `since` is when it was made. */
  data_keys: { id: string; kind: 'person' | 'passing' | 'marks'; wrapped: string; since: number }
  /** People who left, by their key and by the mark of a contact of theirs: a restored backup does not bring them back. */
  tombstones: { key: string; contact: string; ended: 'forgotten' | 'stopped'; at: number }
}

/** An open keyring. */
export type RingDb = Kysely<KeyringTables>

/** Makes what is not there yet; two processes may begin at once. */
export async function makeTables(
  db: RingDb,
  { ddl: { int, text, clustered } }: Dialect,
  schema?: string,
): Promise<void> {
  if (schema !== undefined) await sql`create schema if not exists ${sql.id(schema)}`.execute(db)
  const tables = [
    `ring (slot ${int} primary key, id ${text} not null, proof ${text} not null)`,
    `data_keys (id ${text} primary key, kind ${text} not null, wrapped ${text} not null, since ${int} not null) ${clustered}`,
    `tombstones (key ${text} not null, contact ${text} not null, ended ${text} not null, at ${int} not null,
      primary key (key, contact)) ${clustered}`,
  ]
  for (const table of tables) await sql.raw(`create table if not exists ${table}`).execute(db)
  await sql`create index if not exists data_keys_passing on data_keys (since) where kind <> 'person'`.execute(db)
  await sql`create index if not exists tombstones_of on tombstones (contact)`.execute(db)
}
