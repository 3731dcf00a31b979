import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { exportAnswers } from '../../src/cityside/export.ts'
import { exportWorkbook } from '../../src/cityside/export-workbook.ts'
import type { AnswerValue } from '../../src/domain/answer.ts'
import type { City } from '../../src/domain/city.ts'
import { type Consultation, codeOf } from '../../src/domain/consultation.ts'
import type { RankingQuestion } from '../../src/domain/questions/ranking.ts'
import { minuteMs } from '../../src/domain/time.ts'
import type { AnswerRow } from '../../src/store/records/answers.ts'
import type { StatementRow } from '../../src/store/records/statements.ts'
import { sheetsIn } from './xlsx.ts'

/** 2 March 2026, 23:30 in Copenhagen: the day there, not the day in London an hour later. */
const lateEvening = Date.UTC(2026, 2, 2, 22, 30)

const city: City = {
  name: { da: 'Åby', en: 'Rivertown', ar: 'مدينة النهر' },
  sender: { da: 'Åby Kommune', en: 'Rivertown Council', ar: 'بلدية مدينة النهر' },
  timeZone: 'Europe/Copenhagen',
  languages: ['da', 'en', 'ar'],
  quiet: { from: '21:00', until: '08:00' },
  cap: { perWeekMax: 1, perYearMax: 6 },
  departments: [{ id: 'streets', name: { da: 'Byens Gader', en: 'City Streets', ar: 'شوارع المدينة' } }],
  topics: [],
  places: [],
  roles: [],
}

const consultation: Consultation = {
  id: 'aa-broen',
  code: codeOf('aa-broen'),
  title: { da: 'Åbroen, sådan?', en: 'The river bridge', ar: 'جسر النهر' },
  frame: {
    why: { da: 'Broen skal males.', en: 'The bridge is to be painted.', ar: 'سيُدهن الجسر.' },
    open: { da: 'Farven.', en: 'The colour.', ar: 'اللون.' },
    settled: { da: 'Broen bliver.', en: 'The bridge stays.', ar: 'يبقى الجسر.' },
    decider: { da: 'Udvalget', en: 'The committee', ar: 'اللجنة' },
    decisionOn: '2026-04-20',
  },
  host: { name: 'Søren Ærø', title: { da: 'brofoged', en: 'bridge keeper', ar: 'حارس الجسر' } },
  departments: ['streets'],
  audience: { topics: [], places: [], roles: [] },
  questions: [
    {
      kind: 'choice',
      id: 'colour',
      text: { da: 'Rød, grøn eller "som nu"?', en: 'Red, green or "as it is"?', ar: 'أحمر أم أخضر؟' },
      choices: [
        { id: 'red', label: { da: 'Rød, som ræven', en: 'Red, like the fox', ar: 'أحمر' } },
        { id: 'green', label: { da: 'Grøn', en: 'Green', ar: 'أخضر' } },
      ],
    },
    {
      kind: 'choices',
      id: 'use',
      text: { da: 'Hvad bruger du den til?', en: 'What do you use it for?', ar: 'لماذا تستخدمه؟' },
      choices: [
        { id: 'walk', label: { da: 'Gå, løbe', en: 'Walk, run', ar: 'المشي' } },
        { id: 'cycle', label: { da: 'Cykle', en: 'Cycle', ar: 'ركوب الدراجة' } },
        { id: 'fish', label: { da: '=Fiske', en: '=Fish', ar: 'الصيد' } },
      ],
    },
    {
      kind: 'scale',
      id: 'safe',
      text: { da: 'Hvor tryg er den?', en: 'How safe is it?', ar: 'ما مدى أمانه؟' },
      from: -2,
      to: 2,
      low: { da: 'slet ikke', en: 'not at all', ar: 'إطلاقاً' },
      high: { da: 'helt', en: 'quite', ar: 'تماماً' },
    } as Consultation['questions'][number],
  ],
  communities: [],
  opensAt: lateEvening,
  closesAt: lateEvening,
  answerBy: '2026-05-01',
}

const withOpen: Consultation = {
  ...consultation,
  questions: [
    ...consultation.questions,
    {
      kind: 'open',
      id: 'why',
      text: { da: 'Hvorfor?', en: 'Why?', ar: 'لماذا؟' },
      statementsMax: 5,
    },
  ],
}

/** One respondent per line: colour, uses, safety and what they wrote. */
const said: readonly (readonly [string | undefined, readonly string[], number | undefined, readonly string[]])[] = [
  ['red', ['walk', 'fish'], 2, ['Fordi den er smuk, "rigtig" smuk', 'Og så:\nder er ænder']],
  ['green', [], -2, ['=HYPERLINK("https://evil.example","klik")']],
  [undefined, ['cycle'], 0, ['+45 er ikke et svar', '-1', '@alle']],
  ['red', ['walk', 'cycle', 'fish'], -1, ['\tindrykket', '\r\nto linjer; og et semikolon']],
  ['green', ['fish'], undefined, []],
  ['red', [], 1, ['جميل جداً', '🌉 Brücke, broen, міст']],
]

