import type { CityMap } from '../map/map.ts'

/** A name has a capital letter. */
const named = /(?<!\p{L})\p{Lu}[\p{L}'’-]*/gu
/** Names of streets end so, in Danish and German. */
const streetEnding =
  /(?:gaden?|vej|vejen|vænget?|allé|alléen|allee|stræde|strædet|boulevarden?|torvet?|pladsen|parken|straße|strasse|weg|gasse|platz|damm|ufer|chaussee)s?(?!\p{L})/gu
/** And so in English, and where the way stands apart: "Baker Street", "Sankt Hans Torv". */
const streetWords =
  /(?<!\p{L})(?:\p{Lu}[\p{L}'’.-]{0,40} ){1,3}(?:Street|St|Road|Rd|Lane|Avenue|Ave|Drive|Close|Court|Terrace|Way|Square|Gardens|Grove|Crescent|Gade|Vej|Allé|Plads|Torv|Boulevard|Straße|Platz|Allee|Weg)(?!\p{L})/gu
/** Where the street is what all of it is about, a house is said by its number alone: "I live above number 8". */
const houseAlone =
  /(?<!\p{L})((?:numre|nummer|nr|number|no|hausnummer|رقم)\.? ?)\p{Nd}{1,4}(?:-\p{Nd}{1,3}|\p{L}(?!\p{L}))?/giu
const arabicStreet = /شارع \p{L}{1,40}(?: \p{L}{1,40})?/gu

/** Words that end like the name of a street, begin a sentence or are German nouns, and name none. */
const noName =
  /^(?:(?:cykel|rad|fuß|geh|schul|wander|haupt|wohn|einbahn|spiel|neben|land|bundes|um|aus|motor|hoved|villa|blind|gå|lege|park|markt|sport|bolz|arbeits|gen|om|af|ud|under|kunst|stor)(?:gaden?|vej|vejen|pladsen|parken|straße|strasse|weg|gasse|platz|torvet?)|gaden?|vejen?|torvet|pladsen|parken|weg|straße|gasse|platz|keineswegs|unterwegs)s?$/iu

/**
 * The text without the names of places that are smaller than a district: what stands on the city's map, and what is called like a street.
 * Errs on the side of leaving out.
 */
export function withoutSmallPlaces(text: string, map: Pick<CityMap, 'spots'> | undefined): string {
  const left = [streetWords, arabicStreet].reduce((words, street) => words.replace(street, '…'), text)
  return spotsOut(left.replace(houseAlone, '$1…').replace(named, streetOut), map)
}

/** A word without the name of a street in it. It is looked through twice, since one expression for both would go back and forth. */
function streetOut(word: string): string {
  const last = [...word.matchAll(streetEnding)].at(-1)
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
