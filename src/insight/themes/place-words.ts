import { stem, wordsOf } from '../../domain/stem.ts'

/** What a place is called that is not called by its name. */
const kindsOfPlace =
  `city cities town towns village county counties municipality community communities place area neighborhood neighbourhood
  state country nation region district citizens residents people by byen byer byens kommune kommunen landsby sogn amt region
  nummer numre number numbers hausnummer borger borgere borgerne sted stadt stadtteil gemeinde ort kreis land bürger bürgerinnen menschen leute`.split(
    /\s+/,
  )

/** Whether a word names the place or the matter itself: all of a conversation is about them, so none of them is a theme of it. */
export type IsOfPlace = (word: string, language: string) => boolean

/** By what the city, its places and the conversation are called, in whatever form the words stand. */
export function ofPlace(names: readonly string[]): IsOfPlace {
  const words = new Set([...kindsOfPlace, ...names.flatMap(wordsOf)])
  const stems = new Map<string, ReadonlySet<string>>()
  return (word, language) => {
    let known = stems.get(language)
    if (!known) {
      known = new Set([...words].map((each) => stem(each, language)))
      stems.set(language, known)
    }
    return known.has(stem(word, language))
  }
}
