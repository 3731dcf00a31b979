import type { City } from '../domain/city.ts'
import type { Consultation } from '../domain/consultation.ts'
import type { Stance, ThemeId } from '../domain/outcome.ts'
import type { ChoiceId, Question, QuestionId } from '../domain/question.ts'
import { givenTo, kindOf } from '../domain/questions/kinds.ts'
import { releaseQuestion } from '../domain/release/release.ts'
import { nothingCounted, smallCellMin, type Tally } from '../domain/tally.ts'
import type { KeptThemes } from '../domain/themes.ts'
import { wordSearch } from '../domain/word-search.ts'
import type { AnswerRow } from '../store/records/answers.ts'
import type { StatementRow } from '../store/records/statements.ts'

/** What is looked for among everything that was written. */
export interface StatementFilter {
  readonly words: string
  readonly question?: QuestionId
  /** `none`: those that have no theme yet. */
  readonly theme?: ThemeId | 'none'
  readonly stance?: Stance
  /** Only what came after the statement of this number. */
  readonly after?: number
  /** What its author chose. One choice at a time: two together could lead to one person. */
  readonly choice?: MadeChoice
  readonly order: StatementOrder
}

/** A choice that was made. */
export interface MadeChoice {
  readonly question: QuestionId
  readonly choice: ChoiceId
}

/** The orders in which statements can be read. */
export const statementOrders = ['newest', 'oldest', 'longest'] as const
/** One of them. */
export type StatementOrder = (typeof statementOrders)[number]

/** What statements are looked for in. */
export interface StatementGround {
  readonly consultation: Consultation
  readonly city: Pick<City, 'languages'>
  readonly statements: readonly StatementRow[]
  readonly answers: readonly AnswerRow[]
  readonly kept: KeptThemes
  readonly tally: Pick<Tally, 'questions'>
}

/** What was found; `few` where it may not be said, because it would tell what fewer than five people chose. */
export type FoundStatements =
  | { readonly ok: true; readonly statements: readonly StatementRow[] }
  | { readonly ok: false; readonly why: 'few' }

/** The statements that are looked for. */
export function foundStatements(ground: StatementGround, filter: StatementFilter): FoundStatements {
  const { choice, question, theme, stance, after = 0 } = filter
  if (choice && !choicesToAskFor(ground).some((each) => isSame(each, choice))) return { ok: false, why: 'few' }
  const chose = choice && respondentsWho(ground, choice)
  const isFound = wordSearch(filter.words, ground.city.languages)
  const themesOf = themesByStatement(ground.kept)
  const sided = new Set(ground.kept.themes.filter((each) => each.stance === stance).map(({ id }) => id))
  const found = ground.statements.filter((statement) => {
    if (statement.number <= after) return false
    if (question !== undefined && statement.question !== question) return false
    if (chose && !chose.has(statement.respondent)) return false
    const themes = theme !== undefined || stance !== undefined ? themesOf(statement.number) : []
    if (theme === 'none' ? themes.length > 0 : theme !== undefined && !themes.includes(theme)) return false
    if (stance !== undefined && !themes.some((id) => sided.has(id))) return false
    return isFound(statement.text)
  })
  return { ok: true, statements: ordered(found, filter.order) }
}

function themesByStatement({ assignments }: KeptThemes): (number: number) => readonly ThemeId[] {
  const themes = new Map<number, ThemeId[]>()
  for (const { statement, theme } of assignments) {
    const own = themes.get(statement)
    if (own) own.push(theme)
    else themes.set(statement, [theme])
  }
  return (number) => themes.get(number) ?? []
}

/** The choices by which statements can be looked for: those whose number may be shown. */
export function choicesToAskFor({
  consultation,
  tally,
}: Pick<StatementGround, 'consultation' | 'tally'>): readonly MadeChoice[] {
  return consultation.questions.flatMap((question) => {
    const told = releaseQuestion(question, tally.questions[question.id] ?? nothingCounted)
    const { lines, map } = kindOf(question).shown(question, told)
    // Where people pointed, their words often tell their door.
    if (map || !kindOf(question).named || kindOf(question).side) return []
    return kindOf(question)
      .options(question)
      .flatMap(({ id }, index) =>
        (lines[index]?.people ?? 0) >= smallCellMin ? [{ question: question.id, choice: id }] : [],
      )
  })
}

function respondentsWho(
  { consultation, answers }: StatementGround,
  { question, choice }: MadeChoice,
): ReadonlySet<number> {
  const asked = consultation.questions.find(({ id }) => id === question)
  const chose = answers.filter(
    (answer) => asked !== undefined && answer.question === question && picks(asked, answer, choice),
  )
  return new Set(chose.map(({ respondent }) => respondent))
}

function picks(asked: Question, { value }: AnswerRow, choice: ChoiceId): boolean {
  const given = givenTo(asked, value)
  return given !== undefined && kindOf(given).selected(given).includes(choice)
}

function ordered(found: readonly StatementRow[], order: StatementOrder): readonly StatementRow[] {
  switch (order) {
    case 'newest':
      return found.toReversed()
    case 'oldest':
      return found
    case 'longest':
      return found.toSorted((one, other) => other.text.length - one.text.length || one.number - other.number)
    default:
      return order satisfies never
  }
}

function isSame(one: MadeChoice, other: MadeChoice): boolean {
  return one.question === other.question && one.choice === other.choice
}
