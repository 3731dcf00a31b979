import { letters } from '../../../../domain/understood/fold.ts'

/** More than these are a slip: 3-9999. */
const rangeMax = 500

/** The numbers of statements in a text, with what lies between the ends of `3-7`; digits of any script. */
export function numbersIn(words: string): readonly number[] {
  const found = [...letters(words).matchAll(/(\d{1,6})(?:\s*(?:-|–|—|\.\.+|…)\s*(\d{1,6}))?/gu)]
  const all = found.flatMap(([, from, to]) => {
    const [first, last] = [Number(from), Number(to ?? from)]
    if (last <= first || last - first > rangeMax) return to === undefined ? [first] : [first, last]
    return Array.from({ length: last - first + 1 }, (_, index) => first + index)
  })
  return [...new Set(all)]
}

/** Whether a text is nothing but numbers and what stands between them. */
export function onlyNumbers(words: string): boolean {
  const plain = letters(words)
  if (!/\d/.test(plain)) return false
  // Only the shortest words stand before and between numbers: no. 3 and 5.
  return !/\p{L}{4,}/u.test(plain) && /\d[\s.,!)]*$/u.test(plain)
}
