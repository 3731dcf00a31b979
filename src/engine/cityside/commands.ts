import type { ConsultationVerb } from '../../domain/cityside.ts'
import { plain } from '../conversation/commands.ts'

/** What the city's side can ask of Ekko in a chat. */
export type CitysideCommand = 'new' | 'drop' | ConsultationVerb

/** After "consult" or "høring", or before it: `/consult new`, `ny høring`. */
const verbs: Readonly<Record<CitysideCommand, readonly string[]>> = {
  new: ['new', 'ny', 'nyt', 'start'],
  status: ['status', 'hvordan går det', 'oversigt', 'overview'],
  close: ['close', 'luk'],
  withdraw: ['withdraw', 'take back', 'træk tilbage', 'tilbage'],
  remind: ['remind', 'påmind', 'mind om'],
  extend: ['extend', 'forlæng', 'forlaeng'],
  correct: ['correct', 'ret', 'fix'],
  theme: ['theme', 'themes', 'tema', 'temaer'],
  outcome: ['outcome', 'afgørelse', 'afgoerelse', 'udfald', 'resultat'],
  milestone: ['milestone', 'milestones', 'milepæl', 'løfte', 'nyt'],
  explain: ['explain', 'why late', 'forklar', 'forklar forsinkelse', 'forsinket', 'forsinkelse'],
  ask: ['ask', 'spørg', 'ask back', 'spørg tilbage'],
  drop: ['drop', 'kassér', 'kasser', 'annullér', 'annuller', 'cancel'],
}
const nouns: readonly string[] = ['consult', 'consultation', 'hoering', 'høring', 'hearing']

const commandOf = new Map<string, CitysideCommand>(
  (Object.entries(verbs) as [CitysideCommand, readonly string[]][]).flatMap(([command, words]) =>
    words.flatMap((word) =>
      nouns.flatMap((noun) => [`${noun} ${word}`, `${word} ${noun}`].map((each) => [plain(each), command] as const)),
    ),
  ),
)

/** The command of the city's side that a text is, if it is one and nothing else. */
export function citysideCommandIn(words: string): CitysideCommand | undefined {
  return commandOf.get(plain(words.trim().replace(/^\//, '')))
}

/** Whether a moderator who is writing wants to throw it away. */
export function saysDrop(words: string): boolean {
  return verbs.drop.map(plain).includes(plain(words.trim().replace(/^\//, '')))
}
