import { type Block, text } from '../../domain/message.ts'
import type { OwnPart, OwnPlace } from '../../domain/own-data.ts'
import { piecesOf } from './pieces.ts'
import type { Section, Unit } from './section.ts'

/** What one message of a channel holds. */
export interface Room {
  readonly charactersMax: number
  /** How long a block is once it is in words. */
  readonly lengthOf: (block: Block) => number
}

/** Kept free for the heading of each message, and for what a channel's markup adds. */
const reserve = { share: 0.1, characters: 120 } as const
/** A text that is longer than this share of a message is told in pieces: a heading and a label stand above the first. */
const pieceShare = 0.7
/** Between two paragraphs. */
const betweenCharacters = 2
/** By so many names a place is found again. */
const namesMax = 4
/** Slack shows no more blocks in one message than 50. */
const blocksMax = 40
/** What is left after so many messages goes with the last, which the channel splits as it does any long text. */
export const ownPartsMax = 200

/** A unit in its section. */
interface Slot {
  readonly section: string
  readonly unit: string
  readonly title: Section['title']
  readonly blocks: readonly Block[]
  /** It and what follows in its section, in characters and blocks. */
  readonly onwards: Measure
}

interface Measure {
  readonly characters: number
  readonly blocks: number
}

/**
 * The messages in which everything is told, each as full as a channel lets it be. A section goes into one where it can, and a single text
 * of the person's that is longer than a message goes on in the next, so that each is settled by itself. Only names are kept of what stands in each: it is read
 * again as it is sent, so that it is true then and no copy of a citizen's words waits.
 */
export function ownParts(sections: readonly Section[], room: Room): readonly OwnPart[] {
  const charactersMax = Math.floor(room.charactersMax * (1 - reserve.share)) - reserve.characters
  const starts: Slot[] = []
  let used: Measure = { characters: 0, blocks: 0 }
  let section: string | undefined
  const pieceMax = Math.floor(charactersMax * pieceShare)
  const slots = slotsIn(sections, room, pieceMax)
  for (const slot of slots) {
    const begins = section !== slot.section
    const title = begins ? titleOf(slot, room) : nothing
    const own = together(title, sizeOf(slot.blocks, room))
    const whole = together(title, slot.onwards)
    const fits = (size: Measure, before: Measure) =>
      before.characters + size.characters <= charactersMax && before.blocks + size.blocks <= blocksMax
    const apart = begins && !fits(whole, used) && fits(whole, nothing)
    const isLast = starts.length === ownPartsMax
    if (isLast || (starts.length > 0 && fits(own, used) && !apart)) used = together(used, own)
    else {
      starts.push(slot)
      used = begins ? own : together(titleOf(slot, room), own)
    }
    section = slot.section
  }
  const places = starts.map((slot) => placeOf(slot, slots))
  return places.map((from, index) => {
    const until = places[index + 1]
    return { number: index + 1, of: places.length, from, ...(until && { until }), pieceMax }
  })
}

/** What stands in one of them as everything is now; nothing where all of that is gone. */
export function blocksOfPart(
  sections: readonly Section[],
  { from, until, number, of, pieceMax }: OwnPart,
): readonly Block[] {
  const slots = placed(sections, pieceMax)
  const first = indexOf(slots, from)
  const there = slots.slice(first, until === undefined ? undefined : indexOf(slots, until))
  const before = slots[first - 1]?.section
  if (there.length === 0) return []
  return [
    { style: 'note', words: text('mydata-part', { number, of }) },
    ...there.flatMap(({ section, title, blocks }, index) => {
      const above = index === 0 ? undefined : there[index - 1]?.section
      if (above === section) return blocks
      const goesOn = index === 0 && before === section
      const heading = goesOn ? text('mydata-part-goes-on', { title }) : title
      return [{ style: 'title', words: heading } as const, ...blocks]
    }),
  ]
}

function placeOf(slot: Slot, slots: readonly Slot[]): OwnPlace {
  const at = slots.indexOf(slot)
  // The pieces of one text are taken back together, so that what comes next is named by other texts.
  const next = slots.slice(at + 1).filter(({ unit }) => !piecePattern.test(unit))
  const names = [slot, ...next.slice(0, namesMax - 1)].map(({ section, unit }) => ({ section, unit }))
  return { names, at }
}

/** Where it is now; where that is gone, what came next. */
function indexOf(slots: readonly Placed[], { names, at }: OwnPlace): number {
  for (const { section, unit } of names) {
    const found = slots.findIndex((slot) => slot.section === section && slot.unit === unit)
    if (found >= 0) return found
  }
  // Nothing came after those that are gone.
  return names.length < namesMax ? slots.length : Math.min(at, slots.length)
}

type Placed = Omit<Slot, 'onwards'>

function placed(sections: readonly Section[], pieceMax: number | undefined): readonly Placed[] {
  return sections.flatMap(({ key, title, units }) => {
    const seen = new Map<string, number>()
    return (pieceMax === undefined ? units : units.flatMap((unit) => inPieces(unit, pieceMax)))
      .filter(({ blocks }) => blocks.length > 0)
      .map(({ id, blocks }) => {
        const before = seen.get(id) ?? 0
        seen.set(id, before + 1)
        return { section: key, unit: before === 0 ? id : `${id}#${before}`, title, blocks }
      })
  })
}

const piecePattern = /~\d/

/** A unit with a text that is longer than a piece as several, the first of which keeps its name. */
function inPieces({ id, blocks }: Unit, pieceMax: number): readonly Unit[] {
  const units: Block[][] = [[]]
  for (const block of blocks) {
    const [first, ...rest] = piecesIn(block, pieceMax)
    if (first) units.at(-1)?.push(first)
    units.push(...rest.map((piece) => [piece]))
  }
  return units.map((together, at) => ({ id: at === 0 ? id : `${id}~${at}`, blocks: together }))
}

/** Words of the person, or of the city in one language, cut where they are too long; everything else is short. */
function piecesIn(block: Block, pieceMax: number): readonly Block[] {
  const { words } = block
  if ('own' in words)
    return words.own.length <= pieceMax
      ? [block]
      : piecesOf(words.own, pieceMax).map((own) => ({ ...block, words: { own } }))
  const [only, ...others] = 'city' in words ? Object.entries(words.city) : []
  if (!only || others.length > 0 || only[1].length <= pieceMax) return [block]
  return piecesOf(only[1], pieceMax).map((piece) => ({ ...block, words: { city: { [only[0]]: piece } } }))
}

function slotsIn(sections: readonly Section[], room: Room, pieceMax: number): readonly Slot[] {
  const onwards = new Map<string, Measure>()
  return placed(sections, pieceMax)
    .toReversed()
    .map((slot) => {
      const size = together(sizeOf(slot.blocks, room), onwards.get(slot.section) ?? nothing)
      onwards.set(slot.section, size)
      return { ...slot, onwards: size }
    })
    .toReversed()
}

const nothing: Measure = { characters: 0, blocks: 0 }

function together(one: Measure, other: Measure): Measure {
  return { characters: one.characters + other.characters, blocks: one.blocks + other.blocks }
}

function sizeOf(blocks: Unit['blocks'], { lengthOf }: Room): Measure {
  const characters = blocks.reduce((sum, block) => sum + lengthOf(block) + betweenCharacters, 0)
  return { characters, blocks: blocks.length }
}

function titleOf({ title }: Slot, room: Room): Measure {
  return sizeOf([{ style: 'title', words: title }], room)
}
