import { harmless } from '../../domain/direction.ts'
import type { Language } from '../../domain/language.ts'
import { type TextRef, text } from '../../domain/message.ts'
import type { Stance } from '../../domain/outcome.ts'
import { stances, type ThemeChange, themeCharactersMax, themeNamed } from '../../domain/themes.ts'
import { fold } from '../../domain/understood/fold.ts'
import { type ReadRow, rowsOf } from '../csv.ts'
import { type Column, columns } from './table.ts'
import type { ThemedStatement, ThemesView } from './view.ts'

/** What a table changes, or every line that is wrong with it: all of it is done, or nothing. */
export type TableRead =
  | {
      readonly ok: true
      readonly changes: readonly ThemeChange[]
      readonly rows: number
      readonly fresh: readonly string[]
    }
  | { readonly ok: false; readonly problems: readonly TextRef[] }

/** A bigger file is no table of statements. */
export const tableBytesMax = 20_000_000

/** Stands for no side where there was one. */
const noSide = /^(?:-|–|—|none|ingen)$/iu

interface Row {
  readonly line: number
  readonly statement: ThemedStatement
  readonly themes: readonly string[]
  readonly stances: readonly (Stance | 'none' | undefined)[]
}

/** Reads a table of statements with their themes, and holds every line against what people wrote. */
export function readThemesTable(bytes: Uint8Array, view: ThemesView, language: Language): TableRead {
  const rows = rowsOf(bytes)
  const [header, ...rest] = rows ?? []
  if (!header) return { ok: false, problems: [text('table-unreadable')] }
  const at = placesOf(header)
  const missing = (['number', 'themes'] as const).filter((column) => at.get(column) === undefined)
  if (missing.length > 0) return { ok: false, problems: missing.map((column) => text('table-no-column', { column })) }
  const read = rest.map((row) => rowIn(row, at, view))
  const found = read.flatMap((each) => ('statement' in each ? [each] : []))
  const problems = [
    ...read.flatMap((each) => ('problems' in each ? each.problems : [])),
    ...twice(found),
    ...twoSides(found, view),
  ]
  if (problems.length > 0) return { ok: false, problems }
  return { ok: true, rows: found.length, ...changesOf(found, view, language) }
}

function placesOf({ cells }: ReadRow): ReadonlyMap<Column, number> {
  return new Map(
    columns.flatMap((column) => {
      const place = cells.findIndex((cell) => fold(cell) === fold(column))
      return place < 0 ? [] : [[column, place] as const]
    }),
  )
}

function rowIn(
  { line, cells }: ReadRow,
  at: ReadonlyMap<Column, number>,
  view: ThemesView,
): Row | { readonly problems: readonly TextRef[] } {
  const cell = (column: Column) => cells[at.get(column) ?? -1]
  const written = cell('number') ?? ''
  const number = /^\d{1,9}$/.test(written) ? Number(written) : undefined
  if (number === undefined) return { problems: [text('table-number', { line, written })] }
  const statement = view.statements.find((each) => each.number === number)
  if (!statement) return { problems: [text('table-no-statement', { line, number })] }
  const words = cell('statement')
  // Sorting one column alone gives citizens each other's words.
  if (words !== undefined && words !== '' && fold(words) !== fold(harmless(statement.text)))
    return { problems: [text('table-other-words', { line, number })] }
  const themes = namesIn(cell('themes') ?? '', view)
  const long = themes.find((theme) => theme.length > themeCharactersMax)
  if (long !== undefined) return { problems: [text('table-long', { line, theme: long, max: themeCharactersMax })] }
  return sided(line, statement, themes, cell('stance') ?? '')
}

function sided(
  line: number,
  statement: ThemedStatement,
  themes: readonly string[],
  written: string,
): Row | { readonly problems: readonly TextRef[] } {
  const sides = written === '' ? [] : written.split(/[|;]/u).map((each) => each.trim())
  if (sides.length > 0 && sides.length !== themes.length)
    return { problems: [text('table-sides', { line, themes: themes.length, sides: sides.length })] }
  const strange = sides.find((side) => side !== '' && !noSide.test(side) && sideIn(side) === undefined)
  if (strange !== undefined) return { problems: [text('table-side', { line, written: strange })] }
  return {
    line,
    statement,
    themes,
    stances: sides.map((side) => (noSide.test(side) ? 'none' : sideIn(side))),
  }
}

