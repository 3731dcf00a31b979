import { dateAt, daysBetween } from '../domain/calendar.ts'
import type { City } from '../domain/city.ts'
import type { RunningConsultation } from '../domain/consultation.ts'
import type { Commitment } from '../domain/outcome.ts'
import { daysOver, firstDueOn, type Promised } from '../domain/promised.ts'
import { release } from '../domain/release/release.ts'
import { inFives } from '../domain/release/suppress.ts'
import type { Instant, LocalDate } from '../domain/time.ts'
import type { ConsultationSource, DigestSource } from './source.ts'

/** One promise as staff see it: what was promised, how soon it is due, and how many wait for it. */
export interface DuePromise {
  readonly commitment: Commitment
  readonly running: RunningConsultation
  /** The milestone's own words, for a milestone. */
  readonly what: Readonly<Record<string, string>>
  /** Days until it is due; where the day it was first promised for is over, the days since, negative. */
  readonly daysLeft: number
  /** The day it is promised for now, where it was moved. */
  readonly newDay?: NewDay
  /** How many citizens wait for it at least, in fives; absent when fewer than five. */
  readonly people: number | undefined
}

/** A promise's new day, and whether that has passed too. */
export interface NewDay {
  readonly on: LocalDate
  readonly passed: boolean
}

/** How soon a promise is due or how long it is late, and its new day where it has one. */
export function dueIn(
  promised: Promised,
  city: City,
  now: Instant,
): { readonly daysLeft: number; readonly newDay?: NewDay } {
  const zone = city.timeZone
  const today = dateAt(now, zone)
  const { dueOn } = promised
  const over = promised.keptAt === undefined ? daysOver(promised, zone, now) : 0
  return {
    daysLeft: over > 0 ? -over : daysBetween(today, dueOn),
    ...(dueOn !== firstDueOn(promised) && { newDay: { on: dueOn, passed: dueOn < today } }),
  }
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
      ...dueIn(commitment, city, now),
      // No more than is told of it elsewhere.
      people: inFives(release(running, tally).answered?.people ?? 0),
    }))
}
