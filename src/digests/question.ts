import type { Exact } from '../domain/exact.ts'
import type { Localized } from '../domain/language.ts'
import { shownText, withoutPersonalData } from '../domain/personal-data.ts'
import type { Question } from '../domain/question.ts'
import type { ShownCounts } from '../domain/questions/kind.ts'
import { kindOf } from '../domain/questions/kinds.ts'
import { bearsStatements, writersOf } from '../domain/questions/open.ts'
import type { QuoteVerdict } from '../domain/quotes.ts'
import { type ReactionsTold, reactionsToldOf, type StatementTold } from '../domain/reactions/told.ts'
import { nothingReleased, type Released } from '../domain/release/released.ts'
import { nothingCounted, smallCellMin } from '../domain/tally.ts'
import { type Dilemma, dilemmaIn } from '../insight/dilemmas.ts'
import type { QuotedBy } from './choose-quotes.ts'
import { type MinorityDigest, minorityShareMax, quotedFrom, type ThemeDigest } from './quotes.ts'
import type { ConsultationSource } from './source.ts'
import { themesOf } from './themes.ts'

/** What staff are told of the answers to one question. */
export interface QuestionDigest extends Omit<ShownCounts, 'ends'> {
  readonly id: string
  readonly text: Localized
  readonly answered: number | undefined
  readonly answeredAtLeast?: true
  /** While answers come in, each number is rounded down to fives. */
  readonly rounded?: true
  /** How many passed over it, where that is told. */
  readonly skipped?: number
  /** What the ends of a scale mean. */
  readonly scale?: { readonly low: Localized; readonly high: Localized }
  /** The two lines that the answers are split between, where both may be shown. */
  readonly dilemma?: Dilemma
  /** What people said to each other's statements, and why some were not shown; with the words that staff may read. */
  readonly reactions?: Omit<ReactionsTold, 'statements'> & {
    readonly statements: readonly (StatementTold & { readonly text: string })[]
  }
  /** What many said, the most frequent first. */
  readonly themes: readonly ThemeDigest[]
  /** Quotes from what is new, while the moderator has put nothing into themes. */
  readonly fresh: readonly Exact[]
  /** What the quotes of themes were chosen by; absent where there are none. */
  readonly quotedBy?: QuotedBy
  /** What few said keeps a place of its own. */
  readonly minority: MinorityDigest
  /** Statements that could tell who wrote them: not quoted, kept with the answers. */
  readonly withheld: number
  /** Every statement, or only those since the last digest; none where fewer than five people wrote. */
  readonly statements: readonly {
    readonly number: number
    readonly respondent: number
    readonly text: string
    readonly themes: readonly string[]
    /** What a moderator said of whether others may read it. */
    readonly quote?: QuoteVerdict['verdict']
  }[]
}

/** The answers to one question: counts where it has choices or steps, quotes where citizens wrote. */
export function questionDigest(question: Question, source: ConsultationSource, released: Released): QuestionDigest {
  const { tally, statements, told, approvals = [] } = source
  const counts = released.questions[question.id] ?? nothingReleased
  const { people, rounded, skipped } = counts
  const all = statements.filter((statement) => statement.question === question.id && statement.text !== '')
  const written = bearsStatements(question)
  const quoted = quotedFrom(written ? all : [], written ? themesOf(source, released) : [], {
    answered: writersOf(question, tally.questions[question.id] ?? nothingCounted),
    toldUpTo: told?.statements ?? 0,
    voters: approvals,
    seed: `${source.running.consultation.id} ${question.id}`,
  })
  const shown = kindOf(question).shown(question, counts)
  const { ends, ...numbers } = shown
  const dilemma = dilemmaIn(question, counts)
  return {
    id: question.id,
    text: question.text,
    answered: people?.people,
    ...(people?.atLeast && { answeredAtLeast: true }),
    ...(rounded && { rounded }),
    ...(skipped !== undefined && { skipped }),
    ...quoted,
    ...numbers,
    ...(ends && { scale: ends }),
    ...(dilemma && { dilemma }),
    ...reactionsIn(question, all, source, released),
    // A part of town is no opinion.
    minority: {
      lines: ends || shown.map ? [] : fewOf(shown.lines, rounded ? toldIn(shown.lines) : (people?.people ?? 0)),
      ...quoted.minority,
    },
    statements: (enoughWrote(question, source) ? all : [])
      .filter(({ number, unquoted }) => number > (told?.statements ?? 0) && unquoted === undefined)
      .map((statement) => ({ ...statement, text: withoutPersonalData(statement.text) })),
  }
}

/** With the words of those that may be shown; a statement whose author does not want that stands without its line. */
function reactionsIn(
  question: Question,
  all: ConsultationSource['statements'],
  { outcome, themes }: ConsultationSource,
  released: Released,
): Pick<QuestionDigest, 'reactions'> {
  const told = reactionsToldOf(question, released, outcome?.themes ?? themes ?? [])
  if (!told) return {}
  const texts = new Map(all.flatMap(({ number, text, unquoted }) => (unquoted ? [] : [[number, text] as const])))
  const statements = told.statements.flatMap((each) => {
    const text = texts.get(each.number)
    return text === undefined ? [] : [{ ...each, text: shownText(text) }]
  })
  return { reactions: { ...told, statements } }
}

/** The newest statement that a digest has listed or passed over for good: those of a question that few have written to come later. */
export function newestListed(source: Pick<ConsultationSource, 'running' | 'statements' | 'tally'>): number {
  const { running, statements } = source
  const waiting = new Set(
    running.consultation.questions.filter((question) => !enoughWrote(question, source)).map(({ id }) => id),
  )
  const firstWaiting = statements.find(({ question }) => waiting.has(question))?.number ?? Number.POSITIVE_INFINITY
  return statements.reduce((newest, { number }) => (number < firstWaiting ? Math.max(newest, number) : newest), 0)
}

/** A list of what was written tells how many wrote. */
function enoughWrote(question: Question, { tally }: Pick<ConsultationSource, 'tally'>): boolean {
  return writersOf(question, tally.questions[question.id] ?? nothingCounted) >= smallCellMin
}

/** How many people all lines tell of. */
function toldIn(lines: QuestionDigest['lines']): number {
  return lines.reduce((all, { people }) => all + (people ?? 0), 0)
}

/** Choices that some made, but few. */
function fewOf(lines: QuestionDigest['lines'], answered: number): MinorityDigest['lines'] {
  return lines.flatMap(({ label, people }) =>
    people !== undefined && people > 0 && people <= minorityShareMax * answered ? [{ label, people }] : [],
  )
}
