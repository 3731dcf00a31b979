import type { Dialogue } from '../../../domain/dialogue.ts'
import type { Unasked } from '../../../domain/unasked.ts'
import type { Follows } from '../../../domain/venue.ts'
import type { PersonFields, PersonRow } from '../../records/persons.ts'
import { unaskedFields, unaskedIn } from '../../records/unasked.ts'

/**
 * What two people chose, as one: what they want to be asked about together, the stricter of their limits, and the language and hours of
 * the chat that asked for the code.
 */
export function joinedFields(
  first: PersonRow,
  second: PersonRow,
): Omit<PersonFields, 'contact' | 'channel' | 'word_key' | 'asked_given' | 'told_given'> {
  const idle: Dialogue = { at: 'idle' }
  return {
    language: first.language,
    language_offered: first.language_offered ?? second.language_offered,
    topics: together(first.topics, second.topics),
    places: together(first.places, second.places),
    roles: together(first.roles, second.roles),
    follows: followsOf(first.follows, second.follows),
    quiet: first.quiet ?? second.quiet,
    yearly_max: least(first.yearly_max, second.yearly_max),
    paused_until: greatest(first.paused_until, second.paused_until),
    restricted_at: least(first.restricted_at, second.restricted_at),
    objected_at: least(first.objected_at, second.objected_at),
    standing: first.standing === 'stopped' ? first.standing : second.standing,
    met_at: Math.min(first.met_at, second.met_at),
    dialogue: JSON.stringify(idle),
    ...unaskedFields(unaskedOf(first, second)),
    held: first.held ?? second.held,
    held_at: first.held === null ? second.held_at : first.held_at,
    touched_at: greatest(first.touched_at, second.touched_at),
  }
}

/** Having chosen nothing means everything: it does not widen what the other chose. */
function together(one: string, other: string): string {
  const ids = new Set([...(JSON.parse(one) as string[]), ...(JSON.parse(other) as string[])])
  return JSON.stringify([...ids])
}

function followsOf(one: string, other: string): string {
  if (one === '' || other === '') return one === '' ? other : one
  const [mine, theirs] = [JSON.parse(one) as Follows, JSON.parse(other) as Follows]
  const follows: Follows = {
    venues: [...new Set([...mine.venues, ...theirs.venues])],
    ...(mine.only && theirs.only && { only: true }),
  }
  return JSON.stringify(follows)
}

function unaskedOf(first: PersonRow, second: PersonRow): readonly Unasked[] {
  return [first.unasked, second.unasked]
    .flatMap((unasked) => (unasked === null ? [] : unaskedIn(unasked)))
    .toSorted((one, other) => one.at - other.at)
}

function least(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : Math.min(one, other)
}

function greatest(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : Math.max(one, other)
}
