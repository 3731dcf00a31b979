import { dateAt } from '../domain/calendar.ts'
import type { City } from '../domain/city.ts'
import type { Consultation, RunningConsultation } from '../domain/consultation.ts'
import { type TextRef, text } from '../domain/message.ts'

/** What other departments ask, or are about to ask, of people who are asked here too; one text each. */
export function askedTogether(
  consultation: Consultation,
  all: readonly RunningConsultation[],
  city: City,
): readonly TextRef[] {
  return all
    .filter(
      ({ consultation: other, stage }) =>
        (stage.at === 'open' || stage.at === 'scheduled') &&
        other.id !== consultation.id &&
        other.departments[0] !== consultation.departments[0] &&
        other.opensAt < consultation.closesAt &&
        consultation.opensAt < other.closesAt &&
        sharesPeople(consultation, other),
    )
    .map(({ consultation: other, stage }) => {
      const owner = city.departments.find(({ id }) => id === other.departments[0])
      const asked = {
        title: { local: other.title },
        department: owner ? { local: owner.name } : other.departments[0],
        until: { on: dateAt(other.closesAt, city.timeZone) },
      }
      return stage.at === 'open'
        ? text('meanwhile-open', asked)
        : text('meanwhile-later', { ...asked, from: { on: dateAt(other.opensAt, city.timeZone) } })
    })
}

/** Whether a person can belong to both audiences; an empty list means all citizens. */
function sharesPeople({ audience: one }: Consultation, { audience: other }: Consultation): boolean {
  return (['topics', 'places', 'roles'] as const).every(
    (kind) => one[kind].length === 0 || other[kind].length === 0 || one[kind].some((id) => other[kind].includes(id)),
  )
}
