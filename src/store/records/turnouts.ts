import { sql } from 'kysely'
import type { Base } from '../databases/base.ts'
import type { Turnout } from '../store.ts'

/** How many were asked and how many answered, for every consultation that anybody was asked in; read from the counts. */
export async function readTurnouts({ db }: Base): Promise<readonly Turnout[]> {
  const { rows } = await sql<Turnout>`
    select consultation,
      cast(sum(case when measure = 'invited' then count else 0 end) as bigint) as invited,
      cast(sum(case when measure = 'answered' then count else 0 end) as bigint) as answered
    from tallies where question = '' and measure in ('invited', 'answered')
    group by consultation order by consultation`.execute(db)
  return rows
}
