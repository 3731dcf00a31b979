import { sql } from 'kysely'
import type { PersonId } from '../../domain/person.ts'
import type { DueCounts, DueOfPerson, Ended, Erased, RetentionKind } from '../../domain/retention.ts'
import type { Instant, LocalDate } from '../../domain/time.ts'
import type { Base } from '../databases/base.ts'
import { among, type Trx } from '../databases/dialect.ts'
import { readConsultations } from './consultations.ts'
import { type DueBase, type DueQuery, dueSelects } from './due.ts'

/** What has been kept for its time, and what was deleted since. */
export interface RetentionList {
  /** How much of each kind is due: to whom it is tied is not read. */
  retentionDue(ended: Ended, at: Instant): Promise<DueCounts>
  /** What was deleted, by month and kind, oldest first. */
  retentionErased(): Promise<readonly Erased[]>
}

/** The retention of this store. */
export function retentionListOf(base: Base): RetentionList {
  return {
    retentionDue: (ended, at) => countDue(base.db, base, { ended, toldAt: at }),
    retentionErased: () => readErased(base),
  }
}

/** How much of each kind is due. */
export async function countDue(trx: Trx, base: DueBase, query: DueQuery): Promise<DueCounts> {
  const { words, ideas, exchanges, invitations, contacts } = await dueSelects(trx, base, query)
  const { rows } = await sql<Record<RetentionKind, number>>`
    select (select count(*) from (${words}) as w) as words, (select count(*) from (${ideas}) as i) as ideas,
      (select count(*) from (${exchanges}) as e) as exchanges,
      (select count(*) from (${invitations}) as v) as invitations, (select count(*) from (${contacts}) as c) as contacts`.execute(
    trx,
  )
  const [counts] = rows
  if (!counts) throw new Error('A count has one row.')
  return counts
}

/** What of each of these people is due, for telling them; people of whom nothing is are left out. */
export async function readDueOf(
  { db, dialect, definitions }: Base,
  persons: readonly PersonId[],
  query: DueQuery,
): Promise<ReadonlyMap<PersonId, DueOfPerson>> {
  if (persons.length === 0) return new Map()
  const selects = await dueSelects(db, { dialect, definitions }, query)
  const whose = sql`where due.person in ${among(dialect, 'int', persons)}`
  const words = await sql<{ person: PersonId; consultation: string }>`
    select due.person, due.consultation from (${selects.words}) as due ${whose} order by due.consultation`.execute(db)
  const ids = words.rows.map(({ consultation }) => consultation)
  const consultations = await readConsultations(db, { dialect, definitions }, { ids })
  const ideas = await sql<{ person: PersonId; number: number }>`
    select due.person, due.number from (${selects.ideas}) as due ${whose} order by due.number`.execute(db)
  const exchanges = await sql<{ person: PersonId }>`
    select due.person from (${selects.exchanges}) as due ${whose}`.execute(db)
  const contacts = await sql<{ person: PersonId }>`
    select due.person from (${selects.contacts}) as due ${whose}`.execute(db)
  const of = <T extends { readonly person: PersonId }>(rows: readonly T[], person: PersonId) =>
    rows.filter((row) => row.person === person)
  return new Map(
    persons.flatMap((person) => {
      const due: DueOfPerson = {
        words: of(words.rows, person).flatMap(({ consultation }) => {
          const running = consultations.get(consultation)?.running
          return running ? [running.consultation.title] : []
        }),
        ideas: of(ideas.rows, person).map(({ number }) => number),
        exchanges: of(exchanges.rows, person).length,
        contact: of(contacts.rows, person).length > 0,
      }
      const some = due.words.length + due.ideas.length + due.exchanges > 0 || due.contact
      return some ? [[person, due] as const] : []
    }),
  )
}

/** Adds to what was deleted in a month. */
export async function countErased(trx: Trx, month: LocalDate, kind: RetentionKind, count: number, at: Instant) {
  if (count === 0) return
  await sql`
    insert into retention_erased (month, kind, count, at) values (${month}, ${kind}, ${count}, ${at})
    on conflict (month, kind) do update set count = retention_erased.count + ${count}, at = ${at}`.execute(trx)
}

async function readErased({ db }: Base): Promise<readonly Erased[]> {
  return db.selectFrom('retention_erased').selectAll().orderBy('month').orderBy('kind').execute()
}
