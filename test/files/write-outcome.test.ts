import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inOne } from '../../src/domain/draft.ts'
import type { Localized } from '../../src/domain/language.ts'
import type { Concern, MilestoneReport, Outcome } from '../../src/domain/outcome.ts'
import { parseOutcome } from '../../src/files/outcome.ts'
import { milestoneYaml, outcomeYaml } from '../../src/files/write-outcome.ts'
import { english } from '../saying.ts'
import { benches, city, now } from './town.ts'

/** Words as a moderator sends them, with what a file finds interesting. */
const plain = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
    fc.constantFrom(
      '- a: b',
      '"quoted"',
      '#1: yes',
      'null',
      '1.5',
      '2026-03-02',
      'a\nb\n\nc',
      '{a} [b]',
      '~',
      '| >',
      '@x',
    ),
  )
  .map((words) =>
    words
      .normalize('NFC')
      .replace(/\p{Cc}/gu, (sign) => (sign === '\n' ? sign : ''))
      .trim(),
  )
  .filter((words) => words !== '')

/** In Danish alone, as a chat writes it, or in both languages. */
const texts = fc.boolean().map((both) => (both ? undefined : 'da'))

function worded(only: string | undefined): fc.Arbitrary<Localized> {
  return only === undefined
    ? fc.record({ da: plain, en: plain }).map((all) => ({ ...all }))
    : plain.map((words) => inOne(words, only))
}

const [choiceQuestion] = benches.questions.filter((question) => 'choices' in question)
const choices = choiceQuestion && 'choices' in choiceQuestion ? choiceQuestion.choices : []
const concerns: readonly Concern[] = [
  { kind: 'everyone' },
  ...choices.map(({ id }): Concern => ({ kind: 'choice', question: choiceQuestion?.id ?? '', choice: id })),
]

const verdict = fc.constantFrom('adopted', 'in-part', 'not-adopted', 'postponed', 'passed-on') as fc.Arbitrary<
  Outcome['parts'][number]['verdict']
>

const outcome: fc.Arbitrary<Outcome> = texts.chain((only) => {
  const words = worded(only)
  const part = (concern: Concern) =>
    fc
      .record({ verdict, decision: words, why: words, next: fc.option(words, { nil: undefined }) })
      .map(({ next, ...rest }) => ({ concerns: concern, ...rest, ...(next && { next }) }))
  return fc
    .record({
      name: fc.constantFrom('Lone Vestergaard', "Jan O'Neil: chair"),
      title: words.map((each) =>
        Object.fromEntries(Object.entries(each).map(([language, said]) => [language, said.slice(0, 60).trim() || 'x'])),
      ),
      parts: fc.tuple(...concerns.slice(0, 3).map(part)),
      promise: fc.option(words, { nil: undefined }),
      whose: fc.boolean(),
      unanswered: fc.option(words, { nil: undefined }),
      correction: fc.option(words, { nil: undefined }),
    })
    .map(({ name, title, parts, promise, whose, unanswered, correction }): Outcome => {
      const [first, ...rest] = parts
      if (!first) throw new Error('There is a part at least.')
      return {
        consultation: benches.id,
        decidedBy: { name, title },
        decidedOn: '2026-03-02',
        themes: [],
        parts: [first, ...rest],
        milestones: promise
          ? [{ id: 'm1', what: promise, dueOn: '2026-08-03', ...(whose && { concerns: concerns.slice(1, 2) }) }]
          : [],
        ...(unanswered && { unanswered: [{ concerns: { kind: 'everyone' }, why: unanswered }] }),
        ...(correction && { correction }),
      }
    })
})

function problems(read: ReturnType<typeof parseOutcome>): readonly string[] {
  return read.ok ? [] : read.problems.map(({ line, text }) => `${line}: ${english(text)}`)
}

test('an outcome that is written out and read back is the same, in all languages that it was written in', () => {
  fc.assert(
    fc.property(outcome, (written) => {
      const file = outcomeYaml(written, city)
      const read = parseOutcome(file, 'sent.yaml', { city, consultation: benches, now })
      expect(problems(read), file).toEqual([])
      expect(read.ok && read.value).toEqual(written)
    }),
    { numRuns: 150 },
  )
})

test('what became of a promise reads back the same', () => {
  const report = texts.chain((only) =>
    fc.record({ state: fc.constantFrom('done', 'delayed', 'dropped'), what: worded(only), why: worded(only) }).map(
      ({ state, what, why }): MilestoneReport => ({
        consultation: benches.id,
        milestone: 'm1',
        state: state as MilestoneReport['state'],
        what,
        ...(state !== 'done' && { why }),
        ...(state === 'delayed' && { dueOn: '2026-10-01' }),
      }),
    ),
  )
  fc.assert(
    fc.property(report, (written) => {
      const file = milestoneYaml(written, city)
      const read = parseOutcome(file, 'sent.yaml', { city, consultation: benches, now })
      expect(problems(read), file).toEqual([])
      expect(read.ok && read.value).toEqual(written)
    }),
    { numRuns: 80 },
  )
})

test('a file in one language says which, and one of a language that the city does not speak is refused', () => {
  const written: MilestoneReport = {
    consultation: benches.id,
    milestone: 'm1',
    state: 'done',
    what: { da: 'De står der.' },
  }
  const file = milestoneYaml(written, city)
  expect(file).toContain('language: da\n')
  const other = parseOutcome(file.replace('language: da', 'language: fr'), 'x.yaml', {
    city,
    consultation: benches,
    now,
  })
  expect(problems(other)).not.toEqual([])
})
