import { publishable, publishableOne } from '../../domain/publishable.ts'
import type { Question, ScaleQuestion } from '../../domain/question.ts'
import { type QuestionTally, smallCellMin, type Tally } from '../../domain/tally.ts'
import type { Line, QuestionAccount } from './record.ts'

/** A question with what was said to it; `closed` says whether that may be shown yet. */
export function questionAccount(question: Question, tally: Tally, closed: boolean): QuestionAccount {
  const { id, kind, text } = question
  const counts = tally.questions[id] ?? { answered: 0, skipped: 0, choices: {}, statements: 0 }
  return { id, kind, text, ...(closed && { said: said(question, counts) }) }
}

type Said = NonNullable<QuestionAccount['said']>

function said(question: Question, counts: QuestionTally): Said {
  const people = publishableOne(counts.answered) ?? null
  switch (question.kind) {
    case 'open':
      return { people, lines: [] }
    case 'choice':
    case 'choices': {
      const shown = publishable(question.choices.map(({ id }) => counts.choices[id] ?? 0))
      const lines = question.choices.map(({ label }, index) => ({ label, people: shown[index] ?? null }))
      return { people, lines }
    }
    case 'scale':
      return { people, ...scale(question, counts) }
    default:
      return question satisfies never
  }
}

/** An average beside all steps but the hidden ones would let a reader work those out: it is one or the other. */
function scale(question: ScaleQuestion, counts: QuestionTally): Omit<Said, 'people'> {
  const { from, to, low, high } = question
  const values = Array.from({ length: to - from + 1 }, (_, step) => from + step)
  const people = values.map((value) => counts.choices[String(value)] ?? 0)
  const all = people.reduce((sum, each) => sum + each, 0)
  if (all < smallCellMin) return { lines: [] }
  const shown = publishable(people)
  const hides = shown.includes(undefined)
  const total = values.reduce((sum, value, index) => sum + value * (people[index] ?? 0), 0)
  const average = { value: Math.round((10 * total) / all) / 10, to }
  const lines = values.map((value, index) => ({
    label: value === from ? numbered(value, low) : value === to ? numbered(value, high) : { any: String(value) },
    people: shown[index] ?? null,
  }))
  return { lines: hides ? [] : lines, average }
}

function numbered(value: number, words: Line['label']): Line['label'] {
  return Object.fromEntries(Object.entries(words).map(([language, word]) => [language, `${value} – ${word}`]))
}
