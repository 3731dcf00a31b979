/** What a text can hold that leads straight to a person. */
export type PersonalKind = 'cpr' | 'email' | 'phone'

/** Where in a text something of it stands. */
export interface PersonalData {
  readonly kind: PersonalKind
  readonly from: number
  readonly to: number
}

/** Dashes of every length, and what else people put between the groups of a number. */
const between = String.raw`[ \t\u00a0\u2007\u2009\u202f.\-‐‑‒–—−_/()]`

/** 010190-1234: a day, a month, a year of two or four digits, and four digits more. */
const cprPattern = new RegExp(
  String.raw`(?<![\d+])([0-3]\d)[ .]?([01]\d)[ .]?(?:19|20)?\d{2}${between}{0,3}\d{4}(?!\d)`,
  'gu',
)
/** mette@example.org, mette (at) example.org, mette snabel-a example (dot) org; bounded, so that a long text is read in one go. */
const emailPattern =
  /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}(?:[ \t]?@[ \t]?|[ \t]?[([{][ \t]?(?:at|@)[ \t]?[)\]}][ \t]?|[ \t]snabel-?[ \t]?a[ \t])[\p{L}\d-]{1,63}(?:(?:\.|[ \t]?[([{][ \t]?(?:dot|punktum|punkt)[ \t]?[)\]}][ \t]?|[ \t](?:punktum|dot)[ \t])[\p{L}\d-]{2,63}){1,4}/giu
/** 20 30 40 50, +45 20304050, 20/30/40/50: eight digits or more, however they are grouped. */
const phonePattern = new RegExp(
  String.raw`(?<![\p{L}\d])(?:\+${between}{0,2}|00)?\(?\d(?:${between}{0,3}\d){7,14}(?!\d)`,
  'gu',
)
/** Days and years are made of eight digits too; and a great number has its points at every third. */
const noPhone =
  /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}[./-]\d{1,2}[./-]\d{1,2}|(?:1[89]|20)\d\d\D{1,3}(?:1[89]|20)\d\d|\d{1,3}(?:\.\d{3})+)$/u

/** Every telephone number, mail address and CPR number in a text, in order. */
export function personalDataIn(text: string): readonly PersonalData[] {
  const cpr = matches(text, cprPattern, 'cpr').filter(({ from, to }) => isBirthday(text.slice(from, to)))
  const email = matches(text, emailPattern, 'email')
  const phone = matches(text, phonePattern, 'phone').filter(
    ({ from, to }) => !noPhone.test(text.slice(from, to).trim()),
  )
  return [email, phone].reduce(withThoseBeside, cpr)
}

/** Both in order, without those of the second that fall together with one of the first. */
function withThoseBeside(found: readonly PersonalData[], more: readonly PersonalData[]): readonly PersonalData[] {
  let at = 0
  const beside = more.filter(({ from, to }) => {
    while ((found[at]?.to ?? Number.POSITIVE_INFINITY) <= from) at += 1
    return (found[at]?.from ?? Number.POSITIVE_INFINITY) >= to
  })
  return [...found, ...beside].toSorted((one, other) => one.from - other.from)
}

/** The same text with these kinds of it left out; every other letter stays as it was written. */
export function withoutPersonalData(text: string, kinds: readonly PersonalKind[] = ['cpr', 'email', 'phone']): string {
  let rest = ''
  let at = 0
  for (const { kind, from, to } of personalDataIn(text)) {
    if (!kinds.includes(kind)) continue
    rest += `${text.slice(at, from)}…`
    at = to
  }
  return rest + text.slice(at)
}

/**
 * Whether a text is hardly more than a name and a way to reach a person, as it is typed into "how may they reach you?". Errs on the
 * side of an answer.
 */
export function isContactCard(text: string): boolean {
  const found = personalDataIn(text).filter(({ kind }) => kind !== 'cpr')
  const [first] = found
  if (!first) return false
  const before = text.slice(0, first.from).trim()
  const words = withoutPersonalData(text).match(/\p{L}+/gu) ?? []
  const names = before.match(/[\p{L}'-]+/gu) ?? []
  const isName = names.length <= namesMax && names.every((name) => /^\p{Lu}/u.test(name))
  const isAlone = names.length !== 1 || words.length === 1
  return (
    words.length <= cardWordsMax && ((isName && isAlone) || /^[\p{L}'-]+\s*,$/u.test(before) || introduced.test(before))
  )
}

/** "Anna Holm, 20 30 40 50, helst efter klokken fire" */
const cardWordsMax = 7
const namesMax = 4
/** How people give their name before the number. */
const introduced = /^(?:jeg hedder|mit navn er|my name is|i am|i'm|ich heiße|ich bin|اسمي)\s\S+(?:\s[\s,:]*)?$/iu

function matches(text: string, pattern: RegExp, kind: PersonalKind): readonly PersonalData[] {
  return [...text.matchAll(pattern)].map((match) => {
    const whole = match[0]
    const from = match.index + (whole.length - whole.trimStart().length)
    return { kind, from, to: match.index + whole.trimEnd().length }
  })
}

function isBirthday(written: string): boolean {
  const digits = written.replace(/\D/g, '')
  const day = Number(digits.slice(0, 2))
  const month = Number(digits.slice(2, 4))
  return day >= 1 && day <= 31 && month >= 1 && month <= 12
}
