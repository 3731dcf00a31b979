import { anyOf, madeOf } from './said.ts'

/** No telephone number is shorter. */
const phoneDigitsMin = 8
const spokenPattern = /\p{L}+/gu

const said = madeOf(({ ones, tens, and }) => {
  const [one, ten, joined] = [anyOf(ones), anyOf(tens), anyOf(and)]
  return {
    one: new RegExp(`^${one}$`, 'iu'),
    /** "tyve", "femogtyve" and "tjugofem" are two digits. */
    two: new RegExp(`^(?:${ten}|${one}${joined}${ten}|${ten}${one})$`, 'iu'),
  }
})

/** Whether a telephone number is said in words: "tyve tredive fyrre halvtreds", eight digits or more that follow one another. */
export function saysPhone(text: string): boolean {
  let run = { to: 0, digits: 0 }
  for (const match of text.matchAll(spokenPattern)) {
    const digits = digitsSaid(match[0])
    const follows = run.digits > 0 && !/[^\s,-]/u.test(text.slice(run.to, match.index))
    run = { to: match.index + match[0].length, digits: digits === 0 ? 0 : digits + (follows ? run.digits : 0) }
    if (run.digits >= phoneDigitsMin) return true
  }
  return false
}

/** No number of two digits is a longer word. */
const wordLettersMax = 40

function digitsSaid(word: string): number {
  if (word.length > wordLettersMax) return 0
  return said().one.test(word) ? 1 : said().two.test(word) ? 2 : 0
}
