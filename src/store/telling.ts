import { sql } from 'kysely'
import type { DepartmentId } from '../domain/city.ts'
import type { IdeaKey } from '../domain/idea.ts'
import type { Notice } from '../domain/outbox.ts'
import type { Instant } from '../domain/time.ts'
import type { Dialect, Trx } from './dialect.ts'
import { priorityNumber } from './queueing.ts'

/** A message to whoever wrote an idea, wherever they can be reached now; held until they write where that is nowhere. */
export async function tellAuthor(
  trx: Trx,
  dialect: Dialect,
  idea: IdeaKey,
  notice: Notice,
  key: string,
  at: Instant,
): Promise<void> {
  await queueTo(trx, dialect, sql`p.id = (select person from ideas where key = ${idea})`, notice, key, 'echo', at)
}

/** The same to everyone who deals with what people write to a department; where nobody does, to those who see to all of it. */
export async function tellStaff(
  trx: Trx,
  dialect: Dialect,
  department: DepartmentId,
  notice: Notice,
  key: string,
  at: Instant,
): Promise<void> {
  const holding = (which: string) => sql`
    select c.person from duties as d join contacts as c on c.id = d.contact where d.department = ${which}`
  const found = await sql<{ person: number }>`${holding(department)}`.execute(trx)
  const whom = found.rows.length > 0 ? holding(department) : holding('')
  await queueTo(trx, dialect, sql`p.id in (${whom})`, notice, key, 'digest', at)
}

async function queueTo(
  trx: Trx,
  dialect: Dialect,
  whom: ReturnType<typeof sql>,
  notice: Notice,
  key: string,
  priority: 'echo' | 'digest',
  at: Instant,
): Promise<void> {
  const colon = dialect.position(sql.ref('c.id'), ':')
  await sql`
    insert into outbox (key, channel, address, person, to_contact, priority, notice, not_before, state, code, since)
    select cast(${`${key}:`} as text) || p.id, substr(c.id, 1, cast(${colon} as int) - 1), c.id, p.id, 1,
      cast(${priorityNumber[priority]} as bigint), cast(${JSON.stringify(notice)} as text), cast(${at} as bigint),
      case when p.contact is null then 'held' else 'waiting' end,
      case when p.contact is null then 'contact-gone' end, cast(${at} as bigint)
    from persons as p
      join contacts as c on c.id = coalesce(p.contact, (
        select l.id from contacts as l where l.person = p.id order by l.last_seen_at desc, l.id limit 1))
    where ${whom} and p.standing = 'active'
    ${dialect.forShareOfPersons}
    on conflict (key) do nothing`.execute(trx)
}
