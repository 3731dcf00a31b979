import type { Localized } from '../language.ts'
import type { CellId } from '../map/grid.ts'
import type { Asked, Choice, ChoiceId } from '../question.ts'

/** A question about a place in the city. */
export interface PlaceQuestion<Words = Localized> extends Asked<Words> {
  readonly kind: 'place'
  /** The city's map as it was when the question was asked: an old answer stays what it was. A file has none. */
  readonly area?: Area
}

/** The districts that answers are counted by, and the grid that they are rounded to. */
export interface Area {
  readonly gridMetres: number
  readonly districts: readonly Choice[]
}

/** A place that was pointed out, as rough as the city wants to know it: never a point, never a house number. */
export interface PlaceValue {
  readonly kind: 'place'
  readonly district: ChoiceId
  /** Absent where only a long street or a district was named. */
  readonly cell?: CellId
  /** The names of what it is near. */
  readonly near?: readonly string[]
}

/** The districts of a question, as options. */
export function districtsOf({ area }: { readonly area?: Area | undefined }): readonly Choice[] {
  return area?.districts ?? []
}