function sideIn(written: string): Stance | undefined {
  return stances.find((stance) => stance === fold(written))
}

/** A cell that is the name of one theme is that theme, whatever stands in it. */
function namesIn(cell: string, { themes }: ThemesView): readonly string[] {
  if (themeNamed(themes, cell)) return [cell]
  const names = cell
    .split(/[|;\n]/u)
    .map((name) => name.trim().replace(/\s+/gu, ' '))
    .filter((name) => name !== '')
  return names.filter((name, index) => names.findIndex((other) => fold(other) === fold(name)) === index)
}

function twice(rows: readonly Row[]): readonly TextRef[] {
  return rows.flatMap(({ line, statement: { number } }, index) => {
    const first = rows.findIndex(({ statement }) => statement.number === number)
    return first < index ? [text('table-twice', { line, number, before: rows[first]?.line ?? 0 })] : []
  })
}

interface Side {
  readonly line: number
  readonly theme: string
  readonly stance: Stance | 'none'
}

function sidesIn(rows: readonly Row[], view: ThemesView): readonly Side[] {
  return rows.flatMap(({ line, themes, stances: sides }) =>
    themes.flatMap((name, index) => {
      const stance = sides[index]
      return stance === undefined ? [] : [{ line, theme: keyOf(name, view), stance }]
    }),
  )
}

function twoSides(rows: readonly Row[], view: ThemesView): readonly TextRef[] {
  const sides = sidesIn(rows, view)
  return sides.flatMap(({ line, theme, stance }) => {
    const other = sides.find((each) => each.theme === theme)
    return other && other.stance !== stance
      ? [text('table-two-sides', { line, before: other.line, one: stance, other: other.stance })]
      : []
  })
}

function changesOf(
  rows: readonly Row[],
  view: ThemesView,
  language: Language,
): { readonly changes: readonly ThemeChange[]; readonly fresh: readonly string[] } {
  const set = rows.flatMap(({ statement, themes }): readonly ThemeChange[] => {
    const before = statement.assigned.map(({ theme }) => theme).toSorted()
    const after = themes.map((name) => keyOf(name, view)).toSorted()
    return before.join('\n') === after.join('\n')
      ? []
      : [{ change: 'set', statement: statement.number, themes, language }]
  })
  const used = new Set(view.statements.flatMap(({ assigned }) => assigned.map(({ theme }) => theme)))
  const sides = new Map(sidesIn(rows, view).map(({ theme, stance }) => [theme, stance]))
  const sided = [...sides].flatMap(([theme, side]): readonly ThemeChange[] => {
    const before = view.themes.find(({ id }) => id === theme)
    const after = side === 'none' ? undefined : side
    if (before && used.has(theme) && before.stance === after) return []
    return [{ change: 'stance', theme, ...(after && { stance: after }) }]
  })
  const fresh = [...new Set(rows.flatMap(({ themes }) => themes.filter((name) => !isUsed(name, view, used))))]
  return { changes: [...written(rows, view, used), ...set, ...sided], fresh }
}

/** A theme that an outcome's file has named so far is made with its id and its labels. */
function written(rows: readonly Row[], view: ThemesView, used: ReadonlySet<string>): readonly ThemeChange[] {
  const themes = view.themes.flatMap((theme) => {
    if (used.has(theme.id)) return []
    const own = rows.filter(({ themes: names }) => names.some((name) => keyOf(name, view) === theme.id))
    return own.length === 0 ? [] : [{ ...theme, statements: own.map(({ statement }) => statement.number) }]
  })
  return themes.length === 0 ? [] : [{ change: 'add', themes }]
}

function isUsed(name: string, view: ThemesView, used: ReadonlySet<string>): boolean {
  const known = themeNamed(view.themes, name)
  return known !== undefined && used.has(known.id)
}

/** The id of a theme that is there, and for a new one its name. */
function keyOf(name: string, { themes }: ThemesView): string {
  return themeNamed(themes, name)?.id ?? fold(name)
}
