import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { harmless } from '../domain/direction.ts'

/** What stands between cells. */
export type Separator = ',' | ';'

/**
 * Rows as a spreadsheet opens them: a byte order mark so that Excel reads æøå, and no cell that it would run as a formula.
 */
export function csvOf(rows: readonly (readonly (string | number)[])[], separator: Separator): string {
  return stringify(
    rows.map((row) => row.map(cellText)),
    // A lone line feed would end the row in a spreadsheet, though the records end in two characters.
    { bom: true, delimiter: separator, record_delimiter: 'windows', quoted_match: /[\r\n]/ },
  )
}

/** One row of a table that was read, with the line it begins on. */
export interface ReadRow {
  readonly line: number
  readonly cells: readonly string[]
}

/** The rows of a table as spreadsheets save it, between commas, semicolons or tabs; undefined where it cannot be read as one. */
export function rowsOf(bytes: Uint8Array): readonly ReadRow[] | undefined {
  const text = decoded(bytes)
  const [header = ''] = text.split(/\r?\n/u)
  const separator = [',', ';', '\t'].toSorted((one, other) => countOf(header, other) - countOf(header, one))[0] ?? ','
  try {
    const rows: ReadRow[] = []
    parse(text, {
      ...{ delimiter: separator, bom: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true },
      on_record: (record: readonly string[], { lines }) => {
        // What is counted is the line a row ends on.
        rows.push({ line: lines - linesWithin(record), cells: record.map(plain) })
        return null
      },
    })
    return rows
  } catch {
    return undefined
  }
}

/**
 * A spreadsheet runs a cell that begins with one of these; an apostrophe in front makes it text again. A spreadsheet set to
 * another separator begins a cell in the middle of a text, after a comma, a semicolon or a new line.
 */
function cellText(cell: string | number): string | number {
  if (typeof cell !== 'string') return cell
  return harmless(cell)
    .replace(/^(?=\s*[=+\-@\t\r＝＋－＠])/, "'")
    .replace(/(?=[=@＝＠]|[+-][\p{L}\p{N}(])(?<=[,;\n\t]\s*"*)/gu, "'")
}

/** The cell without the apostrophe that kept it from being run. */
function plain(cell: string): string {
  return cell.replace(/^'(?=\s*[=+\-@\t\r＝＋－＠])/, '').trim()
}

/** Excel saves in the letters of Windows where it is not told otherwise, and as UTF-16 when it calls it Unicode. */
function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

function countOf(text: string, part: string): number {
  return text.split(part).length - 1
}

function linesWithin(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + countOf(cell, '\n'), 0)
}
