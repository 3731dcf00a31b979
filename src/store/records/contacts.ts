import { sql } from 'kysely'
import type { ContactId } from '../../domain/contact.ts'
import type { PersonId } from '../../domain/person.ts'
import type { Base } from '../databases/base.ts'
import { among, type Dialect, type Trx, table } from '../databases/dialect.ts'
import type { ContactsTable } from '../databases/schema.ts'

/** The ways to reach people. */
export interface Contacts {
  /** The person behind a contact, for erasing and for support. */
  personOf(contact: ContactId): Promise<PersonId | undefined>
}

/** The contacts of this store. */
export function contactsOf({ db }: Base): Contacts {
  return { personOf: (contact) => readPersonOf(db, contact) }
}

/** The person behind a contact, if Ekko has met them. */
export async function readPersonOf(trx: Trx, contact: string): Promise<PersonId | undefined> {
  const row = await trx.selectFrom('contacts').select('person').where('id', '=', contact).executeTakeFirst()
  return row?.person
}

/** Rows of these contacts, by id. */
export async function readContacts(
  trx: Trx,
  { dialect }: Pick<Base, 'dialect'>,
  ids: readonly ContactId[],
): Promise<ReadonlyMap<string, ContactsTable>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<ContactsTable>`
    select * from contacts where id in ${among(dialect, 'text', ids)}`.execute(trx)
  return new Map(rows.map((row) => [row.id, row]))
}

/** The contacts of these people. */
export async function readContactsOf(
  trx: Trx,
  dialect: Dialect,
  persons: readonly PersonId[],
): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from contacts where person in ${among(dialect, 'int', persons)}`.execute(trx)
  return rows.map(({ id }) => id)
}

/** A contact as it is written; a contact stays with its first person. */
export type ContactRow = Omit<ContactsTable, 'route' | 'preferred' | 'refused_at'>

/** Writes contacts that are new, or of which something has changed. */
export async function writeContacts(trx: Trx, dialect: Dialect, rows: readonly ContactRow[]): Promise<void> {
  if (rows.length === 0) return
  const columns = {
    id: 'text',
    account: 'text',
    person: 'int',
    reach: 'text',
    state: 'text',
    last_seen_at: 'int',
  } as const
  await sql`
    insert into contacts (id, account, person, reach, state, last_seen_at)
    select x.id, x.account, x.person, x.reach, x.state, x.last_seen_at from ${table(dialect, columns, rows)}
    where true order by x.id
    on conflict (id) do update set account = coalesce(contacts.account, excluded.account), reach = excluded.reach,
      state = excluded.state, last_seen_at = excluded.last_seen_at, refused_at = null`.execute(trx)
}

/** Keeps how a platform wants contacts to be written to. */
export async function keepRoutes(
  trx: Trx,
  dialect: Dialect,
  routes: readonly { readonly id: string; readonly route: string }[],
): Promise<void> {
  if (routes.length === 0) return
  await sql`
    update contacts set route = x.route from ${table(dialect, { id: 'text', route: 'text' }, routes)}
    where contacts.id = x.id`.execute(trx)
}

/** These contacts cannot be written to any more; their people are written to elsewhere, or nowhere. */
export async function closeContacts(trx: Trx, dialect: Dialect, contacts: readonly string[]): Promise<void> {
  const gone = among(dialect, 'text', contacts)
  await sql`update contacts set state = 'gone' where id in ${gone}`.execute(trx)
  await choose(trx, dialect, sql`persons.id in (select person from contacts where id in ${gone})`)
}

/** Chooses anew where messages that may wait go for these people. */
export async function chooseContacts(trx: Trx, dialect: Dialect, persons: readonly PersonId[]): Promise<void> {
  if (persons.length > 0) await choose(trx, dialect, sql`persons.id in ${among(dialect, 'int', persons)}`)
}

/** Messages that may wait go to the contact that its person prefers, or else to the newest that lives; to none when all are gone. */
async function choose(trx: Trx, dialect: Dialect, whose: ReturnType<typeof sql>): Promise<void> {
  const newest = sql`(
    select c.id from contacts as c where c.person = persons.id and c.state = 'open'
    order by c.preferred desc, c.last_seen_at desc, c.id limit 1)`
  await sql`update persons set contact = ${newest} where ${whose}`.execute(trx)
  const colon = dialect.position(sql.ref('contact'), ':')
  await sql`update persons set channel = substr(contact, 1, cast(${colon} as int) - 1) where ${whose}`.execute(trx)
}

/** What may wait goes to this contact of its person first, as long as it lives. */
export async function preferContact(trx: Trx, dialect: Dialect, contact: ContactId): Promise<void> {
  const person = await readPersonOf(trx, contact)
  if (person === undefined) return
  await sql`
    update contacts set preferred = case when id = ${contact} then 1 else 0 end where person = ${person}`.execute(trx)
  await chooseContacts(trx, dialect, [person])
}

/** The contacts of one person become another's. */
export async function moveContacts(trx: Trx, from: PersonId, to: PersonId): Promise<void> {
  await sql`update contacts set person = ${to} where person = ${from}`.execute(trx)
}

/** A contact leaves its person. */
export async function dropContact(trx: Trx, contact: ContactId): Promise<void> {
  await sql`delete from contacts where id = ${contact}`.execute(trx)
}

/** The contacts of people who are forgotten go. */
export async function eraseContacts(trx: Trx, dialect: Dialect, persons: readonly PersonId[]): Promise<void> {
  await sql`delete from contacts where person in ${among(dialect, 'int', persons)}`.execute(trx)
}
