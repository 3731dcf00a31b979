import { plain } from '../commanding.ts'

/** What the city's side can ask of Ekko in a chat. */
export type HallCommand = 'new' | 'drop'

/** After "consult" or "høring", or before it: `/consult new`, `ny høring`. */
const verbs: Readonly<Record<HallCommand, readonly string[]>> = {
  new: ['new', 'ny', 'nyt', 'start'],
  drop: ['drop', 'kassér', 'kasser', 'annullér', 'annuller', 'cancel'],
}
const nouns: readonly string[] = ['consult', 'consultation', 'hoering', 'høring', 'hearing']

const commandOf = new Map<string, HallCommand>(
  (Object.entries(verbs) as [HallCommand, readonly string[]][]).flatMap(([command, words]) =>
    words.flatMap((word) =>
      nouns.flatMap((noun) => [`${noun} ${word}`, `${word} ${noun}`].map((each) => [plain(each), command] as const)),
    ),
  ),
)

/** The command of the city's side that a text is, if it is one and nothing else. */
export function hallCommandIn(words: string): HallCommand | undefined {
  return commandOf.get(plain(words.trim().replace(/^\//, '')))
}

/** Whether someone who is writing wants to throw it away. */
export function saysDrop(words: string): boolean {
  return verbs.drop.map(plain).includes(plain(words.trim().replace(/^\//, '')))
}
