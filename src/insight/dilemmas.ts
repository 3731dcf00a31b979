import type { Question } from '../domain/question.ts'
import { kindOf, offersChoices } from '../domain/questions/kinds.ts'
import { releaseQuestion } from '../domain/release/release.ts'
import type { ReleasedQuestion } from '../domain/release/released.ts'
import { type QuestionTally, smallCellMin } from '../domain/tally.ts'

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

/** What a number rounded down to fives may lack. */
const roundedOffMax = smallCellMin - 1

/**
 * The two options that the answers to a question are split between, from what is told alone. Beside a hidden step nothing is said
 * of a scale; of numbers rounded down only what holds whatever they lack.
 */
export function dilemmaIn(question: Question, { counts, people, rounded }: ReleasedQuestion): Dilemma | undefined {
  // Two parts of town are no two opinions.
  if (!offersChoices(question) || !people) return undefined
  const kind = kindOf(question)
  const options = kind.options(question)
  const told = options.map(({ id }) => counts[id] ?? 0)
  const isScale = kind.shown(question, { counts, people, rounded }).ends !== undefined
  if (rounded) return isScale ? dilemmaOfScaleAtLeast(told) : dilemmaOfChoicesAtLeast(told, people.people)
  if (!isScale) return dilemmaOfChoices(told, people.people)
  return options.every(({ id }) => counts[id] !== undefined) ? dilemmaOfScale(told) : undefined
}

/** A dilemma of choices of which each number, and that of the people, lacks up to four: one that holds whatever they lack. */
export function dilemmaOfChoicesAtLeast(counts: readonly number[], people: number): Dilemma | undefined {
  const found = dilemmaOfChoices(counts, people)
  if (!found) return undefined
  const [one, other] = [counts[found.one] ?? 0, counts[found.other] ?? 0]
  const most = one + roundedOffMax
  // Who else there is would only make each share smaller.
  const fewest = people + roundedOffMax
  return most <= majorityShare * fewest && most - other <= apartShareMax * fewest ? found : undefined
}

/** The same of the steps of a scale. */
export function dilemmaOfScaleAtLeast(counts: readonly number[]): Dilemma | undefined {
  const found = dilemmaOfScale(counts)
  if (!found) return undefined
  const people = sum(counts) + roundedOffMax * counts.length
  const holds = counts.slice(found.one + 1, found.other).some((count, between) => {
    const at = found.one + 1 + between
    const sides = Math.min(sum(counts.slice(0, at)), sum(counts.slice(at + 1)))
    const smaller = Math.min(counts[found.one] ?? 0, counts[found.other] ?? 0)
    return sides >= sideShareMin * people && count + roundedOffMax <= valleyShareMax * smaller
  })
  return holds ? found : undefined
}

/**
 * The two options that a question is split between, to be told without their numbers. Where one of them is hidden, it is told only
 * of so many people that "as good as equal" leaves a small third any number below five.
 */
export function splitIn(question: Question, counts: QuestionTally): Dilemma | undefined {
  if (!offersChoices(question)) return undefined
  const kind = kindOf(question)
  const options = kind.options(question)
  const people = options.map(({ id }) => counts.choices[id] ?? 0)
  // Where people chose several, two that are as good as equal may well be the same people.
  if (sum(people) > counts.answered) return undefined
  const released = releaseQuestion(question, counts)
  const isScale = kind.shown(question, released).ends !== undefined
  const split = isScale ? dilemmaOfScale(people) : dilemmaOfChoices(people, counts.answered)
  const isTold = (at: number | undefined) => released.counts[options[at ?? -1]?.id ?? ''] !== undefined
  if (split === undefined || (isTold(split.one) && isTold(split.other))) return split
  return 2 * apartShareMax * counts.answered < smallCellMin - 1 ? undefined : split
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
