import { fold } from './fold.ts'
import { type Phrases, phrasesOf } from './phrase.ts'
import type { PlaceLines } from './vocabulary.ts'

/** What people write where a place is asked for, beside names. */
export interface PlaceWords {
  /** "Here", "at home": only they know where that is. */
  readonly here: Phrases
  /** They know of no place. */
  readonly unknown: Phrases
  /** Two names with one of these are the corner where they meet. */
  readonly corner: ReadonlySet<string>
  /** Parts of names with how people shorten them: `noerre` is `nr` too. */
  readonly short: ReadonlyMap<string, readonly string[]>
}

/** The words of several languages as one. */
export function placeWordsOf(all: readonly PlaceLines[]): PlaceWords {
  const short = new Map<string, readonly string[]>()
  for (const [whole, ways] of all.flatMap((lines) => Object.entries(lines.short))) {
    const part = fold(whole)
    short.set(part, [...new Set([...(short.get(part) ?? []), ...ways.map(fold)])])
  }
  return {
    here: phrasesOf(all.flatMap(({ here }) => here)),
    unknown: phrasesOf(all.flatMap(({ unknown }) => unknown)),
    corner: phrasesOf(all.flatMap(({ corner }) => corner)).all,
    short,
  }
}
