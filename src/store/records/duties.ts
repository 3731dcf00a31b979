import { sql } from 'kysely'
import type { ContactId } from '../../domain/contact.ts'
import {
  type CodeGuesses,
  type Duty,
  type DutyKind,
  type DutyOffer,
  guessWindowMs,
  type HeldDuty,
} from '../../domain/duty.ts'
import type { GuideKey } from '../../domain/guide.ts'
import type { PersonId } from '../../domain/person.ts'
import type { Instant } from '../../domain/time.ts'
import type { Change } from '../../engine/decision.ts'
import { openAccount } from '../../seal/account.ts'
import type { Base } from '../databases/base.ts'
import { among, type Dialect, type Trx } from '../databases/dialect.ts'
import type { DutiesTable, DutyOffersTable } from '../databases/schema.ts'

/** Who does what for the city. */
export interface Duties {
  /** The duties of all moderators and staff, the oldest first. */
  duties(): Promise<readonly HeldDuty[]>
  /** The accounts of moderators and staff by their marks, as far as they are known: for those who give and take duties. */
  dutyAccounts(): Promise<ReadonlyMap<ContactId, ContactId>>
  /** The duties of the person behind this contact, on whatever contact of theirs they were given. */
  dutiesBehind(contact: ContactId): Promise<readonly Duty[]>
  /** The codes that could be used now, the one that ends first first. */
  openOffers(now: Instant): Promise<readonly DutyOffer[]>
}

/** The duties of this store. */
export function dutiesOf(base: Base): Duties {
  return {
    duties: () => readDuties(base),
    dutyAccounts: () => readDutyAccounts(base),
    dutiesBehind: (contact) => readBehind(base, contact),
    openOffers: (now) => readOpenOffers(base, now),
  }
}

/** Where a row holds for every department: SQL's null is equal to nothing, not even in a key. */
const everywhere = ''

/** The duties of all moderators and staff, or those given to one contact, the oldest first. */
export async function readDuties({ db }: Base, contact?: ContactId): Promise<readonly HeldDuty[]> {
  const all = db.selectFrom('duties').selectAll().orderBy('since').orderBy('contact').orderBy('kind')
  const rows = await (contact === undefined ? all : all.where('contact', '=', contact)).execute()
  return rows.map((row) => ({ ...dutyIn(row), contact: row.contact as ContactId, since: row.since }))
}

async function readDutyAccounts({ db, seal }: Base): Promise<ReadonlyMap<ContactId, ContactId>> {
  const { rows } = await sql<{ contact: ContactId; account: string }>`
    select d.contact, max(coalesce(c.account, d.account)) as account
    from duties as d left join contacts as c on c.id = d.contact
    where coalesce(c.account, d.account) is not null group by d.contact`.execute(db)
  return new Map(rows.map(({ contact, account }) => [contact, openAccount(seal, account)]))
}

async function readBehind({ db }: Base, contact: ContactId): Promise<readonly Duty[]> {
  const { rows } = await sql<DutiesTable>`
    select distinct d.kind, d.department from duties as d where d.contact = ${contact} or d.contact in (
      select other.id from contacts as own join contacts as other on other.person = own.person where own.id = ${contact})
    order by d.kind, d.department`.execute(db)
  return rows.map(dutyIn)
}

/** Those of these people who may ask for the city: moderators and administrators. */
export async function readAsking({ db }: Base, persons: readonly PersonId[]): Promise<ReadonlySet<PersonId>> {
  if (persons.length === 0) return new Set()
  const rows = await db
    .selectFrom('duties as d')
    .innerJoin('contacts as c', 'c.id', 'd.contact')
    .select('c.person')
    .where('d.kind', '!=', 'staff')
    .where('c.person', 'in', [...new Set(persons)])
    .execute()
  return new Set(rows.flatMap(({ person }) => person ?? []))
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

/** The contacts of each person who has a duty behind one of several. */
export async function readChats({ db }: Base): Promise<readonly (readonly ContactId[])[]> {
  const { rows } = await sql<{ id: ContactId; person: number }>`
    select c.id, c.person from contacts as c where c.person in (
      select holder.person from duties as d join contacts as holder on holder.id = d.contact)
    order by c.person, c.id`.execute(db)
  const persons = [...new Set(rows.map(({ person }) => person))]
  return persons
    .map((each) => rows.filter(({ person }) => person === each).map(({ id }) => id))
    .filter(({ length }) => length > 1)
}

/** The invitation whose code has this hash. */
export async function readOffer({ db }: Base, hash: string): Promise<DutyOffer | undefined> {
  const row = await db.selectFrom('duty_offers').selectAll().where('hash', '=', hash).executeTakeFirst()
  return row && offerIn(row)
}

async function readOpenOffers({ db }: Base, now: Instant): Promise<readonly DutyOffer[]> {
  const rows = await db
    .selectFrom('duty_offers')
    .selectAll()
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .orderBy('expires_at')
    .orderBy('hash')
    .execute()
  return rows.map(offerIn)
}

/** The wrong codes within the last hour. */
export async function readGuesses({ db }: Base, contact: ContactId | undefined, now: Instant): Promise<CodeGuesses> {
  const { rows } = await sql<CodeGuesses>`
    select count(*) as "ofAll", count(case when contact = ${contact ?? null} then 1 end) as "ofOne" from code_guesses
    where at > ${now - guessWindowMs}`.execute(db)
  return { ofOne: Number(rows[0]?.ofOne ?? 0), ofAll: Number(rows[0]?.ofAll ?? 0) }
}

/** Counts a wrong code; older ones than count are dropped. */
export async function countGuess(trx: Trx, contact: ContactId, at: Instant): Promise<void> {
  await trx
    .deleteFrom('code_guesses')
    .where('at', '<=', at - guessWindowMs)
    .execute()
  await trx.insertInto('code_guesses').values({ contact, at }).execute()
}

/** The invitation is gone. */
export async function withdrawOffer(trx: Trx, hash: string): Promise<void> {
  await trx.deleteFrom('duty_offers').where('hash', '=', hash).execute()
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

type Granted = Extract<Change, { readonly kind: 'duty.granted' }>

/** Gives a contact a duty; the same one given again keeps its first date. */
export async function grantDuty(
  trx: Trx,
  { contact, account, duty: { kind, department }, at }: Granted,
): Promise<void> {
  await trx
    .insertInto('duties')
    .values({ contact, account: account ?? null, kind, department: department ?? everywhere, since: at })
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
  // The wrong codes still count for all together: being forgotten gives no new tries.
  await sql`update code_guesses set contact = '' where contact in ${among(dialect, 'text', contacts)}`.execute(trx)
}

function offerIn({ hash, expires_at, used_at, ...row }: DutyOffersTable): DutyOffer {
  return { ...dutyIn(row), hash, expiresAt: expires_at, ...(used_at !== null && { usedAt: used_at }) }
}

/** The duty that a row holds. */
export function dutyIn({ kind, department }: Pick<DutiesTable, 'kind' | 'department'>): Duty {
  return { kind, ...(department !== everywhere && { department }) }
}
