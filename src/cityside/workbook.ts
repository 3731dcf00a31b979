import writeXlsx from 'write-excel-file/node'
import { harmless } from '../domain/direction.ts'

/** One sheet: its name, and its rows with the header first. */
export interface Sheet {
  readonly name: string
  readonly rows: readonly (readonly (string | number)[])[]
  readonly leftward?: boolean
}

/** Excel's own bounds: characters of a cell, rows of a sheet, characters of a sheet's name. */
const cellCharactersMax = 32_767
const rowsMax = 1_048_576
const nameCharactersMax = 31
/** Wide enough for a sentence where a column holds words, in characters. */
const widths = { number: 12, words: 48 } as const

/**
 * Sheets as one XLSX file, which every spreadsheet opens with its letters, numbers and columns right, whatever its language is. A cell of
 * words is written as text, so that none is run as a formula or read as a number. What is longer than a cell can be ends with an ellipsis;
 * rows beyond what a sheet can hold go on in a further sheet.
 */
export async function workbookOf(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const parts = sheets.flatMap(({ name, rows: [header = [], ...rows], leftward }) =>
    partsOf(rows).map((part, at) => ({
      sheet: nameOf(name, at),
      data: [header.map(headerCell), ...part.map((row) => row.map(cellOf))],
      columns: header.map((_, column) => ({
        width: typeof part[0]?.[column] === 'number' ? widths.number : widths.words,
      })),
      stickyRowsCount: 1,
      ...(leftward && { rightToLeft: true }),
    })),
  )
  return writeXlsx(parts).toBuffer()
}

type Row = readonly (string | number)[]

function partsOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  const most = rowsMax - 1
  const count = Math.max(1, Math.ceil(rows.length / most))
  return Array.from({ length: count }, (_, at) => rows.slice(at * most, (at + 1) * most))
}

/** Letters that a sheet's name may not have are blanks. */
function nameOf(name: string, at: number): string {
  const suffix = at === 0 ? '' : ` ${at + 1}`
  return `${name.replace(/[[\]:*?/\\']/g, ' ').slice(0, nameCharactersMax - suffix.length)}${suffix}`
}

function headerCell(words: string | number) {
  return { value: textOf(String(words)), type: String, fontWeight: 'bold', wrap: true, alignVertical: 'top' } as const
}

function cellOf(cell: string | number) {
  if (typeof cell === 'number') return { value: cell, type: Number, alignVertical: 'top' } as const
  return cell === '' ? null : ({ value: textOf(cell), type: String, wrap: true, alignVertical: 'top' } as const)
}

function textOf(words: string): string {
  const shown = harmless(words)
  if (shown.length <= cellCharactersMax) return shown
  const cut = shown.slice(0, cellCharactersMax - 1)
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`
}
