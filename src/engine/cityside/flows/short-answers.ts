import { isOneOf, meant } from '../../../domain/understood/match.ts'
import type { Understood } from '../../../domain/understood/understood.ts'

/** Whether a moderator has nothing to add: "no", "that is all". */
export function saysNothing(words: string, understood: Understood): boolean {
  return meant(understood.yesNo, words, understood) === false || isOneOf(understood.cityside.nothing, words, understood)
}

/** Whether a moderator means all citizens: "all", "the whole town". */
export function saysEverybody(words: string, understood: Understood): boolean {
  return isOneOf(understood.cityside.everybody, words, understood)
}
