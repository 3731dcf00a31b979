import { dateAt } from '../../domain/calendar.ts'
import type { City } from '../../domain/city.ts'
import type { Block, TextRef } from '../../domain/message.ts'
import type { Instant, LocalDate } from '../../domain/time.ts'

/** One part of what is stored about a person, with its heading. */
export interface Section {
  readonly title: TextRef
  readonly blocks: readonly Block[]
}

/** Words of the person's own, word for word. */
export function quoted(words: string): Block {
  return { style: 'quote', words: { own: words } }
}

/** The day of a moment in the city: nearer than that helps no reader. */
export function dayOf(at: Instant, { timeZone }: Pick<City, 'timeZone'>): { readonly on: LocalDate } {
  return { on: dateAt(at, timeZone) }
}
