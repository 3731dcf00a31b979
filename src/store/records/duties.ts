import { sql } from 'kysely'
import type { ContactId } from '../../domain/contact.ts'
import type { Duty, DutyKind, DutyOffer, HeldDuty } from '../../domain/duty.ts'
import type { GuideKey } from '../../domain/guide.ts'
import type { PersonId } from '../../domain/person.ts'
import type { Instant } from '../../domain/time.ts'
import type { Base } from '../databases/base.ts'
import { among, type Dialect, type Trx } from '../databases/dialect.ts'
import type { DutiesTable } from '../databases/schema.ts'

/** Who does what for the city. */
export interface Duties {
  /** The duties of all moderators and staff, the oldest first. */
  duties(): Promise<readonly HeldDuty[]>
  /** The duties of the person behind this contact, on whatever contact of theirs they were given. */
  dutiesBehind(contact: ContactId): Promise<readonly Duty[]>
}

/** The duties of this store. */
export function dutiesOf(base: Base): Duties {
  return { duties: () => readDuties(base), dutiesBehind: (contact) => readBehind(base, contact) }
}

/** Where a row holds for every department: SQL's null is equal to nothing, not even in a key. */
const everywhere = ''

/** The duties of all moderators and staff, or those given to one contact, the oldest first. */
export async function readDuties({ db }: Base, contact?: ContactId): Promise<readonly HeldDuty[]> {
  const all = db.selectFrom('duties').selectAll().orderBy('since').orderBy('contact').orderBy('kind')
  const rows = await (contact === undefined ? all : all.where('contact', '=', contact)).execute()
  return rows.map((row) => ({ ...dutyIn(row), contact: row.contact as ContactId, since: row.since }))
}

async function readBehind({ db }: Base, contact: ContactId): Promise<readonly Duty[]> {
  const { rows } = await sql<DutiesTable>`
    select distinct d.kind, d.department from duties as d where d.contact = ${contact} or d.contact in (
      select other.id from contacts as own join contacts as other on other.person = own.person where own.id = ${contact})
    order by d.kind, d.department`.execute(db)
  return rows.map(dutyIn)
}

/** What people do for the city: their duties, on whatever contact of theirs they were given, and the guide they are. */
interface Serving {
  dutiesOf(contact: ContactId, person: PersonId | undefined): readonly Duty[]
  guideOf(person: PersonId | undefined): GuideKey | undefined
}

/** What the person behind each of these contacts does for the city. */
export async function readDutiesBehind(
  { db, dialect }: Base,
  contacts: readonly ContactId[],
  persons: readonly PersonId[],
): Promise<Serving> {
  const { rows } = await sql<DutiesTable & { person: number | null; guide: GuideKey | null }>`
    select d.*, c.person, g.key as guide from duties as d left join contacts as c on c.id = d.contact
      left join guides as g on g.person = c.person
    where d.contact in ${among(dialect, 'text', contacts)} or c.person in ${among(dialect, 'int', persons)}
    order by d.since, d.kind, d.department`.execute(db)
  return {
    dutiesOf: (contact, person) =>
      rows
        .filter((row) => row.contact === contact || (person !== undefined && row.person === person))
        .map((row) => dutyIn(row)),
    guideOf: (person) => rows.find((row) => person !== undefined && row.person === person)?.guide ?? undefined,
  }
}

/** The invitation whose code has this hash. */
export async function readOffer({ db }: Base, hash: string): Promise<DutyOffer | undefined> {
  const row = await db.selectFrom('duty_offers').selectAll().where('hash', '=', hash).executeTakeFirst()
  if (!row) return undefined
  return {
    ...dutyIn(row),
    hash: row.hash,
    expiresAt: row.expires_at,
    ...(row.used_at !== null && { usedAt: row.used_at }),
  }
}

/** Keeps an invitation to a duty, by the hash of its code. */
export async function offerDuty(trx: Trx, { hash, kind, department, expiresAt }: DutyOffer): Promise<void> {
  await trx
    .insertInto('duty_offers')
    .values({ hash, kind, department: department ?? everywhere, expires_at: expiresAt, used_at: null })
    .onConflict((conflict) => conflict.column('hash').doNothing())
    .execute()
}

/** The invitation was taken; its code is good for nothing any more. */
export async function takeDuty(trx: Trx, hash: string, at: Instant): Promise<void> {
  await sql`update duty_offers set used_at = ${at} where hash = ${hash}`.execute(trx)
}

/** Gives a contact a duty; the same one given again keeps its first date. */
export async function grantDuty(trx: Trx, contact: ContactId, { kind, department }: Duty, at: Instant): Promise<void> {
  await trx
    .insertInto('duties')
    .values({ contact, kind, department: department ?? everywhere, since: at })
    .onConflict((conflict) => conflict.columns(['contact', 'kind', 'department']).doNothing())
    .execute()
}

/** Takes a contact's duties of one kind back, or all of them. */
export async function revokeDuty(trx: Trx, contact: ContactId, kind: DutyKind | undefined): Promise<void> {
  const all = trx.deleteFrom('duties').where('contact', '=', contact)
  await (kind === undefined ? all : all.where('kind', '=', kind)).execute()
}

/** The duties given to contacts that are forgotten go. */
export async function eraseDuties(trx: Trx, dialect: Dialect, contacts: readonly string[]): Promise<void> {
  await sql`delete from duties where contact in ${among(dialect, 'text', contacts)}`.execute(trx)
}

/** The duty that a row holds. */
export function dutyIn({ kind, department }: Pick<DutiesTable, 'kind' | 'department'>): Duty {
  return { kind, ...(department !== everywhere && { department }) }
}
