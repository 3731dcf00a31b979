import { tellsSomething } from '../stem.ts'
import { fold } from '../understood/fold.ts'
import { isOneOf } from '../understood/match.ts'
import type { Understood } from '../understood/understood.ts'
import { type Gazetteer, gazetteerOf, type Name } from './gazetteer.ts'
import { metresBetween } from './grid.ts'
import { cornerOf, type Located, once, placesCalled } from './located.ts'
import type { CityMap } from './map.ts'
import { type Mention, mentionsIn, namesMeant, namesWith } from './mentions.ts'

/** What was made of words that say where something is. */
export type Found =
  /** `left`: how many words say something else. */
  | { readonly as: 'one'; readonly place: Located; readonly left: number }
  | { readonly as: 'several'; readonly places: readonly Located[] }
  /** "Here", "at home": to be said in words. */
  | { readonly as: 'here' }
  /** They know of none. */
  | { readonly as: 'unknown' }
  | { readonly as: 'none' }

/** A name may stand anywhere in this many words. */
const wordsMax = 400
/** Longer texts are not guessed at. */
const guessedWordsMax = 12
/** More places than this are no help. */
const placesMax = 6
/** "The school in Nørregade" is no further from it than this. */
const besideMetresMax = 600

/** Makes out the place that words name, with the city's own list of names and nothing else. */
export function findPlace(words: string, map: CityMap, understood: Understood): Found {
  const { places, numbers } = understood
  if (isOneOf(places.unknown, words, understood)) return { as: 'unknown' }
  const gazetteer = gazetteerOf(map, places)
  const said = fold(words).split(' ').filter(Boolean).slice(0, wordsMax)
  const mentions = mentionsIn(said, gazetteer, numbers.before)
  if (mentions.length > 0) return resolved(said, mentions, gazetteer, places.corner)
  return isOneOf(places.here, words, understood) ? { as: 'here' } : guessed(said, gazetteer)
}

function resolved(
  said: readonly string[],
  mentions: readonly Mention[],
  gazetteer: Gazetteer,
  corner: ReadonlySet<string>,
): Found {
  const districts = mentions.flatMap(({ names }) => names.flatMap(({ district }) => district?.place ?? []))
  const spots = mentions.filter(({ names }) => names.every(({ district }) => district === undefined))
  const left = wordsLeft(said, mentions).filter((word) => !corner.has(word))
  const placesOf = ({ names, house }: Mention) => names.flatMap((name) => placesCalled(name, house, districts))
  const [one, other] = [...new Map(spots.map((each) => [each.names[0]?.name, each])).values()]
  if (!one || !other) {
    const beside = besides(left, one, districts, gazetteer).flatMap((name) => placesCalled(name, undefined, districts))
    return chosen(beside.length > 0 ? beside : one ? placesOf(one) : mentions.flatMap(placesOf), left.length)
  }
  const [first, second] = [one.names[0], other.names[0]]
  const meeting = first && second && cornerOf(first, second)
  const saysCorner = said.some((word, at) => corner.has(word) || corner.has(`${word} ${said[at + 1] ?? ''}`))
  if (meeting && saysCorner) return { as: 'one', place: meeting, left: left.length }
  return chosen([...(meeting ? [meeting] : []), ...spots.flatMap(placesOf)], left.length)
}

/**
 * The school of "the school in Nørregade", where there is one beside the street, and of "the school in Egebakken". The bench of
 * "the bench in Nørregade" is not on the map.
 */
function besides(
  left: readonly string[],
  street: Mention | undefined,
  districts: readonly string[],
  gazetteer: Gazetteer,
): readonly Name[] {
  const parts = street?.names.flatMap((name) => name.parts ?? [])
  return namesWith(left, gazetteer).filter(
    (name) =>
      street?.names.includes(name) !== true &&
      (name.parts ?? []).some(
        ({ at, district, numbers }) =>
          numbers === undefined &&
          (districts.length === 0 || districts.includes(district.place)) &&
          (parts === undefined || parts.some((part) => metresBetween(part.at, at) <= besideMetresMax)),
      ),
  )
}

/** Where no name stands as it is: one that was begun or misspelt, or what ends in a word that was written. */
function guessed(said: readonly string[], gazetteer: Gazetteer): Found {
  const words = said.filter((word) => !/^\d/.test(word)).slice(0, guessedWordsMax)
  const [meant] = namesMeant(words, gazetteer)
  if (meant) {
    const left = wordsLeft(words, [meant]).length
    const places = once(meant.names.flatMap((name) => placesCalled(name)))
    // Among other words a misspelt name could as well be a word.
    return left === 0 ? chosen(places, left) : offered(places)
  }
  return offered(once(namesWith(words, gazetteer).flatMap((name) => placesCalled(name))))
}

function wordsLeft(said: readonly string[], mentions: readonly Mention[]): readonly string[] {
  return said.filter(
    (word, at) => tellsSomething(word) && !/^\d/.test(word) && !mentions.some(({ from, to }) => at >= from && at < to),
  )
}

function chosen(places: readonly Located[], left: number): Found {
  const all = once(places)
  const [place] = all
  return place && all.length === 1 ? { as: 'one', place, left } : offered(all)
}

function offered(places: readonly Located[]): Found {
  return places.length === 0 || places.length > placesMax ? { as: 'none' } : { as: 'several', places }
}
