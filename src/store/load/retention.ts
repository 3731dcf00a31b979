import { sql } from 'kysely'
import { earlierOf, endedBy, kindsIn, type RetentionStep } from '../../domain/retention.ts'
import type { RetentionState } from '../../engine/state.ts'
import type { Base } from '../databases/base.ts'
import { countDue } from '../records/retention.ts'
import { chunkOf } from './chunks.ts'
import type { World } from './states.ts'

/** The next part of all people where they are told; where something is deleted, whether anything is left. */
export async function retentionState(
  base: Base,
  step: RetentionStep,
  { city, personsAtOnce }: World,
  personsAtOnceMax: number,
): Promise<Omit<RetentionState, 'of' | 'city'>> {
  const about = 'retention'
  const noPart = { after: 0, upTo: 0, last: true }
  if (step.step === 'tell') {
    const all = sql`select id from persons where id > ${step.after}`
    return { about, chunk: await chunkOf(base, all, step.after, personsAtOnce ?? personsAtOnceMax), left: false }
  }
  if (step.step !== 'erase') return { about, chunk: noPart, left: false }
  const { toldAt, month } = step
  const ended = earlierOf(step.ended, endedBy(month, city))
  const counts = await countDue(base.db, base.dialect, { ended, toldAt })
  return { about, chunk: noPart, left: kindsIn(step.part).some((kind) => counts[kind] > 0) }
}
