import { dateAt } from '../../domain/calendar.ts'
import type { City } from '../../domain/city.ts'
import type { Block, TextRef } from '../../domain/message.ts'
import type { Instant, LocalDate } from '../../domain/time.ts'

/** One chapter of what is stored about a person, with its heading. */
export interface Section {
  /** By which it is known again when it is told in several messages. */
  readonly key: string
  readonly title: TextRef
  readonly units: readonly Unit[]
}

/** What is told together: a label and the words below it. */
export interface Unit {
  /** Its own within the section, and the same at every reading. */
  readonly id: string
  readonly blocks: readonly Block[]
}

/** All that stands in a section. */
export function blocksOf({ units }: Section): readonly Block[] {
  return units.flatMap(({ blocks }) => blocks)
}

/** Blocks that have no name of their own, known by their place. */
export function numbered(name: string, blocks: readonly Block[]): readonly Unit[] {
  return blocks.map((block, at) => ({ id: `${name}:${at}`, blocks: [block] }))
}

/** Words of the person's own, word for word. */
export function quoted(words: string): Block {
  return { style: 'quote', words: { own: words } }
}

/** The day of a moment in the city: nearer than that helps no reader. */
export function dayOf(at: Instant, { timeZone }: Pick<City, 'timeZone'>): { readonly on: LocalDate } {
  return { on: dateAt(at, timeZone) }
}
