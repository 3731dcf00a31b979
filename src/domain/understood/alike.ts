import type { Language } from '../language.ts'
import { stem } from '../stem.ts'
import { plain } from './sought.ts'

/** Shorter words are too much like others to be found misspelt. */
const slipLettersMin = 5

/** Whether a written word is a name's word in another form, or with one slip of the finger in it: "træ" for "Træer", "bæmke" for "Bænke". */
export function isAlike(written: string, named: string, language: Language): boolean {
  const one = plain(written)
  const other = plain(named)
  if (one === other) return true
  if (stem(written.toLowerCase(), language) === stem(named.toLowerCase(), language)) return true
  if (Math.min(one.length, other.length) < slipLettersMin || one[0] !== other[0]) return false
  return isOneSlipAway(one, other)
}

/** One letter too many, too few, another one, or two changed about. */
function isOneSlipAway(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false
  let at = 0
  while (at < one.length && one[at] === other[at]) at += 1
  const [left, right] = [one.slice(at), other.slice(at)]
  return (
    left.slice(1) === right.slice(1) ||
    left.slice(1) === right ||
    left === right.slice(1) ||
    (left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2))
  )
}
