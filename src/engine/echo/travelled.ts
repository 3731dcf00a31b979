import { type Block, type TextRef, text } from '../../domain/message.ts'
import { shownReactions } from '../../domain/reactions/counts.ts'
import type { OwnTravel } from '../../domain/reactions/reading.ts'
import type { Released } from '../../domain/release/released.ts'
import { reasonTexts } from '../reactions/judged.ts'
import type { Facts } from '../state.ts'
import type { ThingSaid } from './things.ts'

/** The same things with what became of each statement among others, as far as that is known. */
export function withTravels(things: readonly ThingSaid[], { travels }: Pick<Facts, 'travels'>): readonly ThingSaid[] {
  if (!travels) return things
  return things.map((thing) => {
    const travel = thing.kind === 'statement' && thing.number !== undefined ? travels.get(thing.number) : undefined
    return thing.kind === 'statement' && travel ? { ...thing, travel } : thing
  })
}

/** Below a statement of their own: how many agree with it, in what place another one was shown, or why others did not see it. */
export function travelBlocks(thing: ThingSaid, told: Released): readonly Block[] {
  if (thing.kind !== 'statement' || thing.number === undefined || !thing.travel) return []
  return [{ style: 'note', words: travelText(thing.travel, thing.number, told.reactions?.[thing.question.id] ?? {}) }]
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

/** How it is said where all numbers may be told, some of them, or none. */
interface Wordings {
  readonly all: string
  readonly some: string
  readonly none: string
}

const own: Wordings = { all: 'travelled', some: 'travelled-some', none: 'travelled-few' }
const merged: Wordings = { all: 'travelled-merged', some: 'travelled-merged-some', none: 'travelled-merged-few' }

/** The numbers that may be told of the statement that was shown; in the same words for few and for many where none may. */
function seenText(wordings: Wordings, number: number, counts: Readonly<Record<string, number>>): TextRef {
  const { agree, disagree, unsure, seen } = shownReactions(String(number), counts)
  const said = [
    ...(agree === undefined ? [] : [text('travelled-agree', { people: agree })]),
    ...(disagree === undefined ? [] : [text('travelled-disagree', { people: disagree })]),
    ...(unsure === undefined ? [] : [text('travelled-unsure', { people: unsure })]),
  ]
  // That none is unsure says nothing where the rest is not shown.
  if ((agree ?? disagree) === undefined || seen === undefined) return text(wordings.none)
  return text(said.length === 3 ? wordings.all : wordings.some, { said: { texts: said }, seen })
}
