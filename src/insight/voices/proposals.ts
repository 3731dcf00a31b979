import type { City } from '../../domain/city.ts'
import type { Consultation } from '../../domain/consultation.ts'
import type { Span } from '../../domain/personal/found.ts'
import { mayBeVouched } from '../../domain/personal/identifiable.ts'
import { everyWordOf } from '../../domain/questions/kinds.ts'
import { type SignedQuotes, vouchedIn } from '../../domain/quotes.ts'
import { wordsOf } from '../../domain/stem.ts'
import type { Spoken, SpokenStatement } from '../../domain/voices.ts'
import { chosenBy, quotableOf, type VoicesGround } from './choose.ts'
import { fewRolesIn } from './few-roles.ts'
import { couldRecognise, marksIn, namesIn } from './recognisable.ts'
import { splitsIn } from './voices.ts'

/** A moderator reads so many in a few minutes, and five can be shown of them even where some are kept back. */
const proposedMax = 12
/** A name that so many have used is a place's, and not a neighbour's. */
const usualMin = 3

/** So many of them are named below what is offered. */
const alarmedMax = 20

/** Whether a name is no person's: the city's, a place's, what is asked about, or one that several respondents have used. */
export type IsKnown = (name: string) => boolean

/** What a moderator is asked to read: the statements, in the order in which they are of use, and the names in them that are no person's. */
export interface Proposals {
  readonly toRead: readonly SpokenStatement[]
  /** Those that are not offered because they look as if they led to a person, which a person can tell better. */
  readonly alarmed: readonly number[]
  readonly isKnown: IsKnown
  /** Where in a statement a person may be named, or a role of few; in order. */
  readonly marks: (text: string) => readonly Span[]
}

/**
 * The statements that would be quoted if all were cleared, each side and small view first, and of those only what was not read yet. Where
 * some are kept back, others come in their place. One in which a person may be named, or whose writer has a role that few have, comes last, and only where there are no others.
 */
export function proposalsOf(ground: VoicesGround, signed: SignedQuotes): Proposals {
  const isKnown = knownNames(ground.consultation, ground.city, ground.spoken)
  const open = vouchedIn(ground.spoken.statements, signed).filter(
    ({ number }) => signed.get(number)?.verdict !== 'kept',
  )
  const isNamed = ({ number, text }: SpokenStatement) =>
    !signed.has(number) && (couldRecognise(text, isKnown) || fewRolesIn(text, ground.city, ground.spoken).length > 0)
  const plain = open.filter((each) => !isNamed(each))
  const quotable = quotableOf({ ...ground, spoken: { ...ground.spoken, statements: plain } })
  const reasons = splitsIn(ground, quotable).flatMap(({ one, other }) =>
    [one.reason, other.reason].filter((each) => each !== undefined),
  )
  const { chosen } = chosenBy(quotable, ground, [...new Set(reasons)], proposedMax)
  const writers = new Set(quotable.map(({ respondent }) => respondent))
  const named = quotableOf({ ...ground, spoken: { ...ground.spoken, statements: open.filter(isNamed) } })
    .filter(({ respondent }) => !writers.has(respondent))
    .slice(0, Math.max(0, proposedMax - chosen.length))
  const alarmed = ground.spoken.statements
    .filter(({ number, text }) => !signed.has(number) && mayBeVouched(text))
    .slice(0, alarmedMax)
  return {
    toRead: [...chosen, ...named].filter(({ number }) => !signed.has(number)),
    alarmed: alarmed.map(({ number }) => number),
    isKnown,
    marks: (text) => together([...marksIn(text, isKnown), ...fewRolesIn(text, ground.city, ground.spoken)]),
  }
}

/** Marks in their order, those that overlap as one. */
function together(marks: readonly Span[]): readonly Span[] {
  const all: Span[] = []
  for (const { from, to } of marks.toSorted((one, other) => one.from - other.from)) {
    const last = all.at(-1)
    if (last && from < last.to) all[all.length - 1] = { from: last.from, to: Math.max(last.to, to) }
    else all.push({ from, to })
  }
  return all
}

/** Names of the city, of its places and of what is asked about, and those that several respondents have used. */
function knownNames(consultation: Consultation, city: City, { statements }: Spoken): IsKnown {
  const { title, frame, questions } = consultation
  const ours = [
    ...[title, frame.why, frame.open, frame.settled, frame.decider, ...questions.flatMap(everyWordOf)],
    ...[city.name, city.sender, ...[...city.places, ...city.topics, ...city.departments].map(({ name }) => name)],
  ]
  const known = new Set(ours.flatMap((words) => Object.values(words)).flatMap(wordsOf))
  const writers = new Map<string, Set<number>>()
  for (const { text, respondent } of statements) {
    for (const name of namesIn(text)) writers.set(name, (writers.get(name) ?? new Set()).add(respondent))
  }
  return (name) => known.has(name) || (writers.get(name)?.size ?? 0) >= usualMin
}
