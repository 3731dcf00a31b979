import { type Block, type TextRef, text } from '../../domain/message.ts'
import { shownReactions } from '../../domain/reactions/counts.ts'
import type { OwnTravel } from '../../domain/reactions/reading.ts'
import { reasonTexts } from '../../domain/reactions/reason-texts.ts'
import { nameOfVote } from '../../domain/reactions/vote.ts'
import type { Released } from '../../domain/release/released.ts'
import type { OwnAmongGroups } from '../../domain/release/standpoint.ts'
import type { Facts } from '../state.ts'
import type { ThingSaid } from './things.ts'

/** The same things with what became of each statement among others, as far as that is known. */
export function withTravels(
  things: readonly ThingSaid[],
  { travels, standing = [] }: Pick<Facts, 'travels' | 'standing'>,
): readonly ThingSaid[] {
  if (!travels) return things
  const among = new Map(standing.flatMap(({ own = [] }) => own.map((each) => [Number(each.statement), each] as const)))
  const votes = new Map(things.flatMap((each) => (each.kind === 'reaction' ? [[each.number, each.vote] as const] : [])))
  return things.map((thing) => {
    const travel = thing.kind === 'statement' && thing.number !== undefined ? travels.get(thing.number) : undefined
    if (thing.kind !== 'statement' || !travel) return thing
    const voted = travel.verdict === 'merged' ? votes.get(travel.into) : undefined
    const groups = travel.verdict === 'yes' ? among.get(thing.number ?? 0) : undefined
    return { ...thing, travel, ...(voted !== undefined && { voted }), ...(groups && { groups }) }
  })
}

/** Below a statement of their own: how many agree with it, in what place another one was shown, or why others did not see it. */
export function travelBlocks(thing: ThingSaid, told: Released): readonly Block[] {
  if (thing.kind !== 'statement' || thing.number === undefined || !thing.travel) return []
  const { travel, voted, groups } = thing
  const became = travelText(travel, thing.number, told.reactions?.[thing.question.id] ?? {})
  if (travel.verdict !== 'merged')
    return [{ style: 'note', words: groups ? { lines: [became, ...groupTexts(groups)] } : became }]
  // No author is counted for what they did not say themselves, and each may know on which side they are.
  const self = text('travelled-merged-you', { vote: voted === undefined ? 'none' : nameOfVote(voted) })
  return [{ style: 'note', words: { lines: [became, self] } }]
}

/** In which groups most agree with it, and in which few do. */
function groupTexts(groups: OwnAmongGroups): readonly TextRef[] {
  const named = (key: string, names: readonly string[]) => {
    const texts = names.map((name) => text('opinions-group-named', { name }))
    return texts.length === 0 ? [] : [text(key, { count: texts.length, groups: { texts } })]
  }
  return [...named('travelled-groups-most', groups.most), ...named('travelled-groups-few', groups.few)]
}

/** Whether this is what they said to the one that was shown in place of one of these, and is told with it. */
export function isToldWithOwn(thing: ThingSaid, among: readonly ThingSaid[]): boolean {
  return (
    thing.kind === 'reaction' &&
    among.some(
      (own) =>
        own.kind === 'statement' &&
        own.voted === thing.vote &&
        own.travel?.verdict === 'merged' &&
        own.travel.into === thing.number,
    )
  )
}

function travelText(travel: OwnTravel, number: number, counts: Readonly<Record<string, number>>): TextRef {
  switch (travel.verdict) {
    case 'yes':
      return seenText(own, number, counts)
    case 'merged':
      return seenText(merged, travel.into, counts)
    case 'no':
      return text('travelled-not', { reason: text(reasonTexts[travel.reason]) })
    case 'unread':
      return text('travelled-unread')
    default:
      return travel satisfies never
  }
}

/** How it is said where all numbers may be told, some of them, only how many saw it, or none. */
interface Wordings {
  readonly all: string
  readonly some: string
  readonly seen: string
  readonly none: string
}

const own: Wordings = {
  ...{ all: 'travelled', some: 'travelled-some' },
  ...{ seen: 'travelled-seen', none: 'travelled-few' },
}
const merged: Wordings = {
  ...{ all: 'travelled-merged', some: 'travelled-merged-some' },
  ...{ seen: 'travelled-merged-seen', none: 'travelled-merged-few' },
}

/** The numbers that may be told of the statement that was shown; in the same words for few and for many where none may. */
function seenText(wordings: Wordings, number: number, counts: Readonly<Record<string, number>>): TextRef {
  const { agree, disagree, unsure, seen } = shownReactions(String(number), counts)
  const said = [
    ...(agree === undefined ? [] : [text('travelled-agree', { people: agree })]),
    ...(disagree === undefined ? [] : [text('travelled-disagree', { people: disagree })]),
    ...(unsure === undefined ? [] : [text('travelled-unsure', { people: unsure })]),
  ]
  // That none is unsure says nothing where the rest is not shown.
  if (seen === undefined) return text(wordings.none)
  if ((agree ?? disagree) === undefined) return text(wordings.seen, { seen, number })
  return text(said.length === 3 ? wordings.all : wordings.some, {
    ...{ said: { texts: said }, seen, number },
  })
}