const answers: readonly AnswerRow[] = said.flatMap(([colour, use, safe, why], index) => {
  const row = (question: string, value: AnswerValue): AnswerRow => ({
    respondent: index + 1,
    question,
    value,
    at: lateEvening + index * minuteMs,
  })
  return [
    row('colour', colour === undefined ? { kind: 'skipped' } : { kind: 'choice', choice: colour }),
    row('use', { kind: 'choices', choices: use }),
    ...(safe === undefined ? [] : [row('safe', { kind: 'scale', value: safe })]),
    row('why', why.length === 0 ? { kind: 'skipped' } : { kind: 'open', statements: why }),
  ]
})

let number = 0
const statements: readonly StatementRow[] = said.flatMap(([, , , why], index) =>
  why.map((text): StatementRow => {
    number += 1
    return {
      number,
      respondent: index + 1,
      question: 'why',
      text,
      at: lateEvening,
      themes: number === 1 ? ['beauty'] : [],
    }
  }),
)

const folder = join(import.meta.dirname, 'golden')

/** What is exported is exactly the file beside this test; EKKO_REWRITE=1 writes it anew, for reading before it is kept. */
function isGolden(name: string, content: string): void {
  const file = join(folder, name)
  if (process.env.EKKO_REWRITE === '1') {
    mkdirSync(folder, { recursive: true })
    writeFileSync(file, content)
  }
  expect(content).toBe(readFileSync(file, 'utf8'))
}

describe('the export is, byte for byte, what stands in test/cityside/golden', () => {
  test.each(['da', 'en', 'ar'])('as CSV in %s', (language) => {
    isGolden(`aa-broen.${language}.csv`, exportAnswers(withOpen, answers, statements, city, language).csv)
  })

  test('as a workbook, a sheet of answers and one of statements, with the same cells', async () => {
    const made = exportAnswers(withOpen, answers, statements, city, 'da')
    const sheets = sheetsIn(await exportWorkbook(made))
    expect([...sheets.keys()]).toEqual(['answers', 'statements'])
    const trimmed = (rows: readonly (readonly (string | number)[])[]) =>
      rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== '') + 1))
    expect(sheets.get('answers')).toEqual(trimmed(made.rows))
    expect(sheets.get('statements')).toEqual(trimmed(made.statements))
    expect(made.statements.length).toBe(statements.length + 1)
  })

  test('as CSV with semicolons, which Danish Excel opens at a double click', () => {
    isGolden('aa-broen.semicolons.csv', exportAnswers(withOpen, answers, statements, city, 'da', ';').csv)
  })

  test('as JSON, the same whatever the language', () => {
    const { json } = exportAnswers(withOpen, answers, statements, city)
    isGolden('aa-broen.json', json)
    expect(exportAnswers(withOpen, answers, statements, city, 'ar', ';').json).toBe(json)
  })
})

test('each statement says whether it may be quoted, and what may has a column of its own in the table', () => {
  const [first, second, third] = statements
  if (!first || !second || !third) throw new Error('Too little was said.')
  const signed: readonly StatementRow[] = [
    { ...first, quote: 'cleared' },
    { ...second, quote: 'kept' },
    { ...third, quote: 'cleared', unquoted: true },
  ]
  const made = exportAnswers(withOpen, answers, signed, city, 'da')
  expect(made.statements.map((row) => row.at(-1))).toEqual(['quote', 'cleared', 'kept', 'objected'])
  const { statements: inJson } = JSON.parse(made.json) as { readonly statements: readonly { readonly quote: string }[] }
  expect(inJson.map(({ quote }) => quote)).toEqual(['cleared', 'kept', 'objected'])
  const [header, ...rows] = made.rows
  expect(header?.filter((cell) => String(cell).endsWith('– quote'))).toHaveLength(1)
  expect(rows.filter((row) => row.at(-1) !== '').map((row) => [row[0], row.at(-1)])).toEqual([
    [first.respondent, first.text],
  ])
  const none = exportAnswers(withOpen, answers, statements, city, 'da')
  expect(none.rows[0]?.some((cell) => String(cell).endsWith('– quote'))).toBe(false)
})

