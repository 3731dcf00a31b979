import { stringify } from 'csv-stringify/sync'
import { harmless } from '../domain/direction.ts'

export { type ReadRow, rowsOf } from '../files/rows.ts'

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
