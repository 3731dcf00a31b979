import { sql } from 'kysely'
import type { Db } from '../databases/dialect.ts'

/** A table as it is moved: its columns in the file, and the key that orders and names its rows. */
export interface MovedTable {
  readonly name: string
  readonly columns: readonly { readonly name: string; readonly kind: 'int' | 'text' }[]
  readonly key: readonly string[]
}

/** What belongs to one database and not to the city. */
const ownTables: ReadonlySet<string> = new Set([
  ...['migrations', 'moves', 'moved_tables', 'leases', 'probes', 'house', 'senders', 'outages', 'rests'],
])

/**
 * The tables of a SQLite store in an order in which every row finds those it refers to. What is derived (the index of
 * words) is left out: the other database makes its own.
 */
export async function tablesToMove(db: Db): Promise<readonly MovedTable[]> {
  const { rows } = await sql<{ name: string }>`
    select name from sqlite_schema
    where type = 'table' and name not like 'sqlite\\_%' escape '\\' and name not like 'memories\\_index%' escape '\\'
    order by name`.execute(db)
  const names = rows.map(({ name }) => name).filter((name) => !ownTables.has(name))
  const found = await Promise.all(names.map((name) => tableIn(db, name)))
  return found
    .toSorted((one, other) => one.refersTo - other.refersTo || (one.table.name < other.table.name ? -1 : 1))
    .map(({ table }) => table)
}

async function tableIn(db: Db, name: string): Promise<{ readonly table: MovedTable; readonly refersTo: number }> {
  const columns = await sql<{ name: string; type: string; pk: number }>`
    select name, type, pk from pragma_table_info(${name}) order by cid`.execute(db)
  const references = await sql<{ count: number }>`
    select count(*) as count from pragma_foreign_key_list(${name})`.execute(db)
  return {
    table: {
      name,
      columns: columns.rows.map((column) => ({
        name: column.name,
        kind: column.type.toLowerCase() === 'integer' ? 'int' : 'text',
      })),
      key: columns.rows
        .filter(({ pk }) => pk > 0)
        .toSorted((one, other) => one.pk - other.pk)
        .map((column) => column.name),
    },
    refersTo: references.rows[0]?.count ?? 0,
  }
}

/** A row as its cells, in the order of the table's columns. */
export type Cells = readonly (string | number | null)[]

/** The rows after a key, in the order of the key, at most `limit`. Both databases order alike: text by its bytes. */
export async function rowsAfter(
  db: Db,
  { name, columns, key }: MovedTable,
  last: Cells | undefined,
  limit: number,
): Promise<readonly Cells[]> {
  const keys = sql.join(key.map((column) => sql.ref(column)))
  const after = last === undefined ? sql`` : sql`where (${keys}) > (${sql.join(last)})`
  const { rows } = await sql<Readonly<Record<string, string | number | null>>>`
    select ${sql.join(columns.map((column) => sql.ref(column.name)))} from ${sql.table(name)} ${after}
    order by ${keys} limit ${limit}`.execute(db)
  return rows.map((row) => columns.map((column) => row[column.name] ?? null))
}

/** The key of a row. */
export function keyOf({ columns, key }: MovedTable, row: Cells): Cells {
  return key.map((name) => row[columns.findIndex((column) => column.name === name)] ?? null)
}

/** How many rows it has. */
export async function countIn(db: Db, { name }: Pick<MovedTable, 'name'>): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) as count from ${sql.table(name)}`.execute(db)
  return rows[0]?.count ?? 0
}
