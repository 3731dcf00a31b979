import { type Span, spansOf } from './found.ts'

/** Digits as people write them in Latin and in Arabic script. */
export const digit = '[0-9\u0660-\u0669\u06f0-\u06f9]'
/** Dashes of every length, a new line, and what else people put between the groups of a number. */
export const between = String.raw`[ \t\r\n\u00a0\u2007\u2009\u202f.\-‐‑‒–—−_/()·|~*'’]`

/** 010190-1234: a day, a month, a year of two or four digits, and four digits more, however they are kept apart. */
const tenPattern = new RegExp(
  String.raw`(?<!${digit}|\+)(?:${digit}{2}[ ./-]?){2}(?:${digit}{2})?${digit}{2}(?:${between}|[,:+]){0,3}${digit}{4}(?!${digit})`,
  'gu',
)
/** 010190 12345, with two digits that are reckoned from the others. */
const elevenPattern = new RegExp(String.raw`(?<!${digit}|\+)(?:${digit}{2}[ .]?){3}[ -]?${digit}{5}(?!${digit})`, 'gu')
/** AB 12 34 56 C, as the British have it. */
const insurancePattern = /(?<![\p{L}\d])[A-CEGHJ-PR-TW-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![\p{L}\d])/gu

/** Every number in a text under which a country keeps a person: those of Denmark, Sweden, Norway, Poland and Britain. */
export function nationalNumbersIn(text: string): readonly Span[] {
  const isTen = ({ from, to }: Span) => isBirthNumber(text.slice(from, to))
  const isEleven = ({ from, to }: Span) => isReckoned(digitsOf(text.slice(from, to)))
  const found = [
    ...spansOf(text, tenPattern).filter(isTen),
    ...spansOf(text, elevenPattern).filter(isEleven),
    ...spansOf(text, insurancePattern),
  ]
  return found.toSorted((one, other) => one.from - other.from)
}

const daysMax = 31
const monthsMax = 12

/** Whether two numbers can be a day and a month. */
export function isDay(day: number, month: number): boolean {
  return day >= 1 && day <= daysMax && month >= 1 && month <= monthsMax
}

/** The Danish begin with the day; the Swedish with the year, and are kept apart by a dash, or a plus from the hundredth year on. */
function isBirthNumber(written: string): boolean {
  const digits = digitsOf(written)
  if (isDay(numberAt(digits, 0), numberAt(digits, 2))) return true
  const isLong = digits.length === 12
  const month = isLong ? 4 : 2
  const isParted = /[-+‐‑‒–—−]\s?\p{Nd}{4}$/u.test(written)
  return (
    isDay(numberAt(digits, month + 2), numberAt(digits, month)) &&
    (isLong ? /^(?:19|20)/.test(digits.join('')) : isParted)
  )
}

/** Weights of the check digits: of a Norwegian fødselsnummer by Skatteetaten, of a Polish PESEL by its ministry. */
const norwegianFirst = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]
const norwegianSecond = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]
const polish = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]
/** A Norwegian number that is given for a time has 40 added to its day; a Polish month has 20 added from the year 2000 on. */
const dayAdded = 40
const monthAdded = 20

function isReckoned(digits: readonly number[]): boolean {
  const weighed = (weights: readonly number[]) =>
    weights.reduce((sum, weight, at) => sum + weight * (digits[at] ?? 0), 0)
  const month = numberAt(digits, 2)
  const norwegian =
    isDay(numberAt(digits, 0) % dayAdded, month) &&
    weighed(norwegianFirst) % 11 === 0 &&
    weighed(norwegianSecond) % 11 === 0
  return (
    norwegian ||
    (isDay(numberAt(digits, 4), month > monthAdded ? month - monthAdded : month) && weighed(polish) % 10 === 0)
  )
}

function digitsOf(written: string): readonly number[] {
  return [...written].filter((each) => /\p{Nd}/u.test(each)).map(latinDigit)
}

/** The number that two digits make. */
function numberAt(digits: readonly number[], at: number): number {
  return 10 * (digits[at] ?? 0) + (digits[at + 1] ?? 0)
}

/** The blocks of digits in Unicode begin at multiples of sixteen; those of the two Arabic ones do. */
function latinDigit(digit: string): number {
  return (digit.codePointAt(0) ?? 0) % 16
}
