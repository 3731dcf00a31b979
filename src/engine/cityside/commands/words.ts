import { type ConsultationVerb, consultationVerbs } from '../../../domain/cityside.ts'
import { plain } from '../../conversation/commands.ts'
import { commands } from './commands.ts'

/** What a moderator can write after "consult" or "høring", or before it: `/consult new`, `ny høring`. */
export type CitysideCommand = 'new' | 'drop' | ConsultationVerb

const nouns: readonly string[] = ['consult', 'consultation', 'hoering', 'høring', 'hearing']
const dropWords: readonly string[] = ['drop', 'kassér', 'kasser', 'annullér', 'annuller', 'cancel']

const commandOf: ReadonlyMap<string, CitysideCommand> = new Map([
  ...wordsFor('new', ['new', 'ny', 'nyt', 'start']),
  ...consultationVerbs.flatMap((verb) => wordsFor(verb, commands[verb].words)),
  ...wordsFor('drop', dropWords),
])

/** The command of the city's side that a text is, if it is one and nothing else. */
export function citysideCommandIn(words: string): CitysideCommand | undefined {
  return commandOf.get(plain(words.trim().replace(/^\//, '')))
}

/** Whether a moderator or a member of staff wants to throw away what they are writing. */
export function saysDrop(words: string): boolean {
  return dropWords.map(plain).includes(plain(words.trim().replace(/^\//, '')))
}

function wordsFor(command: CitysideCommand, words: readonly string[]): readonly (readonly [string, CitysideCommand])[] {
  return words.flatMap((word) =>
    nouns.flatMap((noun) => [`${noun} ${word}`, `${word} ${noun}`].map((each) => [plain(each), command] as const)),
  )
}
