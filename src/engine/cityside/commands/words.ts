import type { ConsultationVerb } from '../../../domain/cityside.ts'
import { isOneOf, meant } from '../../../domain/understood/match.ts'
import type { Understood } from '../../../domain/understood/understood.ts'

/** What a moderator can write after the word for a consultation, or before it: `/consult new`, `new consultation`. */
export type CitysideCommand = 'new' | 'drop' | ConsultationVerb

/** The command of the city's side that a text is, if it is one and nothing else. */
export function citysideCommandIn(words: string, understood: Understood): CitysideCommand | undefined {
  return meant(understood.cityside.commands, words, understood)
}

/** Whether a moderator or a member of staff wants to throw away what they are writing. */
export function saysDrop(words: string, understood: Understood): boolean {
  return isOneOf(understood.cityside.drop, words, understood)
}
