import type { Consultation } from '../../../domain/consultation.ts'
import type { Outcome } from '../../../domain/outcome.ts'
import { saidBy } from '../../../domain/shared-parts.ts'
import { partsFor, type ThingSaid, themesOf, thingsSaid } from '../../echo/things.ts'
import type { Said } from '../../state.ts'

/** How many of those who answered an outcome is shown for before it is published. */
export const samplesMax = 5

/** Why an echo is shown to the moderator first. */
const hurts = ['critic', 'alone', 'longest', 'two', 'nothing'] as const
type Hurt = (typeof hurts)[number]

/** One of those who answered, and why theirs is the echo to look at. */
export interface Chosen {
  readonly said: Said
  readonly because: Hurt | 'other'
}

interface Weighed {
  readonly said: Said
  /** How much each reason fits; 0 where it does not. */
  readonly weight: Readonly<Record<Hurt, number>>
}

/**
 * Those whose echoes are most likely to hurt, no person twice: a critic or one who gets a no, one who is alone with what they
 * said, the most words, two decisions at once, nothing answered. Where a reason fits none, another person takes the place.
 */
export function mostLikelyToHurt(
  said: readonly Said[],
  consultation: Consultation,
  outcome: Outcome,
): readonly Chosen[] {
  const spoke = said
    .map((each) => ({ said: each, things: ownFirst(thingsSaid(consultation, each.answers, each.statements)) }))
    .filter(({ things }) => things.length > 0)
  const company = companyOf(
    spoke.map(({ things }) => things),
    outcome,
  )
  const people = spoke.map((each): Weighed => ({ said: each.said, weight: weigh(each.things, outcome, company) }))
  const fitting = (hurt: Hurt) => people.filter(({ weight }) => weight[hurt] > 0).length
  const chosen = new Map<Weighed, Chosen['because']>()
  // What fits few is chosen first, so that no other reason takes the only one there is.
  for (const hurt of hurts.toSorted((one, other) => fitting(one) - fitting(other))) {
    const [best] = people
      .filter((each) => !chosen.has(each) && each.weight[hurt] > 0)
      .toSorted((one, other) => other.weight[hurt] - one.weight[hurt])
    if (best) chosen.set(best, hurt)
  }
  const rest = people.filter((each) => !chosen.has(each))
  for (const each of rest.slice(0, samplesMax - chosen.size)) chosen.set(each, 'other')
  const order: readonly Chosen['because'][] = [...hurts, 'other']
  return [...chosen]
    .map(([each, because]): Chosen => ({ said: each.said, because }))
    .toSorted((one, other) => order.indexOf(one.because) - order.indexOf(other.because))
}

/** What they said themselves; what they said to others alone, where that is all. */
function ownFirst(things: readonly ThingSaid[]): readonly ThingSaid[] {
  const own = things.filter(({ kind }) => kind !== 'reaction')
  return own.length > 0 ? own : things
}

function weigh(things: readonly ThingSaid[], outcome: Outcome, company: CompanyOf): Weighed['weight'] {
  const taken = things.flatMap((thing) => partsFor(thing, outcome))
  const against = things.filter((thing) => themesOf(thing, outcome.themes).some(({ stance }) => stance === 'against'))
  const refused = taken.filter(({ part }) => part.verdict === 'not-adopted')
  const decisions = new Set(taken.map(({ part }) => saidBy(part))).size
  return {
    critic: 2 * against.length + refused.length,
    alone: things.reduce((sum, thing) => sum + aloneness(thing, outcome, company), 0),
    longest: things.reduce((sum, thing) => sum + (thing.kind === 'statement' ? thing.text.length : 0), 0),
    two: decisions > 1 ? decisions : 0,
    nothing: taken.length === 0 ? things.length : 0,
  }
}

/** An option that no other chose says it most plainly; a statement that was given no theme stands by itself, once any was. */
function aloneness(thing: ThingSaid, { themes }: Outcome, company: CompanyOf): number {
  if (company(thing) > 1) return 0
  if (thing.kind === 'option') return 100
  if (themesOf(thing, themes).length > 0) return 10
  return themes.some(({ statements }) => statements.length > 0) ? 1 : 0
}

type CompanyOf = (thing: ThingSaid) => number

/** How many people said the same thing: the option, or in the same theme; a statement without a theme stands by itself. */
function companyOf(people: readonly (readonly ThingSaid[])[], { themes }: Pick<Outcome, 'themes'>): CompanyOf {
  const keysOf = (thing: ThingSaid): readonly string[] =>
    thing.kind === 'option'
      ? [`option ${thing.question.id} ${thing.option}`]
      : themesOf(thing, themes).map(({ id }) => `theme ${id}`)
  const counts = new Map<string, number>()
  for (const things of people) {
    for (const key of new Set(things.flatMap(keysOf))) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return (thing) => Math.max(1, ...keysOf(thing).map((key) => counts.get(key) ?? 0))
}
