import { describe, expect, test } from 'vitest'
import { codeOf } from '../../src/domain/consultation.ts'
import { parseConsultation } from '../../src/files/consultation.ts'
import { danish, english } from '../saying.ts'
import { badFiles } from './bad-consultations.ts'
import { doubtfulFiles } from './doubtful-consultations.ts'
import { city, goodText, now, problemsOf, read, swapped, valueIn, warningsOf, without } from './town.ts'

describe('a good file', () => {
  test('becomes a consultation without a warning', () => {
    const parsed = read(goodText)
    expect(warningsOf(parsed)).toEqual([])
    expect(valueIn(parsed)).toMatchObject({
      id: 'benches',
      code: codeOf('benches'),
      frame: { why: { da: 'Derfor', en: 'Because' }, decisionOn: '2026-04-01' },
      departments: ['streets'],
      audience: { topics: ['parks'], places: [], roles: [] },
      opensAt: Date.parse('2026-03-03T08:00:00+01:00'),
      closesAt: Date.parse('2026-03-17T20:00:00+01:00'),
      answerBy: '2026-04-15',
      communities: [],
    })
  })

  test('may leave its id to the name of the file', () => {
    const parsed = read(without('id: benches\n'), '/somewhere/prompts/consultations/new-benches.yaml')
    expect(valueIn(parsed).id).toBe('new-benches')
  })

  test('takes five messages to an open question where it says nothing else', () => {
    expect(valueIn(read(goodText)).questions[2]).toMatchObject({ kind: 'open', statementsMax: 5 })
  })

  test('may open now, and a relative opening that is over opens at once', () => {
    const opening = (written: string) =>
      valueIn(read(swapped('opensAt: 2026-03-03 08:00', `opensAt: ${written}`))).opensAt
    expect(opening('now')).toBe(Date.parse('2026-03-02T12:00:00+01:00'))
    expect(opening('+0d 08:00')).toBe(opening('now'))
    expect(opening('+1d 08:00')).toBe(Date.parse('2026-03-03T08:00:00+01:00'))
  })

  test('may hold one plain text per line where the city has one language', () => {
    const text = goodText.replaceAll(/\{ da: ([^,}]*), en: [^}]* \}/g, '$1')
    const parsed = parseConsultation(text, 'x.yaml', { city: { ...city, languages: ['da'] }, now })
    expect(valueIn(parsed).title).toEqual({ da: 'Bænke' })
  })

  test('reads communities, and a Page as reached through Messenger', () => {
    const parsed = read(
      `${goodText}communities: [telegram:-1001234, discord:channel/42, slack:T01/C02, facebook:page/7]\n`,
    )
    expect(valueIn(parsed).communities).toEqual([
      'telegram:-1001234',
      'discord:channel/42',
      'slack:T01/C02',
      'messenger:page/7',
    ])
  })
})

test.each(badFiles)('%s is told with its line', (_claim, text, ...problems) => {
  expect(problemsOf(read(text))).toEqual(problems)
})

test('a Danish reader is told the same in Danish', () => {
  const said = (text: string) => {
    const { warnings, ...parsed } = read(text)
    return [...('problems' in parsed ? parsed.problems : []), ...warnings].map((each) => each.text)
  }
  const told = [...badFiles, ...doubtfulFiles].flatMap(([, text]) => said(text))
  expect(told.length).toBeGreaterThan(60)
  for (const sentence of told) expect(danish(sentence)).not.toBe(english(sentence))
  expect(said(without('  why: { da: Derfor, en: Because }\n')).map(danish)).toEqual([
    'Skriv, hvorfor I spørger: "why" fortæller folk, hvad svarene skal bruges til.',
  ])
  expect(said(swapped('en: Because', 'de: Weil')).map(danish)).toEqual([
    'Skriv også "why" i frame på engelsk (en): nogle har valgt det sprog.',
    '"de" er ikke et af byens sprog (da, en). Fjern det.',
  ])
  expect(said(swapped('topics: [parks]', 'topics: [parcs]')).map(danish)).toEqual([
    '"parcs" er ikke et emne i byen. Mente du "parks"?',
  ])
  expect(said(swapped('label: { da: Bænk, en: Bench }', 'label: { da: 5, en: Bench }')).map(danish)).toEqual([
    'Sæt teksten for "da" i anførselstegn: den bliver læst som noget andet end en tekst.',
  ])
})

test('a file whose name cannot be an id is told how to name it', () => {
  expect(problemsOf(read(without('id: benches\n'), 'Ny legeplads.yaml'))).toEqual([
    '1 The name of the file, "Ny legeplads", cannot be the id. Add a line such as "id: ny-legeplads", or rename the file.',
  ])
})

test('everything that is wrong is told at once, in the order of the lines', () => {
  const text = goodText
    .replace('  why: { da: Derfor, en: Because }\n', '')
    .replace('topics: [parks]', 'topics: [parcs]')
    .replace('en: Bench }', 'en: A very long wooden bench }')
    .replace('kind: scale', 'kind: skala')
    .replace('to: 5', 'to: 1')
    .replace('closesAt: 2026-03-17 20:00', 'closesAt: 2026-03-01 20:00')
    .replace('answerBy: 2026-04-15', 'answerBu: 2026-04-15')
  const problems = problemsOf(read(text))
  expect(problems.map((problem) => Number.parseInt(problem, 10))).toEqual([1, 3, 13, 19, 21, 25, 32, 33])
})

test.each(doubtfulFiles)('%s is allowed, with a warning', (_claim, text, warning) => {
  const parsed = read(text)
  expect(problemsOf(parsed)).toEqual([])
  expect(warningsOf(parsed)).toEqual([warning])
})
