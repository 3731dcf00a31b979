import type { Instant } from '../../domain/time.ts'
import type { Base } from '../databases/base.ts'
import type { Trx } from '../databases/dialect.ts'

/** `round` 0: a promise comes near; 1: it is broken; then one more every week. */
export interface Alarm {
  readonly commitment: string
  readonly round: number
  readonly at: Instant
}

/** Promises that staff must hear of. */
export interface Alarms {
  /** Promises that came near or were broken since an instant, oldest first, for digests. */
  alarms(since: Instant): Promise<readonly Alarm[]>
}

/** The alarms of this store. */
export function alarmsOf({ db }: Base): Alarms {
  return {
    alarms: (since) =>
      db.selectFrom('alarms').selectAll().where('at', '>=', since).orderBy('at').orderBy('commitment').execute(),
  }
}

/** Notes that a promise was alarmed about; each round counts once. */
export async function raiseAlarm(trx: Trx, { commitment, round, at }: Alarm): Promise<void> {
  await trx
    .insertInto('alarms')
    .values({ commitment, round, at })
    .onConflict((conflict) => conflict.columns(['commitment', 'round']).doNothing())
    .execute()
}
