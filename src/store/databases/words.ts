import type { Instant } from '../../domain/time.ts'
import type { DataKey } from '../../seal/data-key.ts'

/**
 * What people wrote is closed with a key of their own before it is stored, and opened as it is read: see store/keyring. Here is what
 * the rest of the store asks of it.
 */
export interface Words {
  /** Those of these keys that there are; a key that was ended is not among them. */
  keys(ids: readonly string[]): Promise<ReadonlyMap<string, DataKey>>
  /** Keeps new keys; durable when it resolves, and words are closed with them only then. */
  keep(keys: readonly DataKey[], now: Instant): Promise<void>
  /** The key of the day, for what waits and is soon emptied: a person's own may not be there yet. */
  passing(now: Instant): Promise<DataKey>
  /** Once a day, ends the keys of days before yesterday, but for those that something still waits under. */
  endPassed(stillUsed: () => Promise<readonly string[]>, now: Instant): Promise<void>
  /** What stands for a piece of a word where it can be looked for; without the keyring there is no way back. */
  mark(piece: string): string
  /** What stands for a contact in what is remembered of people who left. */
  markOf(contact: string): string
  /** Remembers who left, and ends the keys of those who are forgotten; durable when it resolves. The same again changes nothing. */
  end(endings: readonly Ending[]): Promise<void>
  /** What is remembered of people who left, by their keys, after a place in the order; the newest word on each. */
  endingsAfter(place: EndingPlace | undefined, limit: number): Promise<readonly Ended[]>
  /** The same, of these contacts' marks. */
  endingsOf(contacts: readonly string[]): Promise<readonly Ended[]>
}

/** What a person did that must outlive the database, by their key and by a contact of theirs. */
export interface Ending {
  readonly key: string
  /** The mark of a contact. */
  readonly contact: string
  readonly ended: 'forgotten' | 'stopped' | 'started'
  readonly at: Instant
}

/** What is remembered: a new start takes a stop away. */
export type Ended = Ending & { readonly ended: 'forgotten' | 'stopped' }

/** Where one of them stands in the order. */
export type EndingPlace = Pick<Ending, 'key' | 'contact'>
