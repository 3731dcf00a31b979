import type { City } from '../../domain/city.ts'
import { type TextRef, text } from '../../domain/message.ts'
import { visitHoursMax } from '../../domain/venue.ts'
import type { CityFile } from '../city-shape.ts'
import { type Draft, foundAt } from '../draft.ts'
import { type Nameable, unknownName } from '../nearest.ts'
import { type Remark, wrong } from '../problem.ts'
import type { ConsultationFile } from '../shapes.ts'
import { nameables } from './audience.ts'

/** Whether each venue lies in a place, is there for topics and belongs to a department that the city has. */
export function venueRemarks(draft: Draft<CityFile>): readonly Remark[] {
  return [
    ...unknownIn(draft, 'venues.*.place', text('file-kind-place'), draft.places),
    ...unknownIn(draft, 'venues.*.topics.*', text('file-kind-topic'), draft.topics),
    ...unknownIn(draft, 'venues.*.department', text('file-kind-department'), draft.departments),
  ]
}

function unknownIn(
  draft: Draft<CityFile>,
  pattern: string,
  kind: TextRef,
  things: readonly ({ readonly id?: string | undefined } | undefined)[] | undefined,
): readonly Remark[] {
  const known: readonly Nameable[] = (things ?? []).flatMap((thing) =>
    thing?.id === undefined ? [] : [{ id: thing.id }],
  )
  return foundAt(draft, pattern).flatMap(({ path, value }) =>
    typeof value !== 'string' || known.some(({ id }) => id === value)
      ? []
      : [wrong(path, unknownName(value, kind, known))],
  )
}

/** Whether people can be asked after a visit there, and are not asked in another way as well. */
export function visitRemarks(draft: Draft<ConsultationFile>, { venues = [] }: City): readonly Remark[] {
  const { afterVisit, audience, communities } = draft
  if (afterVisit === undefined) return []
  const { venue: named, hours } = afterVisit
  const venue = venues.find(({ id }) => id === named)
  const remarks: Remark[] = []
  if (named !== undefined && venue === undefined)
    remarks.push(wrong(['afterVisit', 'venue'], unknownName(named, text('file-kind-venue'), nameables(venues))))
  if (venue && venue.afterVisit === undefined)
    remarks.push(wrong(['afterVisit', 'venue'], text('file-visit-not-there', { venue: { local: venue.name } })))
  if (hours !== undefined && hours > visitHoursMax)
    remarks.push(wrong(['afterVisit', 'hours'], text('file-visit-hours', { max: visitHoursMax })))
  if (audience?.size !== undefined) remarks.push(wrong(['audience', 'size'], text('file-visit-drawn')))
  if ((communities ?? []).length > 0) remarks.push(wrong(['communities'], text('file-visit-posted')))
  return remarks
}
