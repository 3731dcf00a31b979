import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Instant } from '../../domain/time.ts'
import { passingSeal, type Seal } from '../../seal/seal.ts'
import type { Db } from '../databases/dialect.ts'
import { connectPostgres, postgres } from '../databases/postgres.ts'
import { connectSqlite, sqlite } from '../databases/sqlite.ts'
import { explained, StoreError } from '../databases/store-error.ts'
import { copyKeyring, emptyKeyring } from '../keyring/copy.ts'
import {
  type KeyringPlace,
  keyringFile,
  keyringPlace,
  keyringSchema,
  openKeyring,
  passingKeyring,
} from '../keyring/open.ts'
import { opening } from '../keyring/opening.ts'
import { migrate } from '../migrations/migrate.ts'
import { indexMemories, rememberMissing } from '../records/memories.ts'
import { closeEarlier } from './close-earlier.ts'
import { type Fingerprint, fingerprintOf, kept, rowsAtOnce } from './fingerprint.ts'
import { moveIn } from './house.ts'
import { type Cells, countIn, keyOf, type MovedTable, rowsAfter, tablesToMove } from './move-tables.ts'
import { rootSealOf } from './root-key.ts'

/** From which file to which Postgres. */
export interface Move {
  readonly from: string
  readonly to: string
  /** Where the tables stand; `public` without it. */
  readonly schema?: string
  /** The city's key. */
  readonly seal?: Seal
  /** Where the keyring lies, as EKKO_KEYRING says it: there it stays. Without it, it moves beside the new database. */
  readonly keyring?: string
  readonly now: Instant
  /** Told after every part: so many of so many rows of a table are there. */
  readonly progress?: (table: string, rows: number, of: number) => void
}

/** What is in both databases now, table by table. */
export interface Moved {
  readonly tables: readonly (Fingerprint & { readonly name: string })[]
  /** It had been moved before, and nothing was done now but to look. */
  readonly before: boolean
  /** Texts out of which a NUL was left. */
  readonly withoutNul: number
}

/**
 * Moves everything a SQLite store holds into an empty Postgres, and compares the two. Each part is one transaction, so that
 * an interrupted move goes on where it stopped; if the file has changed meanwhile it begins anew. Afterwards the file is
 * closed for good: two databases of one city would tell all its people everything twice. Rejects with StoreError.
 */
export async function moveToPostgres(move: Move): Promise<Moved> {
  let source: Db | undefined
  let target: Db | undefined
  try {
    source = (await connectSqlite(move.from, { alone: true })).db
    await migrate(source, sqlite)
    await moveIn(source, sqlite, { house: 'city', called: move.from, now: move.now })
    await rememberMissing(source, sqlite)
    await closeWordsIn(source, move)
    target = connectPostgres(move.to, move.schema ?? 'public')
    await migrate(target, postgres, move.schema ?? 'public')
    await moveIn(target, postgres, { house: 'city', called: 'That Postgres', now: move.now })
    const moved = await between(source, target, move)
    // Until Postgres has counted its rows it goes through whole tables for one person; by itself it counts minutes later.
    await sql`analyze`.execute(target)
    // The keys that lie where the city was would outlive those who are forgotten from now on.
    if (hasRing(move)) await emptyKeyring(ringOf(move))
    return moved
  } catch (error) {
    throw explained(error)
  } finally {
    await target?.destroy()
    await source?.destroy()
  }
}

/** What an earlier version left as it was written does not travel so. */
async function closeWordsIn(source: Db, move: Move): Promise<void> {
  const root = move.seal ? await rootSealOf(source, sqlite, move.seal, move.now) : passingSeal
  const { words, close } = move.seal
    ? await openKeyring(ringOf(move), source, root)
    : await passingKeyring(ringOf(move))
  try {
    const base = { db: source.withPlugin(opening(words)), dialect: sqlite, definitions: new Map(), seal: root, words }
    await closeEarlier(base, source)
  } finally {
    await close()
  }
}

