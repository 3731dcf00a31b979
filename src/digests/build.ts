import { arrivalsOf } from './arrivals.ts'
import { type ConsultationDigest, consultationDigest } from './consultation.ts'
import type { Digest } from './digest.ts'
import { ideasOf } from './ideas.ts'
import { lettersOf } from './letters.ts'
import { othersOf } from './others.ts'
import { promisesOf } from './promises.ts'
import type { DigestSource } from './source.ts'

/**
 * Builds the digest: promises due and overdue first, then what is running and what was answered, then what other
 * departments ask on the same topics. Pure.
 */
export function buildDigest(source: DigestSource): Digest {
  const { city, now, department, kept = [] } = source
  const concerned = source.consultations.filter(
    ({ running }) => department === undefined || running.consultation.departments.includes(department),
  )
  const promises = concerned.flatMap((each) => promisesOf(each, source))
  const ideas = ideasOf(source.ideas, department, city, now)
  const letters = lettersOf(source.letters ?? [], department, city, now)
  return {
    city,
    now,
    ...(department && { department }),
    promises: promises
      .filter(({ commitment }) => commitment.keptAt === undefined)
      .toSorted((one, other) => one.daysLeft - other.daysLeft),
    kept: promises.filter(({ commitment }) => commitment.keptAt !== undefined && kept.includes(commitment.key)),
    others: othersOf(
      concerned.map(({ running }) => running),
      source.elsewhere ?? [],
    ),
    consultations: concerned
      .filter(({ onlyPromises }) => onlyPromises === undefined)
      .map((each) => consultationDigest(each, city))
      .toSorted(byStage),
    arrivals: arrivalsOf(source.arrivals ?? [], department, city),
    ...(ideas && { ideas }),
    ...(letters && { letters }),
    ...(source.offers && source.offers.people > 0 && { offers: source.offers }),
  }
}

const stageOrder = ['open', 'closed', 'scheduled', 'draft', 'answered', 'withdrawn', 'archived'] as const

function byStage(one: ConsultationDigest, other: ConsultationDigest): number {
  const order = stageOrder.indexOf(one.running.stage.at) - stageOrder.indexOf(other.running.stage.at)
  return order !== 0 ? order : other.running.consultation.opensAt - one.running.consultation.opensAt
}
