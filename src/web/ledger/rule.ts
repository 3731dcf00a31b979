import type { City } from '../../domain/city.ts'
import type { Consultation } from '../../domain/consultation.ts'
import type { Draw } from '../../domain/draw.ts'
import type { Localized } from '../../domain/language.ts'
import { inFives } from '../../domain/release/suppress.ts'
import { smallCellMin } from '../../domain/tally.ts'
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

/**
 * How many were drawn is the size of the rule, unless all were. How many could be drawn stands in full where the lots do; otherwise in
 * fives, as two draws by two rules would tell how few fit the one and not the other.
 */
function madeOf({ drawn, people, size, listHash, drawnHash, keyHash, listed }: PublishedDraw): DrawAccount {
  const atLeast = drawn === size && people - drawn >= smallCellMin ? inFives(people) : undefined
  return {
    ...(listed
      ? { counts: { drawn, people } }
      : atLeast !== undefined && { counts: { drawn, people: atLeast, peopleAtLeast: true } }),
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
