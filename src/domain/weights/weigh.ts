import type { City } from '../city.ts'
import type { Consultation } from '../consultation.ts'
import type { Question } from '../question.ts'
import { kindOf } from '../questions/kinds.ts'
import type { Released } from '../release/released.ts'
import { inFives } from '../release/suppress.ts'
import { categoryOf, isVisitor, type Margin, marginsOf, reached } from './margins.ts'
import { type Cell, largestGap, rake, trim } from './rake.ts'
import { sharesTold, type WeighedCell } from './shares.ts'
import { type Spread, spreadOf } from './spread.ts'
import type { MarginTold, ProfileCounts, Weighed, WeighedQuestion } from './weighed.ts'

/** No person speaks for more than three, and none for less than three tenths: beyond that one answer would move the whole. */
const bounds = { least: 0.3, most: 3 } as const

/** Kinds of questions whose items are options that stand beside each other. */
const weighedKinds: readonly Question['kind'][] = ['choice', 'choices', 'scale']

/** What weights are found for. */
export interface ToWeigh {
  readonly city: Pick<City, 'places' | 'roles'>
  readonly consultation: Pick<Consultation, 'questions'>
  /** What is told of it without weights. */
  readonly released: Released
  readonly profiles: readonly ProfileCounts[]
}

/** The weight of the people of each profile; none for those who live elsewhere. */
export interface Weights {
  readonly weights: readonly number[]
  /** The profiles of people whom a reader may think of together: each category, and all who weigh the same by their categories. */
  readonly groups: readonly (readonly number[])[]
  readonly residents: number
  readonly margins: readonly MarginTold[]
  readonly spread: Spread
  /** By how much a share is off its target at most. */
  readonly gap: number
}

/** Weights with which those who live here are as many in each margin as in the population; undefined where no margin can be met. */
export function weightsOf(city: ToWeigh['city'], profiles: readonly ProfileCounts[]): Weights | undefined {
  const residents = profiles.filter((each) => !isVisitor(each, city))
  const margins = marginsOf(city).map((margin) => reached(margin, residents))
  const met = margins.flatMap(({ margin }) => margin ?? [])
  if (met.length === 0) return undefined
  const cells = residents.map(
    (each): Cell => ({ categories: met.map((margin) => at(margin, each)), people: each.people }),
  )
  const targets = met.map((margin, index) => targetsOf(margin, cells, index))
  const raked = rake(cells, targets)
  if (raked === undefined) return undefined
  const trimmed = trim(cells, raked, bounds)
  const weightOf = new Map(residents.map((each, index) => [each, trimmed[index] ?? 0]))
  return {
    weights: profiles.map((each) => weightOf.get(each) ?? 0),
    groups: groupsOf(met, profiles, city),
    residents: sum(residents.map(({ people }) => people)),
    margins: margins.map(({ told }) => told),
    spread: spreadOf(cells, trimmed),
    gap: largestGap(cells, trimmed, targets),
  }
}

/**
 * The answers weighed to the population that the city file tells, in the form in which they may leave: only for questions of which every
 * count is told without weights. Undefined where the city has no margins, too few answered, or no margin can be met.
 */
export function weigh({ city, consultation, released, profiles }: ToWeigh): Weighed | undefined {
  const found = weightsOf(city, profiles)
  const people = inFives(found?.residents ?? 0)
  if (released.few || released.rounded || people === undefined || found === undefined) return undefined
  const { weights, groups, margins, spread, gap } = found
  const shares = consultation.questions.flatMap((question): readonly (readonly [string, WeighedQuestion])[] => {
    const told = questionShares(question, released, profiles, weights, groups)
    return told ? [[question.id, told]] : []
  })
  return {
    people,
    visitors: inFives(sum(profiles.map((each) => each.people)) - found.residents) ?? 0,
    margins,
    effective: inFives(spread.effective) ?? 0,
    effect: coarse(Math.round, spread.effect, 2),
    // Outwards, so that every weight lies between the two.
    largest: coarse(Math.ceil, spread.largest, 2),
    smallest: coarse(Math.floor, spread.smallest, 4),
    gap: Math.round(100 * gap),
    questions: Object.fromEntries(shares),
  }
}

/** Who has not told a margin is a category of their own after all others, as large as it is: weighing leaves it alone. */
function at(margin: Margin, each: ProfileCounts): number {
  return categoryOf(margin, each) ?? margin.categories.length
}

function targetsOf({ categories }: Margin, cells: readonly Cell[], index: number): readonly number[] {
  const all = sum(cells.map(({ people }) => people))
  const untold = sum(cells.flatMap((cell) => (cell.categories[index] === categories.length ? [cell.people] : [])))
  const told = 1 - untold / all
  return [...categories.map(({ share }) => share * told), untold / all]
}

/** The groups that a reader may think of, by the profiles in them: each profile, each category, those who live elsewhere. */
function groupsOf(
  margins: readonly Margin[],
  profiles: readonly ProfileCounts[],
  city: ToWeigh['city'],
): readonly (readonly number[])[] {
  const byKey = new Map<string, number[]>()
  for (const [index, each] of profiles.entries()) {
    const visits = isVisitor(each, city)
    const own = margins.map((margin) => at(margin, each))
    const keys = visits ? ['visits'] : [own.join(), ...own.map((category, margin) => `${margin}=${category}`)]
    for (const key of new Set(keys)) byKey.set(key, [...(byKey.get(key) ?? []), index])
  }
  return [...byKey.values()]
}

function questionShares(
  question: Question,
  released: Released,
  profiles: readonly ProfileCounts[],
  weights: readonly number[],
  groups: readonly (readonly number[])[],
): WeighedQuestion | undefined {
  const { people, counts } = released.questions[question.id] ?? {}
  const items = kindOf(question).items(question)
  const isToldWhole = people !== undefined && !people.atLeast && items.every((item) => counts?.[item] !== undefined)
  if (!weighedKinds.includes(question.kind) || !isToldWhole) return undefined
  const cells = profiles.map((each, index): WeighedCell => {
    const own = each.questions[question.id]
    return {
      weight: weights[index] ?? 0,
      people: own?.people ?? 0,
      items: items.map((item) => own?.items[item] ?? 0),
    }
  })
  return sharesTold(items, cells, groups, question.kind !== 'choices')
}

/**
 * In halves or quarters: finer ones come of so few possible numbers of people that one who tries them all would learn how many have told
 * nothing of themselves.
 */
function coarse(round: (number: number) => number, number: number, parts: 2 | 4): number {
  // A weight of two that is reckoned as a trace more is two.
  return round(Number((parts * number).toFixed(6))) / parts
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
