import { type HouseNumber, houseNumbersIn } from './personal/addresses.ts'
import { foundAsSeen, type Span, spansOf, withThoseBeside } from './personal/found.ts'
import { handlesIn } from './personal/handles.ts'
import { namesOfAuthorIn } from './personal/names.ts'
import { between, digit, isDay, nationalNumbersIn } from './personal/national-numbers.ts'
import { platesIn } from './personal/plates.ts'
import { anyOf, madeOf } from './personal/said.ts'

/** What a text can hold that leads straight to a person: numbers, accounts, the house they live in, and the name they sign with. */
const personalKinds = ['cpr', 'email', 'phone', 'iban', 'plate', 'handle', 'home', 'name'] as const
/** One of them. */
export type PersonalKind = (typeof personalKinds)[number]

/** Where in a text something of it stands. */
export interface PersonalData extends Span {
  readonly kind: PersonalKind
}

const said = madeOf((words) => {
  const [sign, at, dot] = [anyOf(words['at-sign']), anyOf(words['at-sign'], words.at), anyOf(words.dot)]
  return {
    /** mette@example.org, mette (at) example.org, mette snabel-a example (dot) org; bounded, so that a long text is read in one go. */
    email: new RegExp(
      String.raw`(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}(?:[ \t]?@[ \t]?|[ \t]?[([{][ \t]?(?:@|${at})[ \t]?[)\]}][ \t]?|[ \t]${sign}[ \t])[\p{L}\d-]{1,63}(?:(?:\.|[ \t]?[([{][ \t]?${dot}[ \t]?[)\]}][ \t]?|[ \t]${dot}[ \t])[\p{L}\d-]{2,63}){1,4}`,
      'giu',
    ),
    /** What counts things, behind a number of them. */
    amount: new RegExp(
      String.raw`^\s?(?:[€$£₺₴]|(?:kr|mio|mia|mln|dkk|sek|nok|eur|pln|uah|${anyOf(words.units)})(?!\p{L}))`,
      'iu',
    ),
    /** How people give their name before the number. */
    introduced: new RegExp(String.raw`^${anyOf(words.introduced, words['i-am'])}\s\S+(?:\s[\s,:]*)?$`, 'iu'),
  }
})

/** 20 30 40 50, +45 20304050, 20/30/40/50: eight digits or more, however they are grouped. */
const phonePattern = new RegExp(
  String.raw`(?<!${digit})(?:\+${between}{0,2}|00)?\(?${digit}(?:${between}{0,3}${digit}){7,14}(?!${digit})`,
  'gu',
)
/** DK50 0040 0440 1162 43: a country, two check digits, and groups of four at most (ISO 13616). */
const ibanPattern =
  /(?<![\p{L}\d])[A-Z]{2}\d{2}(?:[ \u00a0-]?[A-Z\d]{4}){2,7}(?:[ \u00a0-]?[A-Z\d]{1,4})?(?![\p{L}\d])/gu
/** 20,30,40,50: pairs alone, since a list of numbers is written with commas too. */
const pairsPattern = /(?<![\d,])\d{2}(?:,\d{2}){3}(?![\d,])/gu
/** Two years beside each other, and a great number that has its points at every third and is round or an amount. */
const noPhone = /^(?:(?:1[89]|20)\d\d\D{1,3}(?:1[89]|20)\d\d|\d{1,3}(?:\.\d{3})*\.000)$/u
const datePattern =
  /^(?:(\d{1,2})[./-](\d{1,2})[./-]((?:1[89]|20)\d\d)|((?:1[89]|20)\d\d)[./-](\d{1,2})[./-](\d{1,2}))$/u
/** 10.30-12.45 */
const hoursPattern = /^([01]?\d|2[0-3])\.[0-5]\d\s?[-–—]\s?([01]?\d|2[0-4])\.[0-5]\d$/u

/** Every telephone number, mail address, CPR number, bank account, number plate, account, own house and own name in a text, in order. */
export function personalDataIn(text: string): readonly PersonalData[] {
  if (text.length < longCharacters) return foundAsSeen(text, readIn)
  if (long.text !== text) long = { text, found: foundAsSeen(text, readIn) }
  return long.found
}

/** What was found in a long text is kept until the next long one comes: it is asked for, then left out, then shown. */
const longCharacters = 1_000
let long: { readonly text: string; readonly found: readonly PersonalData[] } = { text: '', found: [] }

