import { sql } from 'kysely'
import type { ConsultationId } from '../../domain/consultation.ts'
import type { Released } from '../../domain/release/released.ts'
import type { Base } from '../databases/base.ts'
import { readReleases } from './released.ts'

/** How many were asked in a consultation, and how many of them answered. */
export interface Turnout {
  readonly consultation: ConsultationId
  readonly invited: number
  readonly answered: number
  /** What was told of it once it was closed. */
  readonly remembered?: Released
}

/** The same for the people of one place or role, or on one channel. */
export interface ReachRow {
  readonly by: 'place' | 'role' | 'channel'
  readonly value: string
  readonly invited: number
  readonly answered: number
}

/** How many were asked and answered: counts only. */
export interface Turnouts {
  /** How many were asked and answered, for every consultation at once. */
  turnouts(): Promise<readonly Turnout[]>
  /** How many were asked and answered in one consultation, per place, role and channel. */
  reachOf(id: ConsultationId): Promise<readonly ReachRow[]>
}

/** The turnouts of this store. */
export function turnoutsOf(base: Base): Turnouts {
  return { turnouts: () => readTurnouts(base), reachOf: (id) => readReachOf(base, id) }
}

/** How many were asked and how many answered, for every consultation in which people were asked; read from the counts. */
async function readTurnouts({ db }: Base): Promise<readonly Turnout[]> {
  const told = await readReleases(db)
  const { rows } = await sql<Turnout>`
    select consultation,
      cast(sum(case when measure = 'invited' then count else 0 end) as bigint) as invited,
      cast(sum(case when measure = 'answered' then count else 0 end) as bigint) as answered
    from tallies where question = '' and measure in ('invited', 'answered')
    group by consultation order by consultation`.execute(db)
  return rows.map((row) => {
    const remembered = told.get(row.consultation)
    return { ...row, ...(remembered && { remembered }) }
  })
}

/** Counts of the asked and of those who answered. A person who chose two places counts in both. */
async function readReachOf({ db, dialect }: Base, id: ConsultationId): Promise<readonly ReachRow[]> {
  const chosen = (column: 'p.places' | 'p.roles') => dialect.elements(sql`${sql.ref(column)}`)
  const text = dialect.textOf(sql.ref('value'))
  const { rows } = await sql<{ by: ReachRow['by']; value: string; invited: number; answered: number }>`
    with asked as (
      select i.person, case when r.number is null then 0 else 1 end as answered
      from invitations as i left join respondents as r on r.person = i.person and r.consultation = i.consultation
      where i.consultation = ${id})
    select 'place' as "by", ${text} as value, count(*) as invited, cast(sum(answered) as bigint) as answered
    from asked join persons as p on p.id = asked.person cross join ${chosen('p.places')} group by ${text}
    union all
    select 'role', ${text}, count(*), cast(sum(answered) as bigint)
    from asked join persons as p on p.id = asked.person cross join ${chosen('p.roles')} group by ${text}
    union all
    select 'channel', p.channel, count(*), cast(sum(answered) as bigint)
    from asked join persons as p on p.id = asked.person where p.channel is not null group by p.channel
    order by 1, 2`.execute(db)
  return rows
}
