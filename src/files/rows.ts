import { parse } from 'csv-parse/sync'

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
