import type { CityMap } from '../map/map.ts'
import { anyOf, inAnyCase, madeOf, nameBehind, streetForms, wordOf } from './said.ts'

/** A name has a capital letter. */
const named = /(?<!\p{L})\p{Lu}[\p{L}'’-]*/gu

const said = madeOf((words) => {
  const { endings, behind, before } = streetForms([...words.streets, ...words['named-streets']])
  const [ways, starts] = [
    behind.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`),
    anyOf(inAnyCase(before)),
  ]
  return {
    ending: new RegExp(String.raw`${anyOf(endings)}s?(?!\p{L})`, 'gu'),
    /** Where the way stands apart: "Baker Street", "Sankt Hans Torv". */
    behind: new RegExp(String.raw`(?<!\p{L})(?:\p{Lu}[\p{L}'’.-]{0,40} ){1,3}${anyOf(ways)}(?!\p{L})`, 'gu'),
    before: new RegExp(String.raw`(?<!\p{L})${starts}\.? ${nameBehind}`, 'gu'),
    /** Where the street is what all of it is about, a house is said by its number alone: "I live above number 8". */
    alone: new RegExp(
      String.raw`(${wordOf(words['house-number'])}\.? ?)\p{Nd}{1,4}(?:-\p{Nd}{1,3}|\p{L}(?!\p{L}))?`,
      'giu',
    ),
    /** Words that end like the name of a street, begin a sentence or are German nouns, and name none. */
    noName: new RegExp(`^(?:${anyOf(words['common-street'])}?${anyOf(endings)}|${anyOf(words['no-street'])})s?$`, 'iu'),
  }
})

/**
 * The text without the names of places that are smaller than a district: what stands on the city's map, and what is called like a street.
 * Errs on the side of leaving out.
 */
export function withoutSmallPlaces(text: string, map: Pick<CityMap, 'spots'> | undefined): string {
  const { behind, before, alone } = said()
  const left = [behind, before].reduce((words, street) => words.replace(street, '…'), text)
  return spotsOut(left.replace(alone, '$1…').replace(named, streetOut), map)
}

/** A word without the name of a street in it. It is looked through twice, since one expression for both would go back and forth. */
function streetOut(word: string): string {
  const { ending, noName } = said()
  const last = [...word.matchAll(ending)].at(-1)
  if (!last) return word
  const end = last.index + last[0].length
  return noName.test(word.slice(0, end)) ? word : `…${word.slice(end)}`
}

const known = new WeakMap<object, RegExp | undefined>()
/** Shorter names are words of the language as well. */
const nameCharactersMin = 4

function spotsOut(text: string, map: Pick<CityMap, 'spots'> | undefined): string {
  if (!map) return text
  if (!known.has(map)) known.set(map, patternOf(map))
  const pattern = known.get(map)
  return pattern ? text.replace(pattern, '…') : text
}

function patternOf({ spots }: Pick<CityMap, 'spots'>): RegExp | undefined {
  const names = [...new Set(spots.flatMap(({ name, also }) => [name, ...also]))]
    .filter(({ length }) => length >= nameCharactersMin)
    .toSorted((one, other) => other.length - one.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'))
  // Danish and German add an ending to a name: "Nørregades", "Skolens".
  return names.length === 0
    ? undefined
    : new RegExp(`(?<!\\p{L})(?:${names.join('|')})(?:s|’s|'s|en|et)?(?!\\p{L})`, 'giu')
}
