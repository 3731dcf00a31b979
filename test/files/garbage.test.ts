import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { parseCity } from '../../src/files/city.ts'
import { sketchOf } from '../../src/files/kind.ts'
import { parseOutcome } from '../../src/files/outcome.ts'
import type { Parsed } from '../../src/files/problem.ts'
import { danish, english } from '../saying.ts'
import { benches, city, goodText, now, read } from './town.ts'

/** Every reader, on the same text. */
function readings(text: string): readonly Parsed<unknown>[] {
  sketchOf(text)
  return [
    read(text),
    parseCity(text, 'city.yaml'),
    parseOutcome(text, 'o.yaml', { city, consultation: benches, now, statements: [] }),
    parseOutcome(`milestone: x\n${text}`, 'm.yaml', { city, consultation: benches, now }),
  ]
}

/** Sentences of ours, with a place: no word of a library, no programmer's word. */
function expectSentences(parsed: Parsed<unknown>): void {
  if (parsed.ok) return
  expect(parsed.problems.length).toBeGreaterThan(0)
  for (const problem of [...parsed.problems, ...parsed.warnings]) {
    expect(problem.line).toBeGreaterThanOrEqual(1)
    for (const sentence of [english(problem.text), danish(problem.text)]) {
      expect(sentence).toMatch(/^["“”\p{L}\p{N}].*[.?…]$/su)
      // What the writer wrote themselves is quoted.
      expect(sentence.replace(/"[^"]*"/g, '')).not.toMatch(/Invalid|expected|undefined|\[object|received|NaN/)
    }
  }
}

const yamlish = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '\n',
        '\n  ',
        '\n- ',
        ': ',
        'frame',
        'questions',
        'kind',
        'choice',
        'title',
        'da',
        '{',
        '}',
        '[',
        ']',
        '"',
        "'",
        '&a ',
        '*a',
        '? ',
        '|',
        '>',
        '#',
        '!!set',
        '---\n',
        '\t',
        'opensAt',
        '2026-03-02',
        '+1d',
        '<<',
        '__proto__',
        'constructor',
        '.nan',
        '0x1F',
        'null',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''))

describe('no text makes a reader throw', () => {
  test('of random characters and pieces of files', () => {
    fc.assert(
      fc.property(fc.oneof(yamlish, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
        for (const parsed of readings(text)) expectSentences(parsed)
      }),
      { numRuns: 120 },
    )
  })

  test('of any values under the names a file knows', () => {
    const names = fc.constantFrom(
      'id',
      'title',
      'frame',
      'host',
      'questions',
      'audience',
      'departments',
      'communities',
      'opensAt',
      'closesAt',
      'answerBy',
      'languages',
      'places',
      'quiet',
      'cap',
      'themes',
      'parts',
      'milestones',
      'decidedOn',
      '__proto__',
      'toString',
    )
    const value = fc.anything({
      maxDepth: 3,
      key: fc.oneof(names, fc.string({ maxLength: 5 })),
      values: [fc.string(), fc.integer(), fc.boolean(), fc.constant(null)],
    })
    fc.assert(
      fc.property(fc.dictionary(names, value), (tree) => {
        for (const parsed of readings(stringify(tree))) expectSentences(parsed)
      }),
      { numRuns: 120 },
    )
  })

  test.each([
    ['brackets that are never closed', '['.repeat(50_000)],
    ['braces that are never closed', '{a: '.repeat(10_000)],
    ['lists in lists in lists', '- '.repeat(20_000)],
    ['names of names of names', '? - '.repeat(15_000)],
    [
      'steps further and further to the right',
      Array.from({ length: 300 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'),
    ],
    ['far too much of it', 'a'.repeat(1_000_000)],
    ['an anchor within itself', '&a [*a]'],
    ['a name for something that is not there', 'title: *nothing'],
    [
      'copies of copies',
      `a: &a [1, 1]\n${'bcdefghij'.replaceAll(/./g, (key, at: number) => `${key}: &${key} [*${'abcdefghij'[at]}, *${'abcdefghij'[at]}, *${'abcdefghij'[at]}]\n`)}`,
    ],
    ['nothing at all', ''],
    ['a single word', 'hello'],
    ['a list', '- a\n- b'],
  ])('of %s', (_claim, text) => {
    for (const parsed of readings(text)) {
      expect(parsed.ok).toBe(false)
      expectSentences(parsed)
    }
  })
})

test('a good file with any of its lines missing is refused with a sentence, or still good', () => {
  const lines = goodText.split('\n').filter((line) => line !== '')
  fc.assert(
    fc.property(fc.subarray(lines, { minLength: 0, maxLength: lines.length - 1 }), (kept) => {
      expectSentences(read(kept.join('\n')))
    }),
    { numRuns: 120 },
  )
})

test('a good file with any one of its required fields missing is refused', () => {
  const required =
    /^ {0,4}(- )?(title|frame|why|open|settled|decider|decisionOn|host|departments|questions|kind|text|choices|from|to|low|high|opensAt|closesAt|answerBy):/
  const lines = goodText.split('\n')
  const refused = lines.flatMap((line, at) => {
    if (!required.test(line)) return []
    const indent = line.search(/\S/) + (line.trimStart().startsWith('- ') ? 2 : 0)
    const end = lines.findIndex((other, index) => index > at && other.search(/\S/) <= indent)
    const left = [...lines.slice(0, at), ...lines.slice(end === -1 ? lines.length : end)]
    return [read(left.join('\n')).ok]
  })
  expect(refused.length).toBeGreaterThan(20)
  expect(refused).not.toContain(true)
})
