import { dateAt, daysBetween } from '../domain/calendar.ts'
import type { RunningConsultation } from '../domain/consultation.ts'
import type { Commitment } from '../domain/outcome.ts'
import { publishableOne } from '../domain/publishable.ts'
import type { ConsultationSource, DigestSource } from './source.ts'

/** One promise as staff see it: what was promised, how soon it is due, and how many wait for it. */
export interface DuePromise {
  readonly commitment: Commitment
  readonly running: RunningConsultation
  /** The milestone's own words, for a milestone. */
  readonly what: Readonly<Record<string, string>>
  /** Days until it is due; negative when it is overdue. */
  readonly daysLeft: number
  /** How many citizens wait for it; absent when fewer than five. */
  readonly people: number | undefined
}

/** Every promise made in one consultation, kept ones too. */
export function promisesOf(
  { running, tally, outcome }: ConsultationSource,
  { commitments, city, now }: DigestSource,
): readonly DuePromise[] {
  return commitments
    .filter((commitment) => commitment.consultation === running.consultation.id)
    .map((commitment) => ({
      commitment,
      running,
      what:
        outcome?.milestones.find((milestone) => milestone.id === commitment.milestone)?.what ??
        running.consultation.title,
      daysLeft: daysBetween(dateAt(now, city.timeZone), commitment.dueOn),
      people: publishableOne(tally.answered),
    }))
}
