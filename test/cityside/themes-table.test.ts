import { expect, test } from 'vitest'
import { readThemesTable } from '../../src/cityside/themes/read-table.ts'
import { themesTable } from '../../src/cityside/themes/table.ts'
import { type ThemesView, viewOf } from '../../src/cityside/themes/view.ts'
import { type KeptThemes, noThemes, type ThemeChange, themesWithStatements } from '../../src/domain/themes.ts'
import { changeThemes } from '../../src/engine/consultation/theme-changes.ts'
import { benches, city } from '../files/town.ts'
import { english } from '../saying.ts'

const at = Date.parse('2026-03-02T18:04:00+01:00')
const statements = [
  { number: 1, question: 'why', text: 'Træer ved søen, tak' },
  { number: 2, question: 'why', text: '=HYPERLINK("http://evil.example")' },
  { number: 3, question: 'why', text: 'Ikke flere træer;\nde tager lyset, "siger" min nabo' },
  { number: 5, question: 'why', text: 'Et træ mere' },
]

function changed(kept: KeptThemes, changes: readonly ThemeChange[], by = 'slack:9f2c01aa77e0'): KeptThemes {
  const done = changeThemes({ kept, proposed: [], statements, by, at }, changes)
  if ('refused' in done) throw new Error(english(done.refused))
  return done.kept
}

const kept = changed(noThemes, [
  { change: 'assign', theme: 'Træer', language: 'da', statements: [1], stance: 'for' },
  { change: 'assign', theme: 'Skygge | lys', language: 'da', statements: [1, 3] },
])
const view = viewOf(kept, statements, [])

function table(of: ThemesView, separator: ',' | ';' = ','): string {
  return themesTable(of, benches, city, 'da', separator)
}

function read(text: string | Uint8Array, of = view) {
  return readThemesTable(typeof text === 'string' ? new TextEncoder().encode(text) : text, of, 'da')
}

function problemsOf(text: string): readonly string[] {
  const result = read(text)
  return result.ok ? [] : result.problems.map(english)
}

test('a row holds what was written, its themes with their sides, what is only suggested, and who set it when', () => {
  const text = table(view)
  expect(text.startsWith('\uFEFFnumber,question,statement,themes,stance,suggested,set by,set at\r\n')).toBe(true)
  const [, first = '', second = ''] = text.split('\r\n')
  expect(first).toContain('Træer | skygge-lys,for | ,,slack:9f2c01aa77e0 | slack:9f2c01aa77e0,2026-03-02 18:04')
  // A formula is text again; what begins alike, like a label or like what a theme's statements share, is suggested and not set.
  expect(second).toContain(`"'=HYPERLINK`)
  expect(text.split('\r\n')[4]).toMatch(/^5,why,Et træ mere,,,Træer \| skygge-lys,,$/)
})

test.each([',', ';'] as const)('the same file read again changes nothing, with %s between cells', (separator) => {
  expect(read(table(view, separator))).toMatchObject({ ok: true, changes: [], rows: 4 })
})

test('a file that a spreadsheet saved in the letters of Windows, or as UTF-16 with tabs, is read as well', () => {
  const text = table(view, ';').slice(1)
  const windows = Uint8Array.from([...text].map((letter) => letter.codePointAt(0) ?? 0))
  expect(read(windows)).toMatchObject({ ok: true, changes: [] })
  const tabs = Buffer.from(`\uFEFF${text.replaceAll(';', '\t')}`, 'utf16le')
  expect(read(new Uint8Array(tabs)).ok).toBe(true)
})

test('what is filled in becomes themes and sides, and the rest stays with who set it', () => {
  const text = 'number;themes;stance\n2;Larm;against\n5;træer | Larm;for | against\n1;Træer | skygge-lys;\n'
  const result = read(text)
  if (!result.ok) throw new Error(result.problems.map(english).join('\n'))
  expect(result.fresh).toEqual(['Larm'])
  const after = changed(kept, result.changes, 'cli')
  expect(themesWithStatements(after)).toEqual([
    { id: 'traeer', label: { da: 'Træer' }, stance: 'for', statements: [1, 5] },
    { id: 'skygge-lys', label: { da: 'Skygge | lys' }, statements: [1, 3] },
    { id: 'larm', label: { da: 'Larm' }, stance: 'against', statements: [2, 5] },
  ])
  expect(after.assignments.filter(({ by }) => by === 'cli').map(({ statement }) => statement)).toEqual([2, 5, 5])
  expect(read(text, viewOf(after, statements, []))).toMatchObject({ ok: true, changes: [] })
})

test('an empty cell takes the themes away, and a row that is not there leaves them', () => {
  const result = read('number,themes\n1,\n')
  if (!result.ok) throw new Error('It was read.')
  expect(themesWithStatements(changed(kept, result.changes))).toMatchObject([{ id: 'skygge-lys', statements: [3] }])
})

test.each([
  ['Nummer;themes\n1;a', 'There is no column called "number". The first line'],
  ['number,themes\n1,Træer\nx,Træer', 'Line 3: "x" is not the number of a statement.'],
  ['number,themes\n4,Træer', 'Line 2: there is no statement 4 (any more). Remove the line.'],
  ['number,statement,themes\n1,Et træ mere,Træer', 'Line 2: these are not the words of statement 1.'],
  ['number,themes\n1,Træer\n1,Larm', 'Line 3: statement 1 stands in line 2 already.'],
  ['number,themes,stance\n1,Træer | Larm,for', 'Line 2: there are 2 themes and one side.'],
  ['number,themes,stance\n1,Træer,maybe', 'Line 2: "maybe" is not a side.'],
  ['number,themes,stance\n1,Larm,for\n2,Larm,against', 'Line 3: the theme is "against" here and "for" in line 2.'],
  [`number,themes\n1,${'x'.repeat(61)}`, `Line 2: "${'x'.repeat(61)}" is too long for a theme.`],
  ['', 'This cannot be read as a table.'],
])('%j is refused with its line', (text, sentence) => {
  const problems = problemsOf(text)
  expect(problems).toHaveLength(1)
  expect(problems[0]).toContain(sentence)
})

test('every line that is wrong is told, and nothing is changed', () => {
  expect(problemsOf('number,themes\n1,Larm\n4,Larm\nx,Larm')).toHaveLength(2)
})

test('words of an outcome’s file suggest, and its theme is made as the file names it once it is taken', () => {
  const theme = { id: 'light', label: { da: 'Lys', en: 'Light' } }
  const suggesting = viewOf(kept, statements, [{ theme, words: ['lyset'] }])
  expect(suggesting.statements.map(({ suggested }) => suggested)).toEqual([
    [],
    [],
    ['traeer', 'light'],
    ['traeer', 'skygge-lys'],
  ])
  const result = read('number,themes\n3,Lys\n', suggesting)
  if (!result.ok) throw new Error('It was read.')
  expect(themesWithStatements(changed(kept, result.changes))).toContainEqual({ ...theme, statements: [3] })
})
