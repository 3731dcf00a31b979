import { boundsOf, isWithin } from '../domain/map/area.ts'
import type { District, Point, Spot } from '../domain/map/map.ts'
import { type TextRef, text } from '../domain/message.ts'
import { fold } from '../domain/understood/fold.ts'
import { pointAt } from './districts.ts'
import { shown } from './nearest.ts'
import type { Parsed, Problem } from './problem.ts'
import { type ReadRow, rowsOf } from './rows.ts'

/** The columns of a list of streets, by their headings. */
const columns = ['name', 'also', 'from', 'to', 'latitude', 'longitude'] as const
type Column = (typeof columns)[number]
const needed: readonly Column[] = ['name', 'latitude', 'longitude']

/** A city of millions has no more streets; a longer list has every door in it. */
const rowsMax = 50_000
/** What people call it besides stands between these. */
const between = /[|/]/

/**
 * Reads the names of streets and places: CSV with the columns `name`, `latitude`, `longitude`, and where there is something to say
 * `also` (other names, between `|`), `from` and `to` (the house numbers of this part of a street).
 */
export function parseStreets(bytes: Uint8Array, file: string, districts: readonly District[]): Parsed<readonly Spot[]> {
  const problem = (line: number, what: TextRef): Problem => ({ file, line, path: '', text: what })
  const refused = (...problems: readonly Problem[]): Parsed<never> => ({ ok: false, problems, warnings: [] })
  const [header, ...rows] = rowsOf(bytes) ?? []
  if (!header) return refused(problem(1, text('file-streets-empty')))
  const at = new Map(
    columns.flatMap((column) => {
      const place = header.cells.findIndex((cell) => fold(cell) === column)
      return place < 0 ? [] : [[column, place] as const]
    }),
  )
  const missing = needed.filter((column) => !at.has(column))
  if (missing.length > 0)
    return refused(problem(1, text('file-streets-columns', { missing: missing.join(', '), all: columns.join(', ') })))
  if (rows.length > rowsMax) return refused(problem(1, text('file-streets-many', { count: rows.length, max: rowsMax })))
  const bounds = boundsOf(districts)
  const read = rows.map((row) => ({ line: row.line, spot: spotIn(row, at) }))
  const wrong = read.flatMap(({ line, spot }) => ('key' in spot ? [problem(line, spot)] : []))
  if (wrong.length > 0) return refused(...wrong)
  const spots = read.flatMap(({ line, spot }) => ('key' in spot ? [] : [{ line, spot }]))
  return {
    ok: true,
    value: spots.map(({ spot }) => spot),
    warnings: spots
      .filter(({ spot }) => bounds && !isWithin(bounds, spot.at))
      .map(({ line, spot }) => problem(line, text('file-streets-outside', { name: shown(spot.name) }))),
  }
}

function spotIn({ cells }: ReadRow, at: ReadonlyMap<Column, number>): Spot | TextRef {
  const cell = (column: Column) => cells[at.get(column) ?? -1]?.trim() ?? ''
  const name = cell('name')
  if (fold(name) === '') return text('file-streets-name')
  const point = pointIn(cell('latitude'), cell('longitude'))
  if (!point) return text('file-streets-point', { name: shown(name) })
  const also = cell('also')
    .split(between)
    .map((each) => each.trim())
    .filter((each) => fold(each) !== '')
  if (cell('from') === '' && cell('to') === '') return { name, also, at: point }
  const [from, to] = [numberIn(cell('from')), numberIn(cell('to'))]
  if (from === undefined || to === undefined || from > to) return text('file-streets-numbers', { name: shown(name) })
  return { name, also, at: point, numbers: { from, to } }
}

/** Danish spreadsheets write a comma in a number. */
function pointIn(latitude: string, longitude: string): Point | undefined {
  const degrees = (written: string) => (written === '' ? undefined : Number(written.replace(',', '.')))
  return pointAt(degrees(latitude), degrees(longitude))
}

function numberIn(written: string): number | undefined {
  return /^\d{1,5}$/.test(written) ? Number(written) : undefined
}
