import type { KyselyPlugin, UnknownRow } from 'kysely'
import { keyIdIn, openWords } from '../../seal/data-key.ts'
import type { Words } from '../databases/words.ts'

/**
 * The columns in which words stand closed, by the names under which they are read, each with what it says where the key is gone: as
 * if its person had been forgotten.
 */
export const closedColumns: Readonly<Record<string, string | null>> = {
  text: '',
  words: '',
  caption: '',
  value: JSON.stringify({ kind: 'open', statements: [''] }),
  dialogue: JSON.stringify({ at: 'idle' }),
  unasked: '[]',
  held: null,
  work: null,
  wanted: null,
  notice: '{}',
  payload: '',
  error: '',
}

/**
 * Opens words as they leave the database, in whatever is asked of it, with one question for all keys that are not known yet: no reader
 * can forget to. What was never closed stays as it is.
 */
export function opening(words: Pick<Words, 'keys'>): KyselyPlugin {
  return {
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => {
      const [first] = result.rows
      const columns = first === undefined ? [] : closedIn(first)
      if (columns.length === 0) return result
      const ids = new Set<string>()
      for (const row of result.rows) for (const column of columns) collect(row[column], ids)
      if (ids.size === 0) return result
      const keys = await words.keys([...ids])
      const open = (column: string, closed: unknown): unknown => {
        const id = typeof closed === 'string' ? keyIdIn(closed) : undefined
        if (id === undefined || typeof closed !== 'string') return closed
        const key = keys.get(id)
        return (key && openWords(key, closed)) ?? closedColumns[column]
      }
      return { ...result, rows: result.rows.map((row) => opened(row, columns, open)) }
    },
  }
}

function closedIn(row: UnknownRow): readonly string[] {
  return Object.keys(row).filter((column) => Object.hasOwn(closedColumns, column))
}

function collect(cell: unknown, ids: Set<string>): void {
  const id = typeof cell === 'string' ? keyIdIn(cell) : undefined
  if (id !== undefined) ids.add(id)
}

function opened(
  row: UnknownRow,
  columns: readonly string[],
  open: (column: string, closed: unknown) => unknown,
): UnknownRow {
  return { ...row, ...Object.fromEntries(columns.map((column) => [column, open(column, row[column])])) }
}
