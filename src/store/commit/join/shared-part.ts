import { sql } from 'kysely'
import type { RunningConsultation } from '../../../domain/consultation.ts'
import { smallCellMin } from '../../../domain/tally.ts'
import type { DataKey } from '../../../seal/data-key.ts'
import type { Base } from '../../databases/base.ts'
import type { Trx } from '../../databases/dialect.ts'
import type { Measure, TallyDeltas } from '../../records/tallies.ts'
import type { Pair } from './pair.ts'

/** Two people while they are joined: in which transaction, with what counts, and what their words are closed with. */
export interface Joining {
  readonly trx: Trx
  readonly base: Base
  readonly pair: Pair
  readonly deltas: TallyDeltas
  readonly wordKey: DataKey
}

/** A consultation that both were part of. */
export interface SharedPart extends Joining {
  readonly running: RunningConsultation
}

/** Whether one less of a measure may be counted: while it is open, and not where five would become four. */
export async function mayCountLess({ trx, running }: SharedPart, measure: Measure): Promise<boolean> {
  if (running.stage.at !== 'open') return false
  const { rows } = await sql<{ count: number }>`
    select count from tallies
    where consultation = ${running.consultation.id} and question = '' and measure = ${measure} and item = ''`.execute(
    trx,
  )
  return rows[0]?.count !== smallCellMin
}
