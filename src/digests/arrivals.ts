import type { City, DepartmentId } from '../domain/city.ts'
import type { Localized } from '../domain/language.ts'
import { smallCellMin } from '../domain/tally.ts'
import type { Arrivals } from '../domain/venue.ts'

/** How many came by the poster of one venue. */
export interface ArrivalDigest {
  readonly venue: Localized
  /** At least so many: told in fives, so that the next digest does not tell of one person. Absent where it is hidden. */
  readonly people?: number
}

/** Those of a department's venues that any person came by; a venue of none belongs to the city's first door. */
export function arrivalsOf(
  arrivals: readonly Arrivals[],
  department: DepartmentId | undefined,
  { venues = [], departments, ideasTo }: City,
): readonly ArrivalDigest[] {
  const first = ideasTo ?? departments[0]?.id
  const ours = venues.filter((venue) => department === undefined || (venue.department ?? first) === department)
  return ours.flatMap(({ id, name }) => {
    const people = arrivals.find(({ venue }) => venue === id)?.people ?? 0
    if (people === 0) return []
    const told = people - (people % smallCellMin)
    return [{ venue: name, ...(told > 0 && { people: told }) }]
  })
}
