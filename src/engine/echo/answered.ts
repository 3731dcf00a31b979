import type { Consultation } from '../../domain/consultation.ts'
import type { Block } from '../../domain/message.ts'
import { say, text } from '../../domain/message.ts'
import type { Outcome } from '../../domain/outcome.ts'
import { kindOf } from '../../domain/questions/kinds.ts'
import { takesStatements } from '../../domain/questions/open.ts'
import type { Released } from '../../domain/release/released.ts'
import { saidBy } from '../../domain/shared-parts.ts'
import { alikeBlocks } from './alike.ts'
import { creditBlocks } from './credit.ts'
import { answerBlocks, verdictText } from './parts.ts'
import { reactedBlocks } from './reacted.ts'
import { questionWords } from './round-label.ts'
import { partsFor, sideOf, type TakenUp, type ThingSaid, takenUp, unansweredBecause } from './things.ts'
import { isToldWithOwn, travelBlocks } from './travelled.ts'

/** So many things that share one answer are said above it; the rest comes below, so that the answer is not scrolled for. */
const saidAboveMax = 5

/** What shares its answers, and these. */
export interface Answered {
  readonly said: readonly ThingSaid[]
  readonly by: readonly TakenUp[]
}

/** What a citizen said that the decision takes up: what shares its answers together, in the order in which it was said. */
export function answeredTogether(
  things: readonly ThingSaid[],
  outcome: Pick<Outcome, 'parts' | 'themes'>,
): readonly Answered[] {
  const taken = takenUp(things, outcome)
    .map(({ thing, by }) => ({ thing, by: [...new Map(by.map((each) => [keyOf(each), each])).values()] }))
    .filter(({ by }) => by.length > 0)
  return grouped(taken, ({ by }) => by.map(keyOf).join()).map((group) => ({
    said: group.map(({ thing }) => thing),
    by: group[0]?.by ?? [],
  }))
}

/** The same in words, each answer right below what it takes up; `above` are the decisions that were told already. */
export function answeredBlocks(
  together: readonly Answered[],
  outcome: Pick<Outcome, 'parts' | 'themes'>,
  consultation: Consultation,
  told: Released,
  above: ReadonlySet<string> = new Set(),
): readonly Block[] {
  const before = new Set(above)
  return together.flatMap(({ said, by }) => {
    const own = said.filter(({ kind }) => kind !== 'reaction')
    const below = own.slice(saidAboveMax)
    const known = by.map(({ part }) => before.has(saidBy(part)))
    for (const { part } of by) before.add(saidBy(part))
    return [
      ...saidBlocks(
        said.filter((thing) => !below.includes(thing)),
        outcome,
        consultation,
        told,
      ),
      ...creditBlocks(said, by),
      // Of what others wrote, a decision that was told already is not told again.
      ...by.flatMap((each, at) => (own.length === 0 && known[at] ? sameAgain(each) : answerBlocks(each))),
      ...(below.length > 0 ? [say('echo-same-answer'), ...below.map(quoteOf)] : []),
    ]
  })
}

/**
 * What a citizen said that no part of the decision takes up, with why where the decision says so, and who has read it.
 * It stands before what was decided for all, so that no verdict stands under words it does not take up. Of words that are kept back at
 * their author's wish nothing is said of a reader.
 */
export function unansweredBlocks(
  things: readonly ThingSaid[],
  outcome: Pick<Outcome, 'parts' | 'themes' | 'unanswered'>,
  consultation: Consultation,
  told: Released,
  keptBack: boolean,
): readonly Block[] {
  const left = things
    .filter((thing) => partsFor(thing, outcome).length === 0)
    .map((thing) => ({ thing, why: unansweredBecause(thing, outcome) }))
  return grouped(left, ({ thing, why }) => `${kindPlaceOf(thing)} ${JSON.stringify(why ?? '')}`).flatMap((group) => {
    const said = group.map(({ thing }) => thing)
    const why = group[0]?.why
    return [
      ...saidBlocks(said, outcome, consultation, told),
      ...said.slice(0, 1).map((thing) => say(unansweredKey(thing, keptBack), { host: consultation.host.name })),
      ...(why ? [say('echo-why', { why: { local: why } })] : []),
    ]
  })
}

/** What was said, question by question, each with how many said alike right below it. */
function saidBlocks(
  said: readonly ThingSaid[],
  { themes }: Pick<Outcome, 'themes'>,
  consultation: Consultation,
  told: Released,
): readonly Block[] {
  const each = said.filter((thing) => !isToldWithOwn(thing, said))
  return grouped(each, placeOf).flatMap((alike) => {
    // In a tryout, how many others said it stands in what is told of all rounds; below several statements no number tells which it is of.
    const uncounted = consultation.tryout || (alike.length > 1 && alike.some(hasSides))
    const others = uncounted ? [] : once(alike.flatMap((thing) => alikeBlocks(thing, themes, told)))
    return [...wordsOf(alike, consultation), ...alike.flatMap((thing) => travelBlocks(thing, told)), ...others]
  })
}

