import type { Consultation } from '../../domain/consultation.ts'
import type { Outcome, ThemeId } from '../../domain/outcome.ts'
import { publishable } from '../../domain/publishable.ts'
import type { ChoiceId, Question, QuestionId } from '../../domain/question.ts'
import { kindOf } from '../../domain/questions/kinds.ts'
import type { Said } from '../state.ts'
import { partsFor, type ThingSaid, themesOf, thingsSaid } from './things.ts'

/** How much of what was said a decision answers, before it is published. */
export interface Coverage {
  /** Statements that stand. */
  readonly statements: number
  /** Those that have a theme, or that a part takes up. */
  readonly assigned: number
  /** Those that no part takes up: who wrote them is told so. */
  readonly unanswered: number
  /** Options that were chosen, or put first, and that no part takes up. */
  readonly choicesUnanswered: readonly ChoiceUnanswered[]
  /** Themes that no part is about. */
  readonly themesWithoutDecision: readonly ThemeId[]
}

/** An option that no part takes up; without a number of people where that could tell of fewer than five. */
export interface ChoiceUnanswered {
  readonly question: QuestionId
  readonly choice: ChoiceId
  readonly people?: number
}

/** What of everything said a decision takes up. */
export function coverageOf(
  consultation: Pick<Consultation, 'questions'>,
  said: readonly Said[],
  outcome: Pick<Outcome, 'parts' | 'themes'>,
): Coverage {
  const people = said.map(({ answers, statements }) => thingsSaid(consultation, answers, statements))
  const statements = people.flat().filter((thing) => thing.kind === 'statement')
  const isTaken = (thing: ThingSaid) => partsFor(thing, outcome).length > 0
  return {
    statements: statements.length,
    assigned: statements.filter((thing) => themesOf(thing, outcome.themes).length > 0 || isTaken(thing)).length,
    unanswered: statements.filter((thing) => !isTaken(thing)).length,
    choicesUnanswered: consultation.questions.flatMap((question) => choicesUnanswered(question, people, isTaken)),
    themesWithoutDecision: themesWithoutDecision(outcome),
  }
}

/** How many people are told of something they said that the decision does not answer it. */
export function peopleUnanswered(
  consultation: Pick<Consultation, 'questions'>,
  said: readonly Said[],
  outcome: Pick<Outcome, 'parts' | 'themes'>,
): number {
  return said.filter(({ answers, statements }) =>
    thingsSaid(consultation, answers, statements).some((thing) => partsFor(thing, outcome).length === 0),
  ).length
}

function choicesUnanswered(
  question: Question,
  people: readonly (readonly ThingSaid[])[],
  isTaken: (thing: ThingSaid) => boolean,
): readonly ChoiceUnanswered[] {
  const kind = kindOf(question)
  const options = kind.options(question)
  const chose = options.map(({ id }) =>
    people.flatMap((things) => things.find((thing) => isOption(thing, question.id, id)) ?? []),
  )
  const shown = publishable(chose.map((things) => things.length))
  return options.flatMap(({ id }, index) => {
    const [thing] = chose[index] ?? []
    if (!thing || isTaken(thing)) return []
    // The steps of a scale are shown by their average, beside which a number would give a hidden one away.
    const count = kind.named ? shown[index] : undefined
    return [{ question: question.id, choice: id, ...(count !== undefined && { people: count }) }]
  })
}

function isOption(thing: ThingSaid, question: QuestionId, option: ChoiceId): boolean {
  return thing.kind === 'option' && thing.question.id === question && thing.option === option
}

function themesWithoutDecision({ parts, themes }: Pick<Outcome, 'parts' | 'themes'>): readonly ThemeId[] {
  return themes
    .filter(({ statements }) => statements.length > 0)
    .filter(({ id }) => !parts.some(({ concerns }) => concerns.kind === 'theme' && concerns.theme === id))
    .map(({ id }) => id)
}
