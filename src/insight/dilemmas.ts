import type { Question } from '../domain/question.ts'
import { kindOf, offersChoices } from '../domain/questions/kinds.ts'
import type { ReleasedQuestion } from '../domain/release/released.ts'
import { smallCellMin } from '../domain/tally.ts'

/** Answers that point two ways: told as a dilemma, never flattened into one conclusion. Numbers are positions among the counts. */
export interface Dilemma {
  readonly one: number
  readonly other: number
}

/** Above half, a choice has a majority, however small. */
const majorityShare = 0.5
/** Two choices as close as this cannot be told apart by a few more answers. */
const apartShareMax = 0.1
/** Below this a split says more about who happened to answer than about the question. */
const peopleMin = 10
/** Each side of a split scale holds at least this share of the answers. */
const sideShareMin = 0.3
/** Between two humps the counts sink to this share of the smaller one, or lower. */
const valleyShareMax = 0.6

/**
 * The two options that the answers to a question are split between, from what is told alone: of rounded numbers, or where one that
 * counts is hidden, nothing is said.
 */
export function dilemmaIn(question: Question, { counts, people, rounded }: ReleasedQuestion): Dilemma | undefined {
  // Two parts of town are no two opinions.
  if (!offersChoices(question) || rounded || !people) return undefined
  const kind = kindOf(question)
  const options = kind.options(question)
  const told = options.map(({ id }) => counts[id] ?? 0)
  if (!kind.shown(question, { counts, people, rounded }).ends) return dilemmaOfChoices(told, people.people)
  return options.every(({ id }) => counts[id] !== undefined) ? dilemmaOfScale(told) : undefined
}

/** The same where each person chose one thing at most: of several, two that are as good as equal may well be the same people. */
export function splitIn(question: Question, released: ReleasedQuestion): Dilemma | undefined {
  const people = kindOf(question)
    .options(question)
    .map(({ id }) => released.counts[id] ?? 0)
  return sum(people) > (released.people?.people ?? 0) ? undefined : dilemmaIn(question, released)
}

/**
 * The two choices that a question is split between: none has a majority of those who answered, and the first two are at
 * most ten points apart. `people` are those who answered; with several choices each, the counts add up to more.
 */
export function dilemmaOfChoices(counts: readonly number[], people: number): Dilemma | undefined {
  if (people < peopleMin) return undefined
  const ranked = counts.map((count, at) => ({ count, at })).toSorted((one, other) => other.count - one.count)
  const [first, second] = ranked
  if (!first || !second || second.count < smallCellMin) return undefined
  if (first.count > majorityShare * people) return undefined
  if (first.count - second.count > apartShareMax * people) return undefined
  return { one: first.at, other: second.at }
}

/**
 * The two steps around which a scale has a hump each: a valley between them at most 0.6 times as high as the smaller hump,
 * and at least 30 % of the answers on either side of it. An average of such answers describes hardly any citizen.
 */
export function dilemmaOfScale(counts: readonly number[]): Dilemma | undefined {
  const people = sum(counts)
  if (people < peopleMin) return undefined
  const found = counts.flatMap((count, at) => {
    const [left, right] = [counts.slice(0, at), counts.slice(at + 1)]
    if (Math.min(sum(left), sum(right)) < sideShareMin * people) return []
    const one = peakOf(left)
    const other = at + 1 + peakOf(right)
    const smaller = Math.min(counts[one] ?? 0, counts[other] ?? 0)
    if (smaller < smallCellMin || count > valleyShareMax * smaller) return []
    return [{ one, other, depth: smaller - count }]
  })
  const [deepest] = found.toSorted((one, other) => other.depth - one.depth)
  return deepest && { one: deepest.one, other: deepest.other }
}

function peakOf(counts: readonly number[]): number {
  return counts.indexOf(Math.max(...counts))
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0)
}
