import type { Localized } from '../domain/language.ts'
import { publishable, publishableOne } from '../domain/publishable.ts'
import type { Question } from '../domain/question.ts'
import { type QuestionTally, smallCellMin } from '../domain/tally.ts'
import { type Dilemma, dilemmaOfChoices, dilemmaOfScale } from '../insight/dilemmas.ts'
import { type MinorityDigest, minorityShareMax, quotedFrom, type ThemeDigest } from './quotes.ts'
import type { ConsultationSource } from './source.ts'
import { themesOf } from './themes.ts'

/** What staff are told of the answers to one question. */
export interface QuestionDigest {
  readonly id: string
  readonly text: Localized
  readonly answered: number | undefined
  /** How many passed over it; absent where these, or those who answered, are fewer than five: one would give the other away. */
  readonly skipped?: number
  /** One per choice or scale step; `people` is absent where it is too few. */
  readonly lines: readonly { readonly label: Localized; readonly people: number | undefined }[]
  readonly average?: { readonly value: number; readonly to: number }
  /** What the ends of a scale mean. */
  readonly scale?: { readonly low: Localized; readonly high: Localized }
  /** The two lines that the answers are split between, where both may be shown. */
  readonly dilemma?: Dilemma
  /** What many said, the most frequent first. */
  readonly themes: readonly ThemeDigest[]
  /** Quotes from what is new, while the moderator has put nothing into themes. */
  readonly fresh: readonly string[]
  /** What few said keeps a place of its own. */
  readonly minority: MinorityDigest
  /** Statements that could tell who wrote them: not quoted, kept with the answers. */
  readonly withheld: number
  /** Every statement, or only those since the last digest. */
  readonly statements: readonly {
    readonly number: number
    readonly respondent: number
    readonly text: string
    readonly themes: readonly string[]
  }[]
}

/** The answers to one question: counts where it has choices or steps, quotes where citizens wrote. */
export function questionDigest(question: Question, source: ConsultationSource): QuestionDigest {
  const { tally, statements, told } = source
  const counts = tally.questions[question.id]
  const answered = counts?.answered ?? 0
  const all = statements.filter((statement) => statement.question === question.id && statement.text !== '')
  const quoted = quotedFrom(
    question.kind === 'open' ? all : [],
    question.kind === 'open' ? themesOf(source) : [],
    answered,
    told?.statements ?? 0,
  )
  const base = {
    id: question.id,
    text: question.text,
    answered: publishableOne(answered),
    ...skippedOf(counts),
    ...quoted,
    minority: { lines: [], ...quoted.minority },
    statements: all.filter(({ number }) => number > (told?.statements ?? 0)),
  }
  switch (question.kind) {
    case 'choice':
    case 'choices':
      return ofChoices(base, question, counts)
    case 'scale':
      return { ...base, ...ofScale(question, counts) }
    case 'open':
      return { ...base, lines: [] }
    default:
      return question satisfies never
  }
}

function ofChoices(
  base: Omit<QuestionDigest, 'lines'>,
  { choices }: Extract<Question, { kind: 'choice' | 'choices' }>,
  counts: QuestionTally | undefined,
): QuestionDigest {
  const answered = counts?.answered ?? 0
  const people = choices.map((choice) => counts?.choices[choice.id] ?? 0)
  const shown = publishable(people)
  const dilemma = dilemmaOfChoices(people, answered)
  const lines = choices.map((choice, index) => ({ label: choice.label, people: shown[index] }))
  return {
    ...base,
    lines,
    ...(dilemma && bothShown(dilemma, shown) && { dilemma }),
    minority: { ...base.minority, lines: fewOf(lines, answered) },
  }
}

function ofScale(
  { from, to, low, high }: Extract<Question, { kind: 'scale' }>,
  counts: QuestionTally | undefined,
): Pick<QuestionDigest, 'lines' | 'scale' | 'average' | 'dilemma'> {
  const values = Array.from({ length: to - from + 1 }, (_, offset) => from + offset)
  const people = values.map((value) => counts?.choices[String(value)] ?? 0)
  const everyone = people.reduce((sum, each) => sum + each, 0)
  const shown = publishable(people)
  const sum = values.reduce((total, value, index) => total + value * (people[index] ?? 0), 0)
  const wordsOf = (value: number) => (value === from ? low : value === to ? high : { any: '' })
  const dilemma = dilemmaOfScale(people)
  return {
    lines: values.map((value, index) => ({ label: numbered(value, wordsOf(value)), people: shown[index] })),
    scale: { low, high },
    ...(everyone >= smallCellMin && { average: { value: Math.round((10 * sum) / everyone) / 10, to } }),
    ...(dilemma && bothShown(dilemma, shown) && { dilemma }),
  }
}

function skippedOf(counts: QuestionTally | undefined): Pick<QuestionDigest, 'skipped'> {
  const { answered, skipped } = counts ?? { answered: 0, skipped: 0 }
  return skipped >= smallCellMin && publishableOne(answered) !== undefined ? { skipped } : {}
}

/** A dilemma is told by its numbers, so neither may be a hidden one. */
function bothShown({ one, other }: Dilemma, shown: readonly (number | undefined)[]): boolean {
  return shown[one] !== undefined && shown[other] !== undefined
}

/** Choices that some made, but few. */
function fewOf(lines: QuestionDigest['lines'], answered: number): MinorityDigest['lines'] {
  return lines.flatMap(({ label, people }) =>
    people !== undefined && people > 0 && people <= minorityShareMax * answered ? [{ label, people }] : [],
  )
}

function numbered(value: number, words: Localized): Localized {
  return Object.fromEntries(
    Object.entries(words).map(([language, word]) => [language, word === '' ? String(value) : `${value} – ${word}`]),
  )
}
