import { sql } from 'kysely'
import type { ConsultationId } from '../../domain/consultation.ts'
import type { PersonId } from '../../domain/person.ts'
import type { Base } from '../databases/base.ts'
import { among, type Trx } from '../databases/dialect.ts'

/** How far the author of an answer wants it used: read by no one, or read but shown to no one else. */
export type KeptBack = 'restricted' | 'objected'

/** What a respondent wants kept back; undefined where they have said nothing of the kind. */
export type KeptBackOf = (consultation: ConsultationId, respondent: number) => KeptBack | undefined

/**
 * What people want kept back of what they said, in one consultation or in all. Few people ask for it, so that theirs are looked up
 * and everything else is read as it is.
 */
export async function readKeptBack(db: Trx, consultation?: ConsultationId): Promise<KeptBackOf> {
  const here = consultation === undefined ? sql`` : sql`and r.consultation = ${consultation}`
  const { rows } = await sql<{ consultation: string; number: number; restricted_at: number | null }>`
    select r.consultation, r.number, p.restricted_at from persons as p join respondents as r on r.person = p.id
    where (p.restricted_at is not null or p.objected_at is not null) ${here}`.execute(db)
  if (rows.length === 0) return () => undefined
  const found = new Map(
    rows.map(({ consultation: id, number, restricted_at }): readonly [string, KeptBack] => [
      `${id} ${number}`,
      restricted_at === null ? 'objected' : 'restricted',
    ]),
  )
  return (id, respondent) => found.get(`${id} ${respondent}`)
}

/** What is left of rows that are read for the city's side: without those whose author wants them read by no one. */
export async function readable<Row extends { readonly respondent: number }>(
  db: Trx,
  consultation: ConsultationId,
  rows: readonly Row[],
): Promise<readonly Row[]> {
  if (rows.length === 0) return rows
  const keptBack = await readKeptBack(db, consultation)
  return rows.filter(({ respondent }) => keptBack(consultation, respondent) !== 'restricted')
}

/** Of these ideas or exchanges, those whose citizen wants them read by no one, with who that is. */
export async function readUnreadable(
  { db, dialect }: Pick<Base, 'db' | 'dialect'>,
  of: 'ideas' | 'inquiries',
  keys: readonly string[],
): Promise<ReadonlyMap<string, PersonId>> {
  if (keys.length === 0) return new Map()
  const { rows } = await sql<{ key: string; person: PersonId }>`
    select t.key, t.person from ${sql.table(of)} as t join persons as p on p.id = t.person
    where t.key in ${among(dialect, 'text', keys)} and p.restricted_at is not null`.execute(db)
  return new Map(rows.map(({ key, person }) => [key, person]))
}

/** The same as a column of a reading: 1 or 0, in both databases. */
export function travelsAsNumber(person: string) {
  return sql<number>`case when ${mayTravel(person)} then 1 else 0 end`
}

/** Whether the person in this column lets the city's side pass on what they sent; true where no person is behind it any more. */
export function mayBeShown(person: string) {
  return sql<boolean>`not exists (
    select 1 from persons as kept where kept.id = ${sql.ref(person)}
      and (kept.restricted_at is not null or kept.objected_at is not null))`
}

/**
 * The one rule of what reaches other citizens and the public: nothing of who keeps it back, and nothing new of who said stop. Who said stop
 * hears no more of what becomes of their words and cannot look after them; what they answered counts, and the city's side reads it.
 */
export function mayTravel(person: string) {
  return sql<boolean>`${mayBeShown(person)} and not exists (
    select 1 from persons as left_off where left_off.id = ${sql.ref(person)} and left_off.standing = 'stopped')`
}

/** Whether the person in this column lets the city's side read what they sent; true where no person is behind it any more. */
export function mayBeRead(person: string) {
  return sql`not exists (
    select 1 from persons as kept where kept.id = ${sql.ref(person)} and kept.restricted_at is not null)`
}
