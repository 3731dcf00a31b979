import type { Kysely, RawBuilder, Transaction } from 'kysely'
import { sql } from 'kysely'
import type { Database } from './schema.ts'

/** The open database. */
export type Db = Kysely<Database>

/** The same inside a transaction, or outside where what is asked may be true a moment earlier. */
export type Trx = Transaction<Database> | Kysely<Database>

/** How many entries an index has, and to how many of them its first column leads, its first two, and so on. */
export interface Estimate {
  readonly table: string
  /** Of a table whose primary key is how its rows are stored, that key has the table's own name. */
  readonly index: string
  readonly rows: readonly number[]
}

/** How a table is declared where the two databases spell it differently. */
export interface Ddl {
  /** A key that the database counts up and never gives out twice. */
  readonly serial: string
  readonly int: string
  /** Text that is compared byte by byte, so that both databases sort alike. */
  readonly text: string
  /** Ends a table whose primary key is also how its rows are stored. */
  readonly clustered: string
  /** Tells the planner how many rows indexes lead to, where it cannot know; nothing where the database counts by itself. */
  expect(estimates: readonly Estimate[]): readonly string[]
  /** How the words of memories are indexed. */
  readonly memoryIndex: readonly string[]
}

/** All that differs between the databases. */
export interface Dialect {
  readonly name: 'sqlite' | 'postgres'
  readonly ddl: Ddl
  /** A JSON array as a table with one column `value`. */
  elements(json: RawBuilder<string>): RawBuilder<unknown>
  /** An element of such an array as text. */
  textOf(value: RawBuilder<unknown>): RawBuilder<string>
  /** Where a text contains another: a position, or 0. */
  position(text: RawBuilder<unknown>, part: string | RawBuilder<unknown>): RawBuilder<number>
  /** Ends a select whose rows no other process may change until this transaction is over. */
  readonly forUpdate: RawBuilder<unknown>
  /** Ends a select from `persons as p` whose rows must stay as they are until this transaction is over. */
  readonly forShareOfPersons: RawBuilder<unknown>
  /** Writes the files of the database anew, so that nothing that was deleted or changed is left in them. */
  vacuum(db: Db): Promise<void>
  /** Waits until no other process holds this name; released with the transaction. */
  exclusively(trx: Trx, name: string): Promise<void>
  /** Makes a consultation findable by these stems, and by no others. */
  indexMemory(trx: Trx, consultation: string, stems: readonly string[]): Promise<void>
  /** Consultations that have one of these stems, or a word that begins with one of those, as a select in brackets. */
  memoriesWith(beginnings: readonly string[], stems: readonly string[]): RawBuilder<unknown>
  /** Inserts a row for every row that is handed over, in order. Returns how many there were in the end. */
  insertEach<C extends Columns>(trx: Trx, insertion: Insertion<C>, rows: readonly RowOf<C>[]): Promise<number>
  /** Changes the row of every row that is handed over, in order; no two may name the same one. */
  updateEach<C extends Columns>(trx: Trx, renewal: Renewal<C>, rows: readonly RowOf<C>[]): Promise<void>
  /**
   * One short transaction that writes. `work` may be run again after a deadlock, so it keeps nothing outside. What need not be
   * `lasting` may be undone by a power failure, and does not wait for the disk where the database can do without.
   */
  transaction<T>(db: Db, work: (trx: Trx) => Promise<T>, lasting?: boolean): Promise<T>
}

/** A cell of a row that is handed to the database. */
export type Cell = string | number | null

/** What a column of handed-over rows holds. */
export type Columns = Readonly<Record<string, 'int' | 'text'>>

/** A row with such columns. */
export type RowOf<C extends Columns> = { readonly [K in keyof C]: Cell }

/** How rows that are handed over become rows of a table. */
export interface Insertion<C extends Columns> {
  /** The table and the columns that are written. */
  readonly into: RawBuilder<unknown>
  /** What a row brings. */
  readonly columns: C
  /** What is written, from the row's cells in `x`. */
  readonly values: (x: { readonly [K in keyof C]: RawBuilder<unknown> }) => readonly RawBuilder<unknown>[]
  readonly onConflict: RawBuilder<unknown>
}

/** How rows that are handed over change rows of a table. */
export interface Renewal<C extends Columns> {
  readonly of: RawBuilder<unknown>
  /** What a row brings. */
  readonly columns: C
  /** What is changed, and where, from the row's cells in `x`. */
  readonly set: (x: { readonly [K in keyof C]: RawBuilder<unknown> }) => readonly RawBuilder<unknown>[]
  readonly where: (x: { readonly [K in keyof C]: RawBuilder<unknown> }) => RawBuilder<unknown>
}

/** Something for every column, by its name. */
export function cellsBy<C extends Columns, V>(columns: C, of: (name: string) => V): { readonly [K in keyof C]: V } {
  // Object.fromEntries forgets which names it was given.
  return Object.fromEntries(Object.keys(columns).map((name) => [name, of(name)])) as { readonly [K in keyof C]: V }
}

/**
 * Many rows as one parameter, as a table `x` with the named columns and their order in `ord`.
 * One statement with a constant text serves any number of rows, on both databases.
 */
export function table<C extends Columns>(dialect: Dialect, columns: C, rows: readonly RowOf<C>[]): RawBuilder<unknown> {
  const names = Object.keys(columns)
  const cells = rows.map((row, index) => [index, ...names.map((name) => row[name] ?? null)])
  const selected = names.map((name, index) => {
    const kind = columns[name] === 'int' ? sql.raw('bigint') : sql.raw('text')
    return sql`cast(value->>${sql.lit(index + 1)} as ${kind}) as ${sql.ref(name)}`
  })
  const all = sql.join([sql`cast(value->>0 as bigint) as ord`, ...selected])
  return sql`(select ${all} from ${dialect.elements(sql.val(encoded(cells)))}) as x`
}

/** A list of values for `in (…)`, as one parameter. */
export function among(dialect: Dialect, kind: 'int' | 'text', values: readonly Cell[]): RawBuilder<unknown> {
  const type = kind === 'int' ? sql.raw('bigint') : sql.raw('text')
  const list = sql.val(encoded([...new Set(values)]))
  return sql`(select cast(${dialect.textOf(sql.ref('value'))} as ${type}) from ${dialect.elements(list)})`
}

/** Postgres keeps no NUL and no half of a surrogate pair; both databases store the same instead. */
function encoded(rows: readonly (Cell | readonly Cell[])[]): string {
  const json = JSON.stringify(rows)
  if (!/\\u(0000|d[89a-f])/i.test(json)) return json
  return JSON.stringify(rows, (_, value: unknown) => (typeof value === 'string' ? storable(value) : value))
}

/** The text as both databases store it. */
export function storable(text: string): string {
  return text.isWellFormed() && !text.includes('\0') ? text : text.replaceAll('\0', '').toWellFormed()
}
