import { type Span, saidAs } from './found.ts'

/** The number of a house with its floor and town, and whether its author says that they live there. */
export interface HouseNumber extends Span {
  readonly isHome: boolean
}

/** 12, 12B, 12-14; no year, time or amount. Digits are those of Latin and of Arabic script. */
const numberPattern =
  /(?<![\p{L}\p{N}.:/-])[0-9\u0660-\u0669\u06f0-\u06f9]{1,4}(?![0-9\u0660-\u0669\u06f0-\u06f9])(?:-\d{1,3}|(?:(?: ?[A-Z]|[a-z])(?![\p{L}\p{N}'’])))?(?![.,:/]\d|[\p{L}\p{N}])/gu
/** Behind a number that counts something. */
const unitPattern = saidAs(
  String.raw`^ ?(?:%|kr(?!\p{L})|mio|dkk|eur|€|år|years?|jahre?|m(?!\p{L})|km|cm|meter|metres?|gange|times|mal(?!\p{L})|minut|min(?!\p{L})|time|hours?|stunden|uhr|am(?!\p{L})|pm(?!\p{L})|o['’]clock|dage|days|tage|uger|weeks|pladser|spaces|personer|people|menschen|cykler|biler|cars|træer|trees|bænke|سنة|سنوات|مرة|دقيقة|متر)`,
  'iu',
)
/** Names of streets end so, also in small letters. */
const streetEnding = saidAs(
  `(?:gaden?|gades|vej|vejen|vejs|vænget?|allé|alléen|stræde|strædet|boulevard|boulevarden|straße|strasse|weg|gasse)$`,
  'iu',
)
/** And so, where they have a capital letter. */
const namedEnding = saidAs(
  String.raw`^\p{Lu}\p{L}*(?:allee|alleen|plads|pladsen|parken|torv|torvet|bakken|bakke|marken|toften|haven|engen|lunden|lund|krogen|dalen|kajen|stien|gården|holm|str|platz|damm|ufer|chaussee)$`,
  'u',
)
/** Ways that stand apart from the street's own name, which has a capital letter. */
const wayWord = saidAs(
  `^(?:street|st|road|rd|lane|avenue|ave|drive|close|court|terrace|way|place|square|gardens|grove|crescent|row|hill|gade|vej|allé|plads|torv|boulevard|straße|platz|allee|weg)$`,
  'iu',
)
/** Words that end like a street and are none. */
const noStreet =
  /^(?:gaden?|vej(?:en)?|undervej|afvej|omvej|udvej|genvej|cykelvej|hovedvej|motorvej|weg|keineswegs|radweg|unterweg|dagen|haven|parken|torvet|pladsen|gården|dalen|stien)$/u

const wordBefore = /[\p{L}\p{N}][\p{L}.'’-]{0,40}$/u
const numberWord = saidAs(String.raw`(?:nr|no|nummer|number|hausnummer|رقم|بناية|منزل|عمارة)\.?$`, 'iu')
/** Which lies before the number of a floor or door: "flat 3, 221b Baker Street". */
const flatBefore = /(?:flat|apartment|apt\.?|unit) ?[\p{L}\p{N}]{1,4},? ?$/iu
const wordsBehind = /^,? (?:في )?((?:[\p{Lu}\p{Lo}][\p{L}.'’-]{0,30} ?){1,4})/u
const placeBehind = /^ (?:i|på|in|on|at) (?:der )?\p{Lu}[\p{L}.]/u
/** 3. tv, 2. sal th., st. mf, 1. OG, flat 3 */
const floor =
  '[, ]{1,3}(?:(?:\\p{N}{1,2}|st|kl)\\.?,? ?(?:(?:sal|etage|stock|og|floor)\\.?,? ?)?(?:tv|th|mf|sal|etage|stock|og|floor|dør \\p{N}{1,3})(?![\\p{L}\\p{N}])\\.?|(?:flat|apartment|apt\\.?|door|lejlighed|dør|wohnung|شقة) ?[\\p{L}\\p{N}]{1,4}(?![\\p{L}\\p{N}]))'
/** 2200 København N, 10115 Berlin, N1 9GU */
const town =
  '[, \\n]{1,3}(?:(?:DK|D)[- ])?(?:\\p{N}{4,5} \\p{L}{2,30}(?: (?:NV|SV|N|S|V|K|Ø|C|\\p{N}{1,2})(?![\\p{L}\\p{N}]))?|[A-Z]{1,2}\\p{N}[A-Z\\p{N}]? ?\\p{N}[A-Z]{2})(?![\\p{L}\\p{N}])'
const tailPattern = new RegExp(`^(?:${floor}){0,2}(?:${town})?`, 'iu')
/** A floor or a side of the stairs belongs to a door, and not to a street. */
const doorPattern =
  /(?<!\p{L})(?:tv|th|mf|sal|etage|stock|floor|flat|apartment|lejlighed|dør|wohnung|شقة)(?![\p{L}\p{N}])/iu

/** How people say before it that they live there. */
const homeCue = saidAs(
  String.raw`(?<!\p{L})(?:(?:jeg|vi) (?:selv )?bor|bor (?:jeg|vi)|min bopæl|(?:min|vores) (?:adresse|lejlighed|opgang|hoveddør|gadedør|postadresse|hjemadresse|bolig)|(?:mit|vores) (?:hjem|hus)|adresse:|hjemadresse|bopæl:|(?:i|we) (?:live|reside)|(?:i am|i'm|i’m|we are|we're|we’re) living|(?:my|our) (?:address|home|house|flat|apartment|front door)|address:|(?:ich wohne|wir wohnen|wohne ich|wohnen wir|wohnhaft)|(?:meine|unsere|meiner|unserer) (?:adresse|wohnung|anschrift|haustür)|(?:mein|unser) (?:haus|zuhause)|anschrift:|(?:أنا |انا |نحن )?(?:أسكن|اسكن|نسكن|ساكن|ساكنة|أعيش|اعيش|نعيش|أقيم|نقيم)|عنواني|عنواننا|بيتي|بيتنا|منزلي|منزلنا|شقتي)(?!\p{L})`,
  'giu',
)
/** And behind it. */
const homeBehind = saidAs(
  String.raw`^[^.!?\n؟]{0,12}?(?:(?:hvor|der) (?:jeg|vi) bor|er (?:min|vores|mit) (?:adresse|hjem|bopæl)|where (?:i|we) live|is (?:my|our) (?:address|home)|wo (?:ich wohne|wir wohnen)|ist (?:meine|unsere) (?:adresse|anschrift)|حيث (?:أسكن|أعيش|نسكن)|هو عنواني)`,
  'iu',
)
const lookedAtCharacters = 100
const cueCharactersMax = 50

/** The number of every house in a text, with its floor and town, in order; the name of the street is not part of it. */
export function houseNumbersIn(text: string): readonly HouseNumber[] {
  const cues = [...text.matchAll(homeCue)].map((match) => match.index + match[0].length)
  const found: HouseNumber[] = []
  let cue = 0
  for (const match of text.matchAll(numberPattern)) {
    const { index: at } = match
    if ((found.at(-1)?.to ?? 0) > at) continue
    const end = at + match[0].length
    const before = text.slice(Math.max(0, at - lookedAtCharacters), at)
    const after = text.slice(end, end + lookedAtCharacters)
    while ((cues[cue + 1] ?? Number.POSITIVE_INFINITY) <= at) cue += 1
    const said = cues[cue]
    const isSaid =
      said !== undefined &&
      said <= at &&
      at - said <= cueCharactersMax &&
      !/[!?\n؟]|\p{L}{4}\. \p{L}/u.test(text.slice(said, at))
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
  if (unitPattern.test(after)) return []
  if (endsInStreet(before, isSaid)) {
    const to = end + (tailPattern.exec(after)?.[0].length ?? 0)
    const whole = after.slice(0, to - end)
    return [{ from: at, to, isHome: isSaid || doorPattern.test(whole) || homeBehind.test(after.slice(to - end)) }]
  }
  const street = streetBehind(after)
  const flat = flatBefore.exec(before)?.[0].length ?? 0
  if (street === 0 && !(numberWord.test(before.trimEnd()) && placeBehind.test(after))) return []
  const tail = street === 0 ? '' : (tailPattern.exec(after.slice(street))?.[0] ?? '')
  const isHome = isSaid || flat > 0 || doorPattern.test(tail) || homeBehind.test(after.slice(street + tail.length))
  const number = { from: at - flat, to: end, isHome }
  return tail === '' ? [number] : [number, { from: end + street, to: end + street + tail.length, isHome }]
}

/** Whether what stands before a number is the name of a street; where its author lives there, any name is one. */
function endsInStreet(before: string, isSaid: boolean): boolean {
  const called = bare(bare(before).replace(numberWord, ''))
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
  if (wayWord.test(word)) return /^\p{Lu}/u.test(own) && !/^(?:på|paa)$/iu.test(own)
  if (own === 'شارع' || /شارع \p{L}{1,40}(?: \p{L}{1,40})?$/u.test(called)) return true
  if (isStreet(word)) return true
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
  return (streetEnding.test(word) || namedEnding.test(word)) && !noStreet.test(word.toLowerCase())
}

/** How far the name of a street reaches behind a number: " Baker Street"; nothing where there is none. */
function streetBehind(after: string): number {
  const [whole = '', words = ''] = wordsBehind.exec(after) ?? []
  const start = whole.length - words.length
  let at = start
  for (const [index, word] of words.trimEnd().split(' ').entries()) {
    at += word.length + (index > 0 ? 1 : 0)
    const name = word.replace(/\.$/, '')
    if ((index > 0 && wayWord.test(name)) || isStreet(name)) return at
    if (name === 'شارع') return words.trimEnd().split(' ').length > index + 1 ? start + words.trimEnd().length : 0
  }
  return 0
}
