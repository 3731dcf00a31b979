import { describe, expect, test } from 'vitest'
import { parseConsultation } from '../../src/files/consultation.ts'
import { parseOutcome } from '../../src/files/outcome.ts'
import { consultationYaml } from '../../src/files/write-consultation.ts'
import { english } from '../saying.ts'
import { benches, city, goodText, now, valueIn } from './town.ts'

const read = (more: string, text = goodText) => parseConsultation(`${text}\n${more}\n`, 'benches.yaml', { city, now })
const problems = (parsed: ReturnType<typeof parseConsultation> | ReturnType<typeof parseOutcome>) =>
  parsed.ok ? '' : parsed.problems.map(({ text }) => english(text)).join('\n')

const success = 'success: { what: { da: Halvdelen, en: Half }, reach: { question: what, choice: bench, percent: 50 } }'
const [opens, closes] = [benches.opensAt, benches.closesAt]
const iso = (at: number) => new Date(at).toISOString()
const third = (closes - opens) / 6
const tryout = (stockOn = benches.frame.decisionOn, during = [2, 3]) => `tryout:
  stockOn: ${stockOn}
  before: { until: "${iso(opens + third)}" }
  during: { from: "${iso(opens + (during[0] ?? 2) * third)}", until: "${iso(opens + (during[1] ?? 3) * third)}" }
  after: { from: "${iso(opens + 5 * third)}" }`

describe('what will count as a success', () => {
  test('is written out as it was read', () => {
    const value = valueIn(read(success))
    expect(value.success?.reach).toEqual({ question: 'what', choice: 'bench', percent: 50 })
    expect(valueIn(parseConsultation(consultationYaml(value, city), 'x.yaml', { city, now }))).toEqual(value)
  })

  test.each([
    ['success: { reach: { question: what, choice: bench, percent: 50 } }', /Write what it takes to call it a success/],
    ['success: { what: { da: A, en: B }, reach: { question: whta, choice: bench, percent: 50 } }', /"whta".*what/],
    ['success: { what: { da: A, en: B }, reach: { question: what, choice: bank, percent: 50 } }', /"bank"/],
    ['success: { what: { da: A, en: B }, reach: { question: what, average: 3 } }', /Only a scale has an average/],
    ['success: { what: { da: A, en: B }, reach: { question: fond, average: 7 } }', /from 1 to 5/],
    [
      'success: { what: { da: A, en: B }, reach: { question: what, choice: bench, percent: 0 } }',
      /number to be reached/,
    ],
  ])('%s is refused with a sentence', (line, sentence) => {
    expect(problems(read(line))).toMatch(sentence)
  })
})

describe('a tryout', () => {
  test('asks every question in every round, and is written out as it was read', () => {
    const value = valueIn(read(`${tryout()}\n${success}`))
    expect(value.questions.map(({ id }) => id).slice(0, 4)).toEqual([
      'what-before',
      'fond-before',
      expect.any(String),
      'what-during',
    ])
    expect(value.success?.reach?.question).toBe('what-after')
    expect(valueIn(parseConsultation(consultationYaml(value, city), 'x.yaml', { city, now }))).toEqual(value)
  })

  test('whose rounds do not follow one another, or whose stock is taken too late, is refused', () => {
    expect(problems(read(tryout(undefined, [3, 2])))).toMatch(/The rounds have to follow one another/)
    expect(problems(read(tryout('2030-01-01')))).toMatch(/no later than the day of the decision/)
    expect(problems(read('tryout: { stockOn: 2026-04-01 }'))).toMatch(/when the first round ends/)
  })
})

describe('an outcome', () => {
  const outcome = (more: string) => `consultation: benches
decidedBy: { name: Bo, title: { da: formand, en: chair } }
decidedOn: 2026-03-02
parts:
  - concerns: everyone
    verdict: adopted
    decision: { da: Ja, en: "Yes" }
    why: { da: Derfor, en: Because }
${more}
`
  const statements = [
    { number: 3, text: 'Shade' },
    { number: 4, text: 'Sun' },
  ]
  const parsed = (more: string, consultation = benches) =>
    parseOutcome(outcome(more), 'benches.outcome.yaml', { city, consultation, now, statements })
  const promised = { ...benches, success: { what: { da: 'Halvdelen', en: 'Half' } } }
  const report = 'success: { verdict: not-reached, words: { da: Nej, en: "No" } }'

  test('reports on what was to count as a success, and on nothing else', () => {
    expect(problems(parsed('', promised))).toMatch(/said what it would take: "Half"/)
    expect(problems(parsed(report, promised))).toBe('')
    expect(problems(parsed(report))).toMatch(/did not say beforehand/)
    expect(problems(parsed('success: { verdict: maybe, words: { da: A, en: B } }', promised))).toMatch(
      /reached, not-reached, unclear/,
    )
  })

  test('thanks answers that are there, each once', () => {
    const thanks = (to: string) =>
      parsed(`    thanks: { to: ${to}, words: { da: Svar 3 flyttede den, en: Answer 3 moved it } }`)
    expect(problems(thanks('[3]'))).toBe('')
    expect(valueIn(thanks('[3, 4]'))).toMatchObject({ parts: [{ credit: { to: [3, 4] } }] })
    expect(problems(thanks('[21]'))).toMatch(/21/)
    expect(problems(thanks('[3, 3]'))).toMatch(/twice/)
    expect(problems(thanks('[]'))).toMatch(/which answers changed something/)
  })
})

test('a question made of ideas names them, and one made of answers names both their consultation and their numbers', () => {
  const value = valueIn(read('startedFrom: { ideas: [7, 9] }'))
  expect(value.fromIdeas).toEqual([7, 9])
  expect(valueIn(parseConsultation(consultationYaml(value, city), 'x.yaml', { city, now }))).toEqual(value)
  expect(problems(read('startedFrom: { answers: [1] }'))).toMatch(/id of the early consultation/)
  expect(problems(read('startedFrom: { ideas: [] }'))).toMatch(/numbers of the ideas/)
})
