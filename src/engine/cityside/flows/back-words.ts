import { isOneOf } from '../../../domain/understood/match.ts'
import type { Understood } from '../../../domain/understood/understood.ts'

const quoted = /^\s*["'»«“”„‘’](.*)["'»«“”„‘’]\s*$/su

/** Whether words ask for a step back, and are nothing else. In quotation marks they are meant as they stand. */
export function saysBack(words: string, understood: Understood): boolean {
  return !quoted.test(words) && isOneOf(understood.cityside.back, words, understood)
}

/** Words as they are meant: what would be a step back stands in quotation marks, and is told without them. */
export function asMeant(words: string, understood: Understood): string {
  const inside = quoted.exec(words)?.[1]
  return inside !== undefined && saysBack(inside, understood) ? inside.trim() : words
}
