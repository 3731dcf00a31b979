import { expect, test } from 'vitest'
import { exportAnswers } from '../../src/cityside/export.ts'
import { withoutPersonalData } from '../../src/domain/personal-data.ts'
import type { AnswerRow } from '../../src/store/records/answers.ts'
import { city } from '../simulation/town.ts'
import { asked, open } from './town.ts'

const hostile: readonly string[] = [
  '=HYPERLINK("http://evil.example";"tap")',
  '+1+1',
  "-2+3+cmd|' /C calc'!A0",
  '@SUM(1+1)',
  '\t=1+1',
  '  =1+1',
  '＝1+1',
  'harmless;=1+1',
  'harmless, =1+1',
  'harmless\n=1+1',
  "harmless;-2+3+cmd|' /C calc'!A0",
  'harmless","=1+1',
  'harmless";"@SUM(1)',
]

test('no spreadsheet, whatever its separator, runs what a citizen wrote', () => {
  const answers: readonly AnswerRow[] = hostile.map((text, index) => ({
    respondent: index + 1,
    question: 'say',
    value: { kind: 'open', statements: [text] },
    at: 0,
  }))
  for (const separator of [',', ';'] as const) {
    const { csv, json } = exportAnswers(asked('words', [open], 0, 14), answers, [], city, 'en', separator)
    const cells = csv.split(/[,;\t\r\n]/).map((cell) => cell.replace(/^[\s"\ufeff]+/, ''))
    expect(cells.filter((cell) => /^([=@＝＠]|[+-][\p{L}\p{N}(])/u.test(cell))).toEqual([])
    // "@SUM" could be an account, which leaves in no file.
    for (const text of hostile) expect(json).toContain(JSON.stringify(withoutPersonalData(text)))
  }
})

test('ordinary words stay as they were written', () => {
  const text = 'Fint ;-) men mere lys, tak – og 3-4 bænke; ikke flere. a=b'
  const answers = [{ respondent: 1, question: 'say', value: { kind: 'open', statements: [text] }, at: 0 }] as const
  expect(exportAnswers(asked('words', [open], 0, 14), answers, [], city).csv).toContain(text)
})

test('a long hostile text is written in no time', () => {
  const answers = [
    {
      respondent: 1,
      question: 'say',
      value: { kind: 'open', statements: [`;${' '.repeat(40_000)}=`.repeat(3)] },
      at: 0,
    },
  ] as const
  const began = performance.now()
  exportAnswers(asked('words', [open], 0, 14), answers, [], city)
  expect(performance.now() - began).toBeLessThan(5_000)
})