/** Whether there is a keyring that moves: not one that stays where the city says, nor one that was in no place. */
function hasRing({ keyring, seal }: Move): boolean {
  return keyring === undefined && seal !== undefined
}

function ringOf({ from, keyring }: Move): KeyringPlace {
  return keyringPlace(keyring, { file: keyringFile(from) })
}

async function between(source: Db, target: Db, move: Move): Promise<Moved> {
  const tables = await tablesToMove(source)
  const begun = await begin(source, target, tables, move.now)
  if (begun === 'arrived') {
    const compared = await compare(source, target, tables)
    if (compared.different.length === 0) return { tables: compared.same, before: true, withoutNul: 0 }
    const sentence = `This file was moved into that database before, and Ekko has gone on there since (${compared.different.join(', ')}). Nothing was changed.`
    throw new StoreError('moved', sentence)
  }
  if (hasRing(move)) await copyKeyring(ringOf(move), { url: move.to, schema: keyringSchema(move.schema ?? 'public') })
  const first = await fill(source, target, tables, move)
  const compared = first.different.length > 0 && begun === 'goes-on' ? await anew(source, target, tables, move) : first
  if (compared.different.length > 0) {
    const sentence = `What arrived is not what the file holds, in ${compared.different.join(', ')}. Run "ekko migrate" again; if it stays so, the file may be damaged: look at it with "ekko backup".`
    throw new StoreError('damaged', sentence)
  }
  // First the file, so that at no moment both could be used.
  await source.updateTable('moves').set({ state: 'left', at: move.now }).execute()
  await target.deleteFrom('moved_tables').execute()
  await target.updateTable('moves').set({ state: 'arrived', at: move.now }).execute()
  return { tables: compared.same, before: false, withoutNul: compared.withoutNul }
}

/** Whether this is the beginning, goes on with what was interrupted, or was all done before. */
async function begin(
  source: Db,
  target: Db,
  tables: readonly MovedTable[],
  now: Instant,
): Promise<'begins' | 'goes-on' | 'arrived'> {
  const left = await source.selectFrom('moves').selectAll().executeTakeFirst()
  const id = left?.id ?? randomUUID()
  if (left === undefined) await source.insertInto('moves').values({ id, state: 'leaving', at: now }).execute()
  return postgres.transaction(target, async (trx) => {
    await postgres.exclusively(trx, 'moves')
    const there = await trx.selectFrom('moves').selectAll().executeTakeFirst()
    if (there !== undefined && there.id !== id) throw occupied('another city was moved into it')
    if (there?.state === 'arrived') return 'arrived'
    if (there !== undefined) return 'goes-on'
    if (left?.state === 'left')
      throw new StoreError(
        'moved',
        'This file was moved into another database before, and the city is there now. Nothing was changed.',
      )
    for (const table of tables) {
      // A database that was opened once has a root and a keyring, which nothing in it is closed with yet: the file brings its own.
      if (brought.has(table.name)) await sql`delete from ${sql.table(table.name)}`.execute(trx)
      else if ((await countIn(trx, table)) > 0) throw occupied(`its table ${table.name} has rows`)
    }
    await trx.insertInto('moves').values({ id, state: 'arriving', at: now }).execute()
    return 'begins'
  })
}

const brought: ReadonlySet<string> = new Set(['root_key', 'keyrings', 'closing'])

function occupied(why: string): StoreError {
  return new StoreError(
    'moved',
    `That database is in use: ${why}. Nothing was changed. Name an empty database, or empty it first.`,
  )
}

interface Compared {
  readonly same: Moved['tables']
  readonly different: readonly string[]
  readonly withoutNul: number
}

async function fill(source: Db, target: Db, tables: readonly MovedTable[], move: Move): Promise<Compared> {
  let withoutNul = 0
  for (const table of tables) withoutNul += await fillTable(source, target, table, move)
  await indexMemories(target, postgres)
  await setSequences(source, target, move.schema ?? 'public')
  return { ...(await compare(source, target, tables)), withoutNul }
}

