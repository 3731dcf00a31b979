import type { City } from '../domain/city.ts'
import type { Theme } from '../domain/outcome.ts'
import type { Conversation } from './conversation.ts'

/** What a place is called that is not called by its name. */
const kindsOfPlace =
  `city cities town towns village county counties municipality community communities place area neighborhood neighbourhood
  state country nation region district citizens residents people by byen byer kommune kommunen landsby sogn amt region
  borgere borgerne stadt gemeinde ort kreis land bürger`.split(/\s+/)

/**
 * Words that name the place or the matter itself: all of a conversation is about them, so none of them is a theme of it. They
 * are taken from what the conversation is called, and from the city.
 */
export function placeWords({ id, topic }: Pick<Conversation, 'id' | 'topic'>, city: City): ReadonlySet<string> {
  const names = [city.name, city.sender, ...city.places.map(({ name }) => name)].flatMap((name) => Object.values(name))
  const words =
    [id, topic, ...names]
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return new Set([...kindsOfPlace, ...words].map(wordOf))
}

/** A word whatever its number: "parks" is "park". */
export function wordOf(term: string): string {
  return term.replace(/['’]s$/, '').replace(/^(\p{Script=Latin}{4,})s$/u, '$1')
}

/** How many themes are called by the place's own name. */
export function themesOfPlace(
  themes: readonly Theme[],
  conversation: Pick<Conversation, 'id' | 'topic'>,
  city: City,
): number {
  const names = placeWords(conversation, city)
  const isOfPlace = ({ id, label }: Theme) =>
    [id, ...Object.values(label)].some((words) => names.has(wordOf(words.toLowerCase())))
  return themes.filter(isOfPlace).length
}
