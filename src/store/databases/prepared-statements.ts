import { CompiledQuery, type RawBuilder, type SqliteDatabase, type SqliteStatement, sql } from 'kysely'
import {
  type Cell,
  type Columns,
  cellsBy,
  type Insertion,
  type Renewal,
  type RowOf,
  storable,
  type Trx,
} from './dialect.ts'
import type { OpenFile, OpenStatement } from './driver.ts'

/** Statements kept for the next time; ours have constant texts, so there are some hundreds. */
const statementsMax = 1_000

/** The same database, which prepares a text once: preparing anew took as long as running on small statements. */
export function preparedOnce(raw: OpenFile): SqliteDatabase {
  const known = new Map<string, SqliteStatement>()
  return {
    close: () => raw.close(),
    prepare(text) {
      const before = known.get(text)
      if (before) return before
      const statement = inRows(raw.prepare(text))
      if (known.size >= statementsMax) known.clear()
      known.set(text, statement)
      return statement
    },
  }
}

/** The same statement, whose rows are named here: the driver takes twice as long to read a wide row when it names the cells itself. */
function inRows(statement: OpenStatement): SqliteStatement {
  if (!statement.reader) return writing(statement)
  const Row = rowsWith(statement.columns().map(({ name }) => name))
  const cells = statement.raw()
  return {
    reader: true,
    all: (parameters) => cells.all(parameters).map((row) => new Row(row)),
    run: (parameters) => cells.run(parameters),
    *iterate(parameters) {
      for (const row of cells.iterate(parameters)) yield new Row(row)
    },
  }
}

/** Plain objects of one make: the engine knows their shape beforehand, and they take a third of the time of objects that grow cell by cell. */
function rowsWith(names: readonly string[]): new (cells: unknown) => Readonly<Record<string, unknown>> {
  function Row(this: Record<string, unknown>, cells: unknown): void {
    if (Array.isArray(cells)) for (let at = 0; at < names.length; at += 1) this[names[at] ?? ''] = cells[at]
  }
  Row.prototype = Object.prototype
  return Row as unknown as ReturnType<typeof rowsWith>
}

/** Parameters for several runs of one statement, in the place of the parameters of one. */
class Runs {
  readonly each: readonly (readonly unknown[])[]

  constructor(each: readonly (readonly unknown[])[]) {
    this.each = each
  }
}

/** A statement that gives no rows. */
function writing(statement: OpenStatement): SqliteStatement {
  return {
    reader: false,
    all: (parameters) => statement.all(parameters),
    iterate: (parameters) => statement.iterate(parameters),
    run: (parameters) => {
      const [first] = parameters
      if (!(first instanceof Runs)) return statement.run(parameters)
      let changes = 0
      for (const each of first.each) changes += statement.run(each).changes
      return { changes, lastInsertRowid: 0 }
    },
  }
}

/** Stands in a statement for a cell of the row it is run with. */
class Place {
  readonly column: string

  constructor(column: string) {
    this.column = column
  }

  in(row: RowOf<Columns>): Cell {
    const cell = row[this.column] ?? null
    return typeof cell === 'string' ? storable(cell) : cell
  }
}

/** One prepared statement, run for each row: a statement that takes many rows apart by itself takes half as long again. */
export async function insertEach<C extends Columns>(
  trx: Trx,
  insertion: Insertion<C>,
  rows: readonly RowOf<C>[],
): Promise<number> {
  const { into, columns, values, onConflict } = insertion
  return runEach(trx, rows, insertion, () => {
    const written = sql.join(values(placesOf(columns)))
    return sql`insert into ${into} values (${written}) ${onConflict}`
  })
}

/** The same for rows that change. */
export async function updateEach<C extends Columns>(
  trx: Trx,
  renewal: Renewal<C>,
  rows: readonly RowOf<C>[],
): Promise<void> {
  const { of, columns, set, where } = renewal
  await runEach(trx, rows, renewal, () => {
    const x = placesOf(columns)
    return sql`update ${of} set ${sql.join(set(x))} where ${where(x)}`
  })
}

function placesOf<C extends Columns>(columns: C) {
  return cellsBy(columns, (name) => sql.val(new Place(name)))
}

async function runEach<C extends Columns>(
  trx: Trx,
  rows: readonly RowOf<C>[],
  known: object,
  statement: () => RawBuilder<unknown>,
): Promise<number> {
  if (rows.length === 0) return 0
  const { sql: text, parameters } = compiledOnce(trx, known, statement)
  const runs = rows.map((row) => parameters.map((each) => (each instanceof Place ? each.in(row) : each)))
  const { numAffectedRows } = await trx.executeQuery(CompiledQuery.raw(text, [new Runs(runs)]))
  return Number(numAffectedRows ?? 0n)
}

const compiled = new WeakMap<object, CompiledQuery>()

/** Building a statement takes as long as running it for several rows, and most of these are constants. */
function compiledOnce(trx: Trx, known: object, statement: () => RawBuilder<unknown>): CompiledQuery {
  const before = compiled.get(known)
  if (before !== undefined) return before
  const made = statement().compile(trx)
  compiled.set(known, made)
  return made
}
