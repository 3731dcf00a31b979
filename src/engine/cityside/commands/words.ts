import type { ConsultationVerb } from '../../../domain/cityside.ts'
import { isOneOf, meant } from '../../../domain/understood/match.ts'
import type { Understood } from '../../../domain/understood/understood.ts'

/** What a moderator can ask of Ekko in a chat. */
export type CitysideCommand = 'new' | 'drop' | ConsultationVerb

/** The command of the city's side that a text is, if it is one and nothing else: `/consult new`, `ny høring`. */
export function citysideCommandIn(words: string, understood: Understood): CitysideCommand | undefined {
  return meant(understood.cityside.commands, words, understood)
}

/** Whether a moderator or a member of staff wants to throw away what they are writing. */
export function saysDrop(words: string, understood: Understood): boolean {
  return isOneOf(understood.cityside.drop, words, understood)
}

/** Whether there is nothing to say to what is asked: "no", "that is all". */
export function saysNothing(words: string, understood: Understood): boolean {
  return meant(understood.yesNo, words, understood) === false || isOneOf(understood.cityside.nothing, words, understood)
}

/** Whether the whole town is meant: "everyone", "all". */
export function saysEverybody(words: string, understood: Understood): boolean {
  return isOneOf(understood.cityside.everybody, words, understood)
}
