import type { City } from '../domain/city.ts'
import type { OwnData, OwnPart } from '../domain/own-data.ts'
import type { Instant } from '../domain/time.ts'
import { outlineOf } from '../engine/own-data/outline.ts'
import { ownParts } from '../engine/own-data/parts.ts'
import { render } from '../texts/render.ts'
import type { Texts } from '../texts/texts.ts'

/** The messages in which all that is stored about a person is told, by how long their words are in the person's language. */
export function ownDataParts(
  { data, city, moment }: { readonly data: OwnData; readonly city: City; readonly moment: Instant },
  charactersMax: number,
  texts: Texts,
): readonly OwnPart[] {
  const { language } = data.person
  return ownParts(outlineOf(data, city, moment), {
    charactersMax,
    lengthOf: (block) => render({ blocks: [block] }, language, texts).blocks[0]?.text.length ?? 0,
  })
}
