import { type RawBuilder, sql } from 'kysely'
import type { Unheard } from '../../domain/unheard.ts'
import { among, type Dialect } from '../databases/dialect.ts'

/** A message in one of these states may still arrive. */
const onItsWay = sql`o.state in ('waiting', 'claimed', 'sending', 'held')`

/**
 * Of `persons as p`, those whom the department owes no late answer, or who have heard that it is late, or the answer. Who did
 * not agree to be told is owed no word.
 */
export function hasHeard(dialect: Dialect, unheard: Unheard | undefined): RawBuilder<unknown> {
  if (!unheard) return sql``
  const { department, today, consultations, mailings } = unheard
  const untold = sql`p.told_given = 1 and p.id in (
    select r.person from respondents as r
    where r.person is not null and r.consultation in ${among(dialect, 'text', consultations)}
      and not exists (
        select 1 from invitations as u where u.person = r.person and u.consultation = r.consultation and u.untold = 1))`
  const keys = mailings.map(
    ({ kind, consultation, ref }) => sql`cast(${`${kind}:${consultation}:${ref}:`} as text) || p.id`,
  )
  const coming = sql`exists (select 1 from outbox as o where o.key in (${sql.join(keys)}) and ${onItsWay})`
  const lateIdeas = sql`i.person is not null and i.department = ${department} and i.answer is null and i.text <> ''
    and coalesce(i.first_due_on, i.due_on) < ${today}`
  const untoldIdea = sql`p.id in (select i.person from ideas as i where ${lateIdeas} and i.told_at is null)`
  const comingIdea = sql`p.id in (
    select i.person from ideas as i join outbox as o on o.key = 'idea:' || i.key || ':late:' || i.told_at || ':' || i.person
    where ${lateIdeas} and ${onItsWay})`
  const owed = [
    ...(consultations.length > 0 ? [untold] : []),
    ...(mailings.length > 0 ? [coming] : []),
    untoldIdea,
    comingIdea,
  ]
  return sql.join(
    owed.map((each) => sql`and not (${each})`),
    sql` `,
  )
}
