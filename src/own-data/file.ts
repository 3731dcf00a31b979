import type { City } from '../domain/city.ts'
import type { OwnData, OwnMatterKept } from '../domain/own-data.ts'
import type { Instant } from '../domain/time.ts'
import { readersOf } from '../engine/own-data/seen.ts'

/** Everything that is stored about a person as JSON: instants as ISO 8601, of consultations what stands on the public record. */
export function ownDataFile(data: OwnData, city: City, now: Instant): string {
  const { matters, ...rest } = data
  const file = {
    about: 'Everything Ekko has stored about you, as it was at this moment.',
    city: city.sender,
    madeAt: now,
    ...rest,
    matters: matters.map(matterIn),
    seenBy: { ...readersOf(data, city), never: 'Nobody on the city’s side has seen which account this is.' },
    contact: city.privacyContact ?? null,
  }
  return `${JSON.stringify(file, (key, value) => written(key, value), 2)}\n`
}

/** Of the consultation what tells which it was; what was promised and decided in full. */
function matterIn({ running, result, ...own }: OwnMatterKept) {
  const { id, title, host, departments, questions, frame, answerBy } = running.consultation
  return {
    consultation: { id, title, host, departments, frame, answerBy, questions, stage: running.stage },
    ...own,
    ...(result && {
      result: {
        outcome: result.outcome,
        decidedAt: result.outcomeAt,
        reports: result.reports,
        promises: result.commitments,
        told: result.told,
      },
    }),
  }
}

/** Instants have names that end so. */
const instant = /(?:^at|^since|^until|At|Since|Until)$/

function written(key: string, value: unknown): unknown {
  return typeof value === 'number' && instant.test(key) ? new Date(value).toISOString() : value
}
