import { fold } from '../understood/fold.ts'
import type { PlaceWords } from '../understood/place-words.ts'
import { districtAt } from './area.ts'
import type { CityMap, District, Point, Spot } from './map.ts'

/** A list of place names with where they are, as it is searched: everything that goes by one name. */
export interface Name {
  readonly name: string
  /** As it is compared: folded, in one word, spelt in full. */
  readonly key: string
  /** Absent for the name of a district. */
  readonly parts?: readonly Part[]
  /** The district itself, where this is its name. */
  readonly district?: District
}

/** A spot, or the part of a street in one row of the list, with the district it lies in. */
export interface Part extends Pick<Spot, 'numbers'> {
  readonly at: Point
  readonly district: District
}

/** All names of a map, and how each can be written. */
export interface Gazetteer {
  readonly names: readonly Name[]
  readonly byKey: ReadonlyMap<string, readonly Name[]>
  readonly wordsMax: number
}

/** Shortened in every part, a long name has more spellings than this. */
const spellingsMax = 200
/** Fewer letters than this are a word of their own more often than a shortened name. */
const shortLettersMin = 4
/** A name may be written apart: "Nørre Gade". */
const wordsApartMax = 2

const known = new WeakMap<CityMap, { readonly words: PlaceWords; readonly made: Gazetteer }>()

/** The names of a map. It is made once for each, as every answer asks for it. */
export function gazetteerOf(map: CityMap, words: PlaceWords): Gazetteer {
  const before = known.get(map)
  if (before?.words === words) return before.made
  const made = make(map, words)
  known.set(map, { words, made })
  return made
}

function make({ districts, spots }: CityMap, { short }: PlaceWords): Gazetteer {
  const parts = new Map<string, Part[]>()
  const ways = new Map<string, Set<string>>()
  for (const { name, also, numbers, at } of spots) {
    const district = districtAt(districts, at)
    if (!district) continue
    parts.set(name, [...(parts.get(name) ?? []), { at, district, ...(numbers && { numbers }) }])
    ways.set(name, new Set([...(ways.get(name) ?? []), name, ...also]))
  }
  const streets = [...parts].map(([name, own]): Name => ({ name, key: keyOf(name), parts: own }))
  const areas = districts.flatMap((district) =>
    [...new Set(Object.values(district.name))].map((name): Name => ({ name, key: keyOf(name), district })),
  )
  const byKey = new Map<string, readonly Name[]>()
  const add = (key: string, name: Name) => {
    const there = byKey.get(key) ?? []
    if (key !== '' && !there.includes(name)) byKey.set(key, [...there, name])
  }
  for (const name of areas) for (const key of spellingsOf(name.name, new Map())) add(key, name)
  for (const name of streets)
    for (const way of ways.get(name.name) ?? []) for (const key of spellingsOf(way, short)) add(key, name)
  const wordsMax = Math.max(0, ...[...streets, ...areas].map(({ name }) => fold(name).split(' ').length))
  return { names: [...streets, ...areas], byKey, wordsMax: wordsMax + wordsApartMax }
}

/** A name or a few words as they are compared: in one word, so that "Nørre Gade" is "Nørregade". */
export function keyOf(words: string): string {
  return fold(words).replaceAll(' ', '')
}

/** Every way to write a name: as it is, without dots and rings over letters, and with each of its parts shortened. */
function spellingsOf(name: string, short: PlaceWords['short']): readonly string[] {
  const whole = [fold(name), fold(withoutMarks(name))]
  const shortened = whole.flatMap((way) => {
    let ways: readonly string[] = ['']
    for (const word of way.split(' ')) {
      ways = ways.flatMap((start) => wordSpellings(word, short).map((each) => start + each)).slice(0, spellingsMax)
    }
    return ways.filter((key) => key.length >= shortLettersMin)
  })
  return [...new Set([...whole.map((way) => way.replaceAll(' ', '')), ...shortened])]
}

/** A word with what it begins with and what it ends in as they are or shortened: "Nørregade" is "Nr. Gade" and "Nørreg." too. */
function wordSpellings(word: string, short: PlaceWords['short']): readonly string[] {
  const own = short.get(word)
  if (own) return [word, ...own]
  const starts = [...short].flatMap(([part, ways]) =>
    word.startsWith(part) ? [part, ...ways].map((way) => ({ said: way, rest: word.slice(part.length) })) : [],
  )
  const begun = starts.length > 0 ? starts : [{ said: '', rest: word }]
  return [
    ...new Set(
      begun.flatMap(({ said, rest }) => [
        said + rest,
        ...[...short].flatMap(([part, ways]) =>
          rest.endsWith(part) ? ways.map((way) => said + rest.slice(0, -part.length) + way) : [],
        ),
      ]),
    ),
  ]
}

/** For who types on a keyboard without them: "Norregade" and "Abylund". */
function withoutMarks(name: string): string {
  return name.replace(/[øö]/giu, 'o').replace(/[åä]/giu, 'a').replace(/ü/giu, 'u').replace(/æ/giu, 'ae')
}
