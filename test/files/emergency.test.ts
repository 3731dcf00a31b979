import { readdirSync, readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { describe, expect, test } from 'vitest'
import { type DangerKind, dangerIn } from '../../src/domain/understood/danger.ts'
import { parseEmergency } from '../../src/files/emergency.ts'
import { english } from '../saying.ts'
import { understood } from '../understood.ts'
import { danger, harmless } from './emergency-samples.ts'
import { frenchDanger, frenchHarmless } from './emergency-samples-french.ts'
import { nordicDanger, nordicHarmless } from './emergency-samples-nordic.ts'
import { slavicDanger, slavicHarmless } from './emergency-samples-slavic.ts'
import { spanishDanger, spanishHarmless } from './emergency-samples-spanish.ts'
import { turkishDanger, turkishHarmless } from './emergency-samples-turkish.ts'
import { urduDanger, urduHarmless } from './emergency-samples-urdu.ts'

const languages = readdirSync('prompts', { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() && readdirSync(`prompts/${entry.name}`).includes('conversation.ftl') ? [entry.name] : [],
)
const kindOf = (words: string) => dangerIn(words, understood.danger, 'da')?.kinds[0]
const inDanger = {
  ...danger,
  ...frenchDanger,
  ...nordicDanger,
  ...slavicDanger,
  ...spanishDanger,
  ...turkishDanger,
  ...urduDanger,
}
const inNone = {
  ...harmless,
  ...frenchHarmless,
  ...nordicHarmless,
  ...slavicHarmless,
  ...spanishHarmless,
  ...turkishHarmless,
  ...urduHarmless,
}
const told = Object.entries(inDanger).flatMap(([language, kinds]) =>
  Object.entries(kinds).flatMap(([kind, all]) => all.map((words) => ({ language, kind: kind as DangerKind, words }))),
)
const fine = Object.entries(inNone).flatMap(([language, all]) => all.map((words) => ({ language, words })))

describe('words that sound like danger', () => {
  test.each(told)('$language, $kind: $words', ({ kind, words, language }) => {
    expect(dangerIn(words, understood.danger, language)?.kinds).toContain(kind)
    expect(dangerIn(words, understood.danger, language)?.language).toBe(language)
  })

  test.each(told)('$language, in a hurry: $words', ({ words }) => {
    const hurried = words.toLowerCase().replace(/[.,!?'’،؟]/g, '')
    expect(kindOf(hurried)).toBeDefined()
    expect(kindOf(words.toUpperCase())).toBeDefined()
    expect(kindOf(`${words} 🙏🙏`)).toBeDefined()
    expect(kindOf(`Hej. ${words}\nhvad gør jeg?`)).toBeDefined()
  })
})

describe('words that only sound so', () => {
  test.each(fine)('$language: $words', ({ words, language }) => {
    expect(dangerIn(words, understood.danger, language)).toBeUndefined()
  })

  test('are few in a whole town’s answers', () => {
    const examples = readdirSync('prompts/consultations').map((name) =>
      readFileSync(`prompts/consultations/${name}`, 'utf8'),
    )
    expect(examples.length).toBeGreaterThan(2)
    expect(examples.filter((text) => kindOf(text) !== undefined)).toEqual([])
  })
})

describe('looking for them', () => {
  const long = (piece: string) => piece.repeat(Math.ceil(10_000 / piece.length)).slice(0, 10_000)
  test.each([
    'Vi har brug for flere bænke i Nørregade, for det er svært at gå langt. ',
    'jeg vil ikke ',
    'mand ',
    'a',
    'ligger ',
    'mand min far reagerer trækker vejret ligger ',
    'reagere ',
    'min far ',
    'he is not ',
    'slår '.repeat(40).concat('. '),
    '()[]*+?…/^$<>\\ ',
    '\u202e\u0301é',
    'æøå',
    'أنا ',
  ])('takes less than 5 ms for ten thousand characters of %j', (piece) => {
    const text = long(piece)
    kindOf(text)
    const times = Array.from({ length: 9 }, () => {
      const from = performance.now()
      kindOf(text)
      return performance.now() - from
    })
    expect(Math.min(...times)).toBeLessThan(5)
  })
})

describe('the file', () => {
  const whole = readFileSync('prompts/da/emergency.yaml', 'utf8')
  const problemsOf = (text: string) =>
    parseEmergency(text, 'emergency.yaml').problems.map(({ line, text: what }) => `${line}: ${english(what)}`)

  test.each(languages)('is there in %s, and nothing is wrong with it', (language) => {
    const { lists, problems } = parseEmergency(readFileSync(`prompts/${language}/emergency.yaml`, 'utf8'), 'x')
    expect(problems).toEqual([])
    for (const kind of ['life', 'self-harm', 'violence', 'child'] as const)
      expect(lists?.[kind].length).toBeGreaterThan(4)
  })

  test('is told by line what is wrong with it', () => {
    expect(problemsOf(whole.replace('  - livløs/livløse\n', '  - 12\n'))).toEqual([
      expect.stringMatching(/^\d+: Write words here/),
    ])
    expect(problemsOf(whole.replace('<person> … bløder', '<persn> … bløder'))).toEqual([
      expect.stringMatching(/^\d+: No group .* is called/),
    ])
  })
})
