import { sql } from 'kysely'
import { earlierOf, endedBy, kindsIn, type RetentionStep } from '../../domain/retention.ts'
import type { RetentionState } from '../../engine/state.ts'
import type { Base } from '../databases/base.ts'
import { countDue } from '../records/retention.ts'
import { chunkOf } from './chunks.ts'
import type { World } from './states.ts'

/** The next part of all people; where something is deleted, whether anything of theirs is left. */
export async function retentionState(
  base: Base,
  step: RetentionStep,
  { city, personsAtOnce }: World,
  personsAtOnceMax: number,
): Promise<Omit<RetentionState, 'of' | 'city'>> {
  const about = 'retention'
  if (step.step !== 'tell' && step.step !== 'erase')
    return { about, chunk: { after: 0, upTo: 0, last: true }, left: false }
  const { after = 0 } = step
  const all = sql`select id from persons where id > ${after}`
  const chunk = await chunkOf(base, all, after, personsAtOnce ?? personsAtOnceMax)
  if (step.step === 'tell') return { about, chunk, left: false }
  const { toldAt, month } = step
  const ended = earlierOf(step.ended, endedBy(month, city))
  const counts = await countDue(base.db, base, { ended, toldAt, chunk })
  return { about, chunk, left: kindsIn(step.part).some((kind) => counts[kind] > 0) }
}