/**
 * What was chosen and what was written beside it are told one after the other, as are both sides: what is true of one is not of the
 * other. What others could see is told by itself, with what they said to it.
 */
function placeOf(thing: ThingSaid): string {
  if (thing.kind === 'reaction') return `${kindPlaceOf(thing)}/${thing.vote}`
  return thing.kind === 'statement' && thing.travel ? `${kindPlaceOf(thing)}/${thing.number}` : kindPlaceOf(thing)
}

function kindPlaceOf(thing: ThingSaid): string {
  if (thing.kind === 'reaction') return `${thing.question.id}/reaction`
  return `${thing.question.id}/${thing.kind === 'option' ? `option/${sideOf(thing) ?? ''}` : 'said'}`
}

function hasSides(thing: ThingSaid): boolean {
  return thing.kind === 'option' && sideOf(thing) !== undefined
}

/** Words are read, unless they are kept back; a choice is seen; a number on a scale is counted, and asks for nothing. */
function unansweredKey(thing: ThingSaid, keptBack: boolean): string {
  if (keptBack && (thing.kind === 'photos' || thing.kind === 'statement')) return 'echo-unanswered-kept-back'
  if (thing.kind === 'photos') return 'echo-unanswered-photos'
  if (thing.kind === 'reaction') return 'echo-unanswered-reacted'
  if (thing.kind === 'statement') return 'echo-unanswered'
  return kindOf(thing.question).named ? 'echo-unanswered-chosen' : 'echo-unanswered-number'
}

/** Things in a citizen's own words: each way of saying under its own line, and the question where several had options. */
export function wordsOf(
  things: readonly ThingSaid[],
  consultation: Pick<Consultation, 'questions' | 'tryout'>,
): readonly Block[] {
  const { questions, tryout } = consultation
  const several = questions.filter((question) => !takesStatements(question)).length > 1
  return grouped(things, (thing) => `${thing.kind}/${placeOf(thing)}`).flatMap((alike) => {
    const [first] = alike
    if (first === undefined) return []
    const asked: Block = { style: 'note', words: questionWords(consultation, first.question) }
    if (first.kind === 'statement') return [...(tryout ? [asked] : []), say('echo-you-wrote'), ...alike.map(quoteOf)]
    if (first.kind === 'photos') return thingBlocks(first)
    if (first.kind === 'reaction') return [...(tryout ? [asked] : []), ...reactedBlocks(first.vote, alike.length)]
    const [lead, ...rest] = alike.flatMap((thing, at) => thingBlocks(thing).slice(at === 0 ? 0 : 1))
    return lead === undefined ? [] : [...(several ? [asked] : []), lead, ...rest]
  })
}

function thingBlocks(thing: ThingSaid): readonly Block[] {
  if (thing.kind === 'option') return kindOf(thing.question).concerned(thing.question, thing.given, thing.option)
  if (thing.kind === 'photos') return [say('echo-you-showed'), quoteOf(thing)]
  if (thing.kind === 'reaction') return reactedBlocks(thing.vote, 1)
  return [say('echo-you-wrote'), quoteOf(thing)]
}

function quoteOf(thing: ThingSaid): Block {
  if (thing.kind === 'statement') return { style: 'quote', words: { own: thing.text } }
  if (thing.kind === 'photos') return { style: 'quote', words: text('photos-yours', { count: thing.count }) }
  return thingBlocks(thing).find(({ style }) => style === 'quote') ?? say('echo-you-chose')
}

/** That this decision was told above, with what it is from this side. */
function sameAgain({ part, stance }: TakenUp): readonly Block[] {
  const title: Block = { style: 'title', words: verdictText(part.verdict, stance) }
  return [...(stance === 'everyone' ? [] : [title]), say('echo-same-decision')]
}

/** Two parts that say the same, about two choices perhaps, are one answer, unless they speak to two sides. */
export function keyOf({ part, stance = 'for' }: TakenUp): string {
  return `${stance} ${saidBy(part)}`
}

/** In the order in which the first of each group comes. */
export function grouped<T>(items: readonly T[], by: (item: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(by(item), [...(groups.get(by(item)) ?? []), item])
  return [...groups.values()]
}

function once(blocks: readonly Block[]): readonly Block[] {
  return [...new Map(blocks.map((block) => [JSON.stringify(block), block])).values()]
}
