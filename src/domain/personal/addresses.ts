import type { Span } from './found.ts'
import { anyOf, inAnyCase, madeOf, nameBehind, streetForms, wordOf } from './said.ts'

/** The number of a house with its floor and town, and whether its author says that they live there. */
export interface HouseNumber extends Span {
  readonly isHome: boolean
}

/** 12, 12B, 12-14, 12/3; no year, time or amount. Digits are those of Latin and of Arabic script. */
const numberPattern =
  /(?<![\p{L}\p{N}.:/-])[0-9\u0660-\u0669\u06f0-\u06f9]{1,4}(?![0-9\u0660-\u0669\u06f0-\u06f9])(?:[-/]\d{1,3}(?![\d/])|(?:(?: ?[A-Z]|[a-z])(?![\p{L}\p{N}'’])))?(?![.,:/]\d|[\p{L}\p{N}])/gu
const wordBefore = /[\p{L}\p{N}][\p{L}.'’-]{0,40}$/u
/** 2200 København N, 10115 Berlin, 114 55 Stockholm, 00-950 Warszawa, N1 9GU */
const town =
  '[, \\n]{1,3}(?:(?:[A-Z]{1,3}- ?)?(?:\\p{N}{4,5}|\\p{N}{3} \\p{N}{2}|\\p{N}{2}-\\p{N}{3}) \\p{L}{2,30}(?: (?:NV|SV|N|S|V|K|Ø|C|\\p{N}{1,2})(?![\\p{L}\\p{N}]))?|[A-Z]{1,2}\\p{N}[A-Z\\p{N}]? ?\\p{N}[A-Z]{2})(?![\\p{L}\\p{N}])'

const said = madeOf((words) => {
  const any = streetForms(words.streets)
  const named = streetForms(words['named-streets'])
  const before = anyOf(inAnyCase(any.before, named.before))
  const [floors, doors] = [anyOf(words.floors), anyOf(words.doors)]
  /** 3. tv, 2. sal th., st. mf, 1. OG, flat 3 */
  const floor = String.raw`[, ]{1,3}(?:(?:\p{N}{1,2}|${anyOf(words.ground)})\.?,? ?(?:${floors}\.?,? ?)?(?:${floors}|${doors} \p{N}{1,3})(?![\p{L}\p{N}])\.?|${doors}\.? ?(?:\p{N}{1,4}\p{L}?|\p{L})(?![\p{L}\p{N}]))`
  const goesOn = new Set(words['go-on'])
  // German writes OG, which is Danish for "and".
  const door = anyOf(
    words.floors.filter((word) => !goesOn.has(word)),
    words.doors,
  )
  return {
    /** Behind a number that counts something. */
    unit: new RegExp(String.raw`^ ?(?:[%€$£]|(?:[kcm]?m(?!\. ?\d)|${anyOf(words.units)})(?!\p{L}))`, 'iu'),
    ending: new RegExp(`${anyOf(any.endings)}$`, 'iu'),
    /** Only where the word has a capital letter. */
    namedEnding: new RegExp(String.raw`^\p{Lu}\p{L}*${anyOf(named.endings)}$`, 'u'),
    /** What stands apart from the street's own name, which has a capital letter. */
    way: new RegExp(`^${anyOf(any.behind, named.behind)}$`, 'iu'),
    /** Rue de la Paix, شارع النيل, before a number and behind it. */
    nameEnd: new RegExp(String.raw`(?<!\p{L})${before}\.? ${nameBehind}$`, 'u'),
    nameBegin: new RegExp(String.raw`^,? (?:${anyOf(words.in)} )?${before}\.? ${nameBehind}`, 'u'),
    noStreet: new Set(words['no-street'].map((word) => word.toLowerCase())),
    place: new RegExp(String.raw`^ ${anyOf(words.in)} \p{Lu}[\p{L}.]`, 'u'),
    number: new RegExp(String.raw`${wordOf(words['house-number'])}\.?$`, 'iu'),
    in: new RegExp(`^${anyOf(words.in)}$`, 'iu'),
    behind: new RegExp(String.raw`^,? (?:${anyOf(words.in)} )?((?:[\p{Lu}\p{Lo}][\p{L}.'’-]{0,30} ?){1,4})`, 'u'),
    /** Which lies before the number of a floor or door: "flat 3, 221b Baker Street". */
    flat: new RegExp(String.raw`(?<!\p{L})${doors}\.? ?[\p{L}\p{N}]{1,4},? ?$`, 'iu'),
    tail: new RegExp(`^(?:${floor}){0,2}(?:${town})?`, 'iu'),
    /** A floor or a side of the stairs belongs to a door, and not to a street. */
    door: new RegExp(String.raw`(?<!\p{L})${door}(?![\p{L}\p{N}])`, 'iu'),
    /** How people say before it that they live there, and behind it. */
    home: new RegExp(String.raw`${wordOf(words.home)}(?!\p{L})`, 'giu'),
    homeBehind: new RegExp(String.raw`^[^.!?\n؟]{0,12}?${anyOf(words['home-behind'])}`, 'iu'),
  }
})
const lookedAtCharacters = 100
const cueCharactersMax = 50

/** The number of every house in a text, with its floor and town, in order; the name of the street is not part of it. */
export function houseNumbersIn(text: string): readonly HouseNumber[] {
  const cues = [...text.matchAll(said().home)].map((match) => match.index + match[0].length)
  const found: HouseNumber[] = []
  let cue = 0
  for (const match of text.matchAll(numberPattern)) {
    const { index: at } = match
    if ((found.at(-1)?.to ?? 0) > at) continue
    const end = at + match[0].length
    const before = text.slice(Math.max(0, at - lookedAtCharacters), at)
    const after = text.slice(end, end + lookedAtCharacters)
    while ((cues[cue + 1] ?? Number.POSITIVE_INFINITY) <= at) cue += 1
    const cued = cues[cue]
    const isSaid =
      cued !== undefined &&
      cued <= at &&
      at - cued <= cueCharactersMax &&
      !/[!?\n؟]|\p{L}{4}\. \p{L}/u.test(text.slice(cued, at))
    found.push(...houseAt({ at, end, before, after, isSaid }))
  }
  return found
}

/** Among numbers alone no street is named. */
const nameLetters = /\p{L}{2}/u

interface Seen {
  readonly at: number
  readonly end: number
  readonly before: string
  readonly after: string
  /** Its author said just before that they live there. */
  readonly isSaid: boolean
}

function houseAt({ at, end, before, after, isSaid }: Seen): readonly HouseNumber[] {
  if (!nameLetters.test(before) && !nameLetters.test(after)) return []
  const { unit, tail: tailPattern, door, homeBehind, flat: flatBefore, number: numberWord, place } = said()
  if (unit.test(after)) return []
  if (endsInStreet(before, isSaid)) {
    const to = end + (tailPattern.exec(after)?.[0].length ?? 0)
    const whole = after.slice(0, to - end)
    return [{ from: at, to, isHome: isSaid || door.test(whole) || homeBehind.test(after.slice(to - end)) }]
  }
  const street = streetBehind(after)
  const flat = flatBefore.exec(before)?.[0].length ?? 0
  if (street === 0 && !(numberWord.test(before.trimEnd()) && place.test(after))) return []
  const tail = street === 0 ? '' : (tailPattern.exec(after.slice(street))?.[0] ?? '')
  const isHome = isSaid || flat > 0 || door.test(tail) || homeBehind.test(after.slice(street + tail.length))
  const number = { from: at - flat, to: end, isHome }
  return tail === '' ? [number] : [number, { from: end + street, to: end + street + tail.length, isHome }]
}

/** Whether what stands before a number is the name of a street; where its author lives there, any name is one. */
function endsInStreet(before: string, isSaid: boolean): boolean {
  const { number, way, in: within, nameEnd } = said()
  const called = bare(bare(before).replace(number, ''))
  if (called.length === before.length) return false
  const word = wordBefore.exec(called)?.[0].replace(/\.$/, '') ?? ''
  if (word.length < 2) return false
  const own =
    wordBefore.exec(
      called
        .slice(0, called.length - word.length)
        .trimEnd()
        .replace(/\.$/, ''),
    )?.[0] ?? ''
  if (way.test(word)) return /^\p{Lu}/u.test(own) && !within.test(own)
  if (nameEnd.test(called) || isStreet(word)) return true
  return isSaid && /^\p{Lu}\p{Ll}{2}/u.test(word)
}

/** Without blanks and commas at its end. */
function bare(text: string): string {
  let end = text.length
  while (end > 0 && ' ,،'.includes(text[end - 1] ?? '')) end -= 1
  return text.slice(0, end)
}

/** Whether one word is the name of a street by its end. */
function isStreet(word: string): boolean {
  const { ending, namedEnding, noStreet } = said()
  return (ending.test(word) || namedEnding.test(word)) && !noStreet.has(word.toLowerCase())
}

/** How far the name of a street reaches behind a number: " Baker Street", " rue de la Paix"; nothing where there is none. */
function streetBehind(after: string): number {
  const { behind, way, nameBegin } = said()
  const begun = nameBegin.exec(after)?.[0].length
  if (begun !== undefined) return begun
  const [whole = '', words = ''] = behind.exec(after) ?? []
  let at = whole.length - words.length
  for (const [index, word] of words.trimEnd().split(' ').entries()) {
    at += word.length + (index > 0 ? 1 : 0)
    const name = word.replace(/\.$/, '')
    if ((index > 0 && way.test(name)) || isStreet(name)) return at
  }
  return 0
}
