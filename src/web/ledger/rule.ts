import type { City } from '../../domain/city.ts'
import type { Consultation } from '../../domain/consultation.ts'
import type { Draw } from '../../domain/draw.ts'
import type { Localized } from '../../domain/language.ts'
import { publishable } from '../../domain/publishable.ts'
import type { DrawAccount } from './draw-account.ts'
import type { Rule } from './record.ts'

/** A draw, with whether its lots can be published. */
export interface PublishedDraw extends Draw {
  readonly listed?: true
}

/** Who is asked, by names people know, and how a sample was drawn. */
export function ruleOf({ audience, id }: Consultation, city: City, made: PublishedDraw | undefined): Rule {
  const { topics, places, roles, interest, size, seed = id, strata = [] } = audience
  return {
    topics: named(topics, city.topics),
    places: named(places, city.places),
    roles: named(roles, city.roles),
    ...(interest && { interest: interest.about }),
    ...(size !== undefined && { draw: { size, seed, strata, ...(made && { made: madeOf(made) }) } }),
  }
}

/** Who was not drawn is a number too, which the other two would give away. */
function madeOf({ drawn, people, listHash, drawnHash, keyHash, listed }: PublishedDraw): DrawAccount {
  const mayBeShown = publishable([drawn, people - drawn]).every((count) => count !== undefined)
  return {
    ...(mayBeShown && { counts: { drawn, people } }),
    listHash,
    drawnHash,
    ...(keyHash !== undefined && { keyHash }),
    ...(listed && { listed }),
  }
}

/** Their names, by their ids in the city's lists. */
export function named(
  ids: readonly string[],
  known: readonly { readonly id: string; readonly name: Localized }[],
): readonly Localized[] {
  return ids.map((id) => known.find((each) => each.id === id)?.name ?? { any: id })
}