test('an order is a column for each thing, with the place it was given', () => {
  const question: RankingQuestion = {
    kind: 'ranking',
    id: 'first',
    text: { da: 'Hvad først?', en: 'What first?', ar: 'ما الأول؟' },
    choices: ['Lys', 'Rækværk', 'Bænke'].map((label, at) => ({
      id: `c${at}`,
      label: { da: label, en: label, ar: label },
    })),
  }
  const orders = [['c2', 'c0'], ['c1'], []]
  const given = orders.map(
    (order, at): AnswerRow => ({
      respondent: at + 1,
      question: 'first',
      value: { kind: 'ranking', order },
      at: lateEvening,
    }),
  )
  const { csv } = exportAnswers({ ...consultation, questions: [question] }, given, [], city, 'da')
  const [header, ...rows] = parse(csv, { bom: true }) as string[][]
  expect(header?.slice(2)).toEqual(['Hvad først? – Lys', 'Hvad først? – Rækværk', 'Hvad først? – Bænke'])
  expect(rows.map((row) => row.slice(2))).toEqual([
    ['2', '', '1'],
    ['', '1', ''],
    ['', '', ''],
  ])
})

describe('a spreadsheet reads the CSV', () => {
  const { csv } = exportAnswers(withOpen, answers, statements, city, 'da')
  const rows: readonly Readonly<Record<string, string>>[] = parse(csv, { bom: true, columns: true })

  test('with its Danish letters: it begins with a byte order mark', () => {
    expect([...Buffer.from(csv).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  })

  test('with a row for each respondent and a column for each choice of several', () => {
    expect(rows).toHaveLength(said.length)
    expect(Object.keys(rows[0] ?? {})).toEqual([
      'answer',
      'date',
      'Rød, grøn eller "som nu"?',
      'Hvad bruger du den til? – Gå, løbe',
      'Hvad bruger du den til? – Cykle',
      'Hvad bruger du den til? – =Fiske',
      'Hvor tryg er den?',
      'Hvorfor?',
    ])
    expect(rows.map((row) => row['Hvad bruger du den til? – Cykle'])).toEqual(['0', '0', '1', '1', '0', '0'])
    expect(rows.map((row) => row['Rød, grøn eller "som nu"?'])).toEqual([
      'Rød, som ræven',
      'Grøn',
      '',
      'Rød, som ræven',
      'Grøn',
      'Rød, som ræven',
    ])
  })

  test('with every word that was written, commas, quotes and new lines included', () => {
    const read = rows.map((row) => row['Hvorfor?']?.replaceAll("'", ''))
    expect(read).toEqual(said.map(([, , , why]) => why.join('\n')))
  })

  test('and no new line ends a row unless it is quoted, however it is written', () => {
    const outside = csv.replace(/"(?:[^"]|"")*"/g, '')
    expect(outside.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(outside.split('\r\n')).toHaveLength(said.length + 2)
  })

  test('and finds nothing to run: no cell begins as a formula, but numbers stay numbers', () => {
    const cells = rows.flatMap((row) => Object.values(row))
    expect(cells.filter((cell) => /^\s*[=+@]|^\s*-\D/.test(cell))).toEqual([])
    expect(rows.map((row) => row['Hvor tryg er den?'])).toEqual(['2', '-2', '0', '-1', '', '1'])
  })

  test('without a contact, a person or a time of day, and on the day it was in the city', () => {
    expect(rows.map(({ date }) => date)).toEqual(said.map(() => '2026-03-02'))
    expect(csv).not.toMatch(/\d{2}:\d{2}/)
    expect(csv).not.toMatch(/telegram|slack|sandbox|discord|messenger/)
  })
})

test('a hundred thousand answers are written in a moment', () => {
  const many = Array.from(
    { length: 100_000 },
    (_, index): AnswerRow => ({
      respondent: 1 + (index >> 1),
      question: index % 2 === 0 ? 'colour' : 'safe',
      value: index % 2 === 0 ? { kind: 'choice', choice: 'red' } : { kind: 'scale', value: 1 },
      at: lateEvening,
    }),
  )
  const { csv } = exportAnswers(withOpen, many, [], city)
  expect(csv.split('\r\n')).toHaveLength(50_000 + 2)
}, 20_000)

test('no cell and no text in the data turns around what stands beside it, whatever a citizen wrote', () => {
  const row = { respondent: 1, question: 'why', at: lateEvening }
  const words = 'Pas på\u202e ekløf\u2067 \u200fهنا'
  const { csv, json } = exportAnswers(
    withOpen,
    [{ ...row, value: { kind: 'open', statements: [words, '\u202e=1+1'] } }],
    [{ ...row, number: 1, text: words, themes: [] }],
    city,
  )
  for (const written of [csv, json]) {
    expect(written).not.toMatch(/[\u202a-\u202e]/)
    expect(written).toContain('Pas på ekløf\u2067 \u200fهنا\u2069')
  }
  expect(csv).toContain("'=1+1")
})
