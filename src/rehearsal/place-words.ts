import type { City } from '../domain/city.ts'
import type { Theme } from '../domain/outcome.ts'
import { wordsOf } from '../domain/stem.ts'
import { ofPlace } from '../insight/themes/place-words.ts'
import type { Conversation } from './conversation.ts'

/** What the place and the matter are called: what the conversation is called, the city and its places. */
export function placeNames({ id, topic }: Pick<Conversation, 'id' | 'topic'>, city: City): readonly string[] {
  const names = [city.name, city.sender, ...city.places.map(({ name }) => name)]
  return [id, topic, ...names.flatMap((name) => Object.values(name))]
}

/** How many themes are called by the place's own name. */
export function themesOfPlace(
  themes: readonly Theme[],
  conversation: Pick<Conversation, 'id' | 'topic'>,
  city: City,
): number {
  const isOfPlace = ofPlace(placeNames(conversation, city))
  return themes.filter(({ label }) =>
    Object.entries(label).some(([language, words]) => wordsOf(words).some((word) => isOfPlace(word, language))),
  ).length
}
