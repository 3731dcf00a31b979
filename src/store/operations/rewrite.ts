import { sql } from 'kysely'
import { type Dialect, type Trx, table } from '../databases/dialect.ts'

/** Rows read and written in one statement. */
const atOnce = 2_000

type Row = Readonly<Record<string, string | number | null>>

/** Which columns of a table are written anew, and the numbered key by which its rows are gone through. */
export interface Rewriting {
  readonly table: string
  readonly key: string
  readonly columns: readonly string[]
  /** Further columns that are read. */
  readonly also?: readonly string[]
}

/** Writes the text columns of every row anew that `change` says something about, a part at a time. */
export async function rewrite(
  trx: Trx,
  dialect: Dialect,
  { table: name, key, columns, also = [] }: Rewriting,
  change: (row: Row) => Row | undefined,
): Promise<void> {
  const read = sql.join([key, ...columns, ...also].map((column) => sql.ref(column)))
  const kinds = Object.fromEntries([['row_key', 'int'], ...columns.map((column) => [column, 'text'])])
  const set = sql.join(columns.map((column) => sql`${sql.ref(column)} = x.${sql.ref(column)}`))
  let last = -1
  for (;;) {
    const { rows } = await sql<Row>`
      select ${read} from ${sql.table(name)} where ${sql.ref(key)} > ${last}
      order by ${sql.ref(key)} limit ${atOnce}`.execute(trx)
    const end = rows.at(-1)
    if (end === undefined) return
    last = Number(end[key])
    const changed = rows.flatMap((row) => {
      const next = change(row)
      return next
        ? [
            {
              ...Object.fromEntries(columns.map((each) => [each, row[each] ?? null])),
              ...next,
              row_key: row[key] ?? null,
            },
          ]
        : []
    })
    if (changed.length === 0) continue
    await sql`
      update ${sql.table(name)} set ${set} from ${table(dialect, kinds, changed)}
      where ${sql.ref(`${name}.${key}`)} = x.row_key`.execute(trx)
  }
}
