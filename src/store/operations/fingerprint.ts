import { createHash } from 'node:crypto'
import type { Db } from '../databases/dialect.ts'
import { type Cells, keyOf, type MovedTable, rowsAfter } from './move-tables.ts'

/** Everything in one table as a number and a fingerprint. */
export interface Fingerprint {
  readonly rows: number
  /** SHA-256 in hex over the rows in the order of their keys, each as JSON on a line. */
  readonly checksum: string
}

/** Rows read at once: enough to be fast, few enough that memory stays flat. */
export const rowsAtOnce = 2_000

/** Reads a whole table, a few rows at a time. */
export async function fingerprintOf(db: Db, table: MovedTable): Promise<Fingerprint> {
  const hash = createHash('sha256')
  let rows = 0
  for (let last: Cells | undefined; ; ) {
    const read: readonly Cells[] = await rowsAfter(db, table, last, rowsAtOnce)
    for (const row of read) hash.update(`${JSON.stringify(row.map(kept))}\n`)
    rows += read.length
    const end = read.at(-1)
    if (end === undefined || read.length < rowsAtOnce) return { rows, checksum: hash.digest('hex') }
    last = keyOf(table, end)
  }
}

/** A cell as Postgres can keep it: its texts hold no NUL. */
export function kept(cell: Cells[number]): Cells[number] {
  return typeof cell === 'string' && cell.includes('\0') ? cell.replaceAll('\0', '') : cell
}