function readIn(text: string): readonly PersonalData[] {
  const cpr = ofKind('cpr', nationalNumbersIn(text))
  const email = matches(text, said().email, 'email')
  const phone = matches(text, phonePattern, 'phone').filter(
    ({ from, to }) => !isNoPhone(text.slice(from, to), text.slice(to, to + amountCharactersMax)),
  )
  const iban = matches(text, ibanPattern, 'iban')
  const plate = ofKind('plate', platesIn(text))
  const first = [iban, cpr].reduce(withThoseBeside)
  const handle = ofKind('handle', handlesIn(text))
  const names = namesOfAuthorIn(text)
  const home = ofKind('home', homesIn(houseNumbersIn(text), names))
  const numbers = [email, phone, matches(text, pairsPattern, 'phone'), plate].reduce(withThoseBeside, first)
  return [handle, home, ofKind('name', names)].reduce(withThoseBeside, numbers)
}

/** As far as the unit of an amount can stand behind it. */
const amountCharactersMax = 30

/** Days, hours, years and great numbers are made of eight digits too. */
function isNoPhone(written: string, after: string): boolean {
  const number = written.trim()
  if (noPhone.test(number) || hoursPattern.test(number)) return true
  if (/^\d{1,3}(?:\.\d{3})+$/.test(number) && said().amount.test(after)) return true
  const date = datePattern.exec(number)
  if (!date) return false
  const [day, month] = [Number(date[1] ?? date[6]), Number(date[2] ?? date[5])]
  return isDay(day, month)
}

function ofKind(kind: PersonalKind, spans: readonly Span[]): readonly PersonalData[] {
  return spans.map(({ from, to }) => ({ kind, from, to }))
}

/** As near as an address stands to the name it is signed with. */
const signedCharactersMax = 40

/** The houses that their author lives in: said so, or written beside their name. */
function homesIn(houses: readonly HouseNumber[], names: readonly Span[]): readonly Span[] {
  const isBeside = ({ from, to }: Span) =>
    names.some((name) => (from >= name.to ? from - name.to : name.from - to) <= signedCharactersMax)
  return houses.filter((house) => house.isHome || isBeside(house))
}

/** The same text with these kinds of it left out; every other letter stays as it was written. */
export function withoutPersonalData(text: string, kinds: readonly PersonalKind[] = personalKinds): string {
  return withoutSpans(
    text,
    personalDataIn(text).filter(({ kind }) => kinds.includes(kind)),
  )
}

function withoutSpans(text: string, spans: readonly Span[]): string {
  let rest = ''
  let at = 0
  for (const { from, to } of spans) {
    rest += `${text.slice(at, from)}…`
    at = to
  }
  return rest + text.slice(at)
}

/** The same text as it may be shown to others than its author wrote to: without all of it, and without the number of any house. */
export function shownText(text: string): string {
  const houses = foundAsSeen(text, (seen) => ofKind('home', houseNumbersIn(seen)))
  return withoutSpans(text, withThoseBeside(personalDataIn(text), houses))
}

/**
 * Whether a text is hardly more than a name and a way to reach a person, as it is typed into "how may they reach you?". Errs on the
 * side of an answer.
 */
export function isContactCard(text: string): boolean {
  if (text.length > cardCharactersMax) return false
  const found = personalDataIn(text).filter(({ kind }) => kind === 'email' || kind === 'phone')
  const [first] = found
  if (!first) return false
  const before = text.slice(0, first.from).trim()
  const words = withoutPersonalData(text).match(/\p{L}+/gu) ?? []
  const names = before.match(/[\p{L}'-]+/gu) ?? []
  const isName = names.length <= namesMax && names.every((name) => /^\p{Lu}/u.test(name))
  const isAlone = names.length !== 1 || words.length === 1
  return (
    words.length <= cardWordsMax &&
    ((isName && isAlone) || /^[\p{L}'-]+\s*,$/u.test(before) || said().introduced.test(before))
  )
}

/** "Anna Holm, 20 30 40 50, helst efter klokken fire" */
const cardWordsMax = 7
const cardCharactersMax = 400
const namesMax = 4

function matches(text: string, pattern: RegExp, kind: PersonalKind): readonly PersonalData[] {
  return ofKind(kind, spansOf(text, pattern))
}
