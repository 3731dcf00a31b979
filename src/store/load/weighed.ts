import type { ConsultationId } from '../../domain/consultation.ts'
import type { ClaimedItem } from '../../domain/outbox.ts'
import type { Weighed } from '../../domain/weights/weighed.ts'
import type { Facts } from '../../engine/state.ts'
import type { Base } from '../databases/base.ts'
import { readWeighed } from '../records/weighings.ts'

const tellsOfWeights: readonly string[] = ['closing', 'echo']

/** For what is told of a closing or a decision: what the answers come to with weights, each consultation read once. */
export async function weighedFacts(
  base: Base,
  items: readonly ClaimedItem[],
): Promise<readonly Pick<Facts, 'weighed'>[]> {
  const ids = items.map(({ notice }) =>
    notice.kind === 'mailing' && tellsOfWeights.includes(notice.mailing.kind) ? notice.mailing.consultation : undefined,
  )
  const found = new Map<ConsultationId, Weighed>()
  for (const id of new Set(ids)) {
    const weighed = id === undefined ? undefined : await readWeighed(base, id)
    if (id !== undefined && weighed) found.set(id, weighed)
  }
  return ids.map((id) => {
    const weighed = id === undefined ? undefined : found.get(id)
    return weighed ? { weighed } : {}
  })
}