/** What was moved before the interruption is not what the file holds now. */
async function anew(source: Db, target: Db, tables: readonly MovedTable[], move: Move): Promise<Compared> {
  const all = sql.join(tables.map(({ name }) => sql.table(name)))
  await postgres.transaction(target, async (trx) => {
    await sql`truncate ${all}`.execute(trx)
    await trx.deleteFrom('moved_tables').execute()
  })
  return fill(source, target, tables, move)
}

async function fillTable(source: Db, target: Db, table: MovedTable, { progress }: Move): Promise<number> {
  const { name } = table
  const before = await target.selectFrom('moved_tables').selectAll().where('name', '=', name).executeTakeFirst()
  const of = await countIn(source, table)
  let rows = before?.rows ?? 0
  let withoutNul = 0
  let last = before && (JSON.parse(before.last) as Cells)
  for (;;) {
    const read = await rowsAfter(source, table, last, rowsAtOnce)
    const end = read.at(-1)
    if (end === undefined) return withoutNul
    last = keyOf(table, end)
    rows += read.length
    withoutNul += read.flat().filter((cell) => kept(cell) !== cell).length
    const reached = { last: JSON.stringify(last), rows }
    await postgres.transaction(target, async (trx) => {
      const columns = table.columns.map(
        ({ kind }, index) =>
          sql`cast(${read.map((row) => kept(row[index] ?? null))} as ${sql.raw(kind === 'int' ? 'bigint[]' : 'text[]')})`,
      )
      await sql`
        insert into ${sql.table(name)} (${sql.join(table.columns.map((column) => sql.ref(column.name)))})
        overriding system value select * from unnest(${sql.join(columns)})`.execute(trx)
      await trx
        .insertInto('moved_tables')
        .values({ name, ...reached })
        .onConflict((conflict) => conflict.column('name').doUpdateSet(reached))
        .execute()
    })
    progress?.(name, rows, of)
  }
}

/** Numbers go on where they stopped, and those of forgotten people are never given out again. */
async function setSequences(source: Db, target: Db, schema: string): Promise<void> {
  const { rows } = await sql<{
    name: string
    seq: number
  }>`select name, seq from sqlite_sequence where seq > 0`.execute(source)
  for (const { name, seq } of rows) {
    await sql`
      select setval(pg_get_serial_sequence(format('%I.%I', cast(${schema} as text), cast(${name} as text)), column_name), cast(${seq} as bigint))
      from information_schema.columns
      where table_schema = ${schema} and table_name = ${name} and is_identity = 'YES'`.execute(target)
  }
}

async function compare(source: Db, target: Db, tables: readonly MovedTable[]): Promise<Compared> {
  const same: (Fingerprint & { readonly name: string })[] = []
  const different: string[] = []
  for (const table of tables) {
    const here = await fingerprintOf(source, table)
    const there = await fingerprintOf(target, table)
    if (here.rows === there.rows && here.checksum === there.checksum) same.push({ name: table.name, ...there })
    else different.push(table.name)
  }
  return { same, different, withoutNul: 0 }
}

/** Refuses to go on with a database that the city has left, or has not wholly arrived in. */
export async function mayBeUsed(db: Db): Promise<void> {
  const move = await db.selectFrom('moves').select(['state', 'at']).executeTakeFirst()
  if (move?.state === 'left') {
    const day = new Date(move.at).toISOString().slice(0, 10)
    const sentence = `The city moved from this file to Postgres on ${day}. Set DATABASE_URL to that database; to go back, restore a backup from before that day.`
    throw new StoreError('moved', sentence)
  }
  if (move?.state === 'arriving')
    throw new StoreError(
      'moved',
      'The move into this database is not finished. Run "ekko migrate" again: it goes on where it stopped.',
    )
}
