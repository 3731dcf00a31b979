import type { Consultation, RunningConsultation } from '../domain/consultation.ts'
import { looksLikeId } from '../domain/interest.ts'

/** What an audience's interest names in the form of an id although nothing of that id was ever asked. */
export function unknownInterests({ audience }: Consultation, all: readonly RunningConsultation[]): readonly string[] {
  return (audience.interest?.about ?? [])
    .filter((entry) => looksLikeId(entry) && !all.some(({ consultation }) => consultation.id === entry))
    .map(
      (entry) =>
        `audience: there is no consultation "${entry}", so only people who wrote these words are found. "status" lists the ids.`,
    )
}
