import type { ConsultationId, RunningConsultation } from './consultation.ts'
import type { Commitment } from './outcome.ts'
import type { Instant } from './time.ts'

/**
 * The consultations of which the last promise was kept, or taken back, before then. One that a later one was made of waits for that
 * one's promises too: those who set it going were told that they would hear.
 */
export function settledConsultations(
  all: readonly RunningConsultation[],
  commitments: readonly Commitment[],
  before: Instant,
): ReadonlySet<ConsultationId> {
  const promised = new Map<ConsultationId, Commitment[]>()
  for (const each of commitments) promised.set(each.consultation, [...(promised.get(each.consultation) ?? []), each])
  const alone = new Set(
    all.flatMap(({ consultation: { id }, stage }) => {
      const kept = promised.get(id) ?? []
      const over = stage.at === 'answered' || stage.at === 'archived' || stage.at === 'withdrawn'
      const settled = kept.length > 0 && kept.every(({ keptAt }) => keptAt !== undefined && keptAt < before)
      return over && settled ? [id] : []
    }),
  )
  const waiting = new Set(
    all.flatMap(({ consultation: { id, startedFrom } }) =>
      startedFrom && !alone.has(id) ? [startedFrom.consultation] : [],
    ),
  )
  return new Set([...alone].filter((id) => !waiting.has(id)))
}
