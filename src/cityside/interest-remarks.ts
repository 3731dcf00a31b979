import type { Consultation, RunningConsultation } from '../domain/consultation.ts'
import { looksLikeId } from '../domain/interest.ts'
import { type TextRef, text } from '../domain/message.ts'

/** What an audience's interest names in the form of an id although nothing of that id was ever asked. */
export function unknownInterests({ audience }: Consultation, all: readonly RunningConsultation[]): readonly TextRef[] {
  return (audience.interest?.about ?? [])
    .filter((entry) => looksLikeId(entry) && !all.some(({ consultation }) => consultation.id === entry))
    .map((entry) => text('check-interest', { entry }))
}
