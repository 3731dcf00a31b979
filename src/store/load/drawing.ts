import { sql } from 'kysely'
import type { RunningConsultation } from '../../domain/consultation.ts'
import type { CityNeeds } from '../../engine/needs.ts'
import type { DrawingState } from '../../engine/state.ts'
import type { Base } from '../databases/base.ts'
import { readCandidates } from '../records/audiences.ts'
import { readLotsAfter } from '../records/draws.ts'
import { chunkOf } from './chunks.ts'

/** People or lots of one part: a lot is a row and a hash, so that as many take as long as a small part of inviting. */
const drawnAtOnceMax = 250

/** The next part of a draw. */
export async function drawingPart(
  base: Base,
  { consultation: id, step }: Extract<CityNeeds, { readonly about: 'drawing' }>,
  running: RunningConsultation | undefined,
  personsMax: number,
): Promise<DrawingState['part']> {
  const atOnce = Math.min(personsMax, drawnAtOnceMax)
  if (step.at === 'winners') {
    const lots = await readLotsAfter(base, id, step, atOnce)
    return { at: 'winners', lots, last: lots.length < atOnce }
  }
  const all = sql`select id from persons where id > ${step.after} and id <= ${step.upTo}`
  const chunk = await chunkOf(base, all, step.after, atOnce)
  const { consultation, stage } = running ?? {}
  const candidates =
    consultation && stage?.at === 'open' ? await readCandidates(base, consultation, stage.openedAt, chunk) : []
  return { at: 'lots', candidates, chunk }
}
