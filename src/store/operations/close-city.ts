import { sql } from 'kysely'
import type { Address, ContactId } from '../../domain/contact.ts'
import type { InboxEvent } from '../../domain/inbox.ts'
import { dayMs, type Instant } from '../../domain/time.ts'
import { closeAccount, closeReference, eventMark, isClosed, isMark, markOf, messageMark } from '../../seal/account.ts'
import { inside, inwardBy } from '../../seal/inward.ts'
import type { Seal } from '../../seal/seal.ts'
import type { Dialect, Trx } from '../databases/dialect.ts'
import { table } from '../databases/dialect.ts'
import { closeRecord, recordMarks } from './close-record.ts'
import { rewrite } from './rewrite.ts'

/**
 * Puts marks in the place of the accounts of a city that an earlier version kept in clear, in one transaction: people, open messages,
 * waiting events, duties, and the record of acts, whose chain begins anew with the same acts. Who is at the desk signs in again.
 */
export async function closeCity(trx: Trx, dialect: Dialect, seal: Seal, now: Instant): Promise<'closed' | 'empty'> {
  const accounts = await accountsIn(trx)
  if (accounts.length === 0 && (await isEmpty(trx))) return 'empty'
  const marks = new Map(accounts.map((account) => [account, markOf(seal, account)]))
  const words: Words = { seal, marks, records: recordMarks(marks) }
  await closeContacts(trx, dialect, seal, accounts)
  await closeInbox(trx, dialect, words)
  await closeOutbox(trx, dialect, words)
  await closePersons(trx, dialect, words)
  await closeAnswers(trx, dialect, seal)
  await closeDuties(trx, dialect, seal)
  await closeRecord(trx, dialect, words, now)
  for (const fleeting of ['paces', 'code_guesses', 'desk_links', 'desk_sessions'] as const)
    await trx.deleteFrom(fleeting).execute()
  return 'closed'
}

/** How text that names an account is said now. */
interface Words {
  readonly seal: Seal
  readonly marks: ReadonlyMap<string, string>
  /** What stood for a contact on the record, and stands for it now. */
  readonly records: ReadonlyMap<string, string>
}

async function accountsIn(trx: Trx): Promise<readonly ContactId[]> {
  const { rows } = await sql<{ contact: string }>`
    select id as contact from contacts union select contact from duties
    union select contact from inbox where contact is not null
    union select contact from attachments_wanted
    union select address from outbox where address <> '' and (to_contact = 1 or address like 'mail:%')
    union select address from digests_told where address like 'mail:%'`.execute(trx)
  return rows.flatMap(({ contact }) => (isMark(contact) ? [] : [contact as ContactId]))
}

async function isEmpty(trx: Trx): Promise<boolean> {
  const some = await trx.selectFrom('inbox').select('seq').limit(1).executeTakeFirst()
  return some === undefined && (await trx.selectFrom('audit').select('seq').limit(1).executeTakeFirst()) === undefined
}

async function closeContacts(trx: Trx, dialect: Dialect, seal: Seal, accounts: readonly ContactId[]): Promise<void> {
  const atOnce = 2_000
  for (let from = 0; from < accounts.length; from += atOnce) {
    const rows = accounts
      .slice(from, from + atOnce)
      .map((account) => ({ id: account, mark: markOf(seal, account), account: closeAccount(seal, account) }))
    const x = table(dialect, { id: 'text', mark: 'text', account: 'text' }, rows)
    await sql`update contacts set id = x.mark, account = x.account from ${x} where contacts.id = x.id`.execute(trx)
    await sql`update digests_told set address = x.mark from ${x} where digests_told.address = x.id`.execute(trx)
  }
  const routed = await trx.selectFrom('contacts').select(['id', 'route']).where('route', 'is not', null).execute()
  for (let from = 0; from < routed.length; from += atOnce) {
    const rows = routed.slice(from, from + atOnce).map(({ id, route }) => ({ id, route: reference(seal, route ?? '') }))
    const x = table(dialect, { id: 'text', route: 'text' }, rows)
    await sql`update contacts set route = x.route from ${x} where contacts.id = x.id`.execute(trx)
  }
}

/** An event that is done keeps the mark of its id, so that it is known when it comes again, and its day. */
async function closeInbox(trx: Trx, dialect: Dialect, words: Words): Promise<void> {
  const { seal } = words
  const inward = inwardBy(seal)
  const columns = ['event_id', 'lane', 'contact', 'payload']
  const eventIdOf = (source: string, id: string) => {
    if (source === 'timer') return id
    if (source === 'city') return id.startsWith('chat:') ? `chat:${seal.mark('event', id)}` : id
    return eventMark(seal, source, id)
  }
  await rewrite(trx, dialect, { table: 'inbox', key: 'seq', columns, also: ['source', 'state'] }, (row) => {
    const source = String(row.source)
    const id = eventIdOf(source, String(row.event_id))
    if (row.payload === '') return { event_id: id }
    const told = JSON.parse(String(row.payload)) as InboxEvent
    const [event] =
      source === 'city' ? [said(words, { ...told, id })] : inward([told]).map((each) => inside(seal, each))
    return {
      event_id: source === 'timer' ? id : (event?.id ?? id),
      contact: row.contact === null ? null : markOf(seal, String(row.contact) as ContactId),
      payload: JSON.stringify(event),
      lane: laneOf(words, row.lane, source, id),
    }
  })
  await sql`update inbox set at = at - at % ${dayMs}, recorded_at = recorded_at - recorded_at % ${dayMs} where state = 'done'`.execute(
    trx,
  )
}

function laneOf({ seal }: Words, lane: string | number | null | undefined, source: string, id: string): string | null {
  if (typeof lane !== 'string') return null
  if (lane.startsWith('c:')) return `c:${markOf(seal, lane.slice(2) as ContactId)}`
  return lane.startsWith('e:') ? `e:${source}:${id}` : lane
}

async function closeOutbox(trx: Trx, dialect: Dialect, words: Words): Promise<void> {
  const { seal, marks } = words
  const columns = ['key', 'address', 'account', 'notice', 'via', 'edits', 'under', 'external_id']
  await rewrite(trx, dialect, { table: 'outbox', key: 'id', columns, also: ['ending'] }, (row) => {
    const address = String(row.address)
    const mark = marks.get(address)
    const key = (each: string | number | null | undefined) => (typeof each === 'string' ? keyOf(seal, each) : null)
    return {
      ...{ key: key(row.key), edits: key(row.edits), under: key(row.under) },
      address: mark ?? address,
      account: mark !== undefined && row.ending === 'forgotten' ? closeAccount(seal, address as Address) : null,
      notice: json(words, row.notice),
      via: typeof row.via === 'string' ? JSON.stringify(viaOf(seal, JSON.parse(row.via) as Via)) : null,
      external_id: typeof row.external_id === 'string' ? reference(seal, row.external_id) : null,
    }
  })
  await rewrite(trx, dialect, { table: 'attachments_wanted', key: 'seq', columns: ['contact', 'wanted'] }, (row) => {
    const wanted = JSON.parse(String(row.wanted)) as { source: string; for: { from?: readonly string[] } }
    const { from } = wanted.for
    const closed = {
      ...wanted,
      source: reference(seal, wanted.source),
      for: { ...wanted.for, ...(from && { from: from.map((each) => messageOf(seal, each)) }) },
    }
    return { contact: markOf(seal, String(row.contact) as ContactId), wanted: JSON.stringify(closed) }
  })
}

type Via = { readonly message?: string; readonly reply?: string }

function viaOf(seal: Seal, via: Via): Via {
  return {
    ...via,
    ...(via.message !== undefined && { message: reference(seal, via.message) }),
    ...(via.reply !== undefined && { reply: reference(seal, via.reply) }),
  }
}

/** Keys that are made of what a person did have their contact and the platform's id in them. */
function keyOf(seal: Seal, key: string): string {
  const [, made] = /^(reply|act):/.exec(key) ?? []
  return made === undefined ? key : `${made}:${seal.mark('key', key)}`
}

async function closePersons(trx: Trx, dialect: Dialect, words: Words): Promise<void> {
  // Nothing finds people by their contact, so they are gone through by number.
  await rewrite(trx, dialect, { table: 'persons', key: 'id', columns: ['contact', 'held'] }, (row) => {
    if (row.contact === null && typeof row.held !== 'string') return undefined
    const contact = row.contact === null ? null : (words.marks.get(String(row.contact)) ?? row.contact ?? null)
    return { contact, held: json(words, row.held) }
  })
  await rewrite(trx, dialect, { table: 'works', key: 'person', columns: ['work'] }, (row) => ({
    work: json(words, row.work),
  }))
}

async function closeAnswers(trx: Trx, dialect: Dialect, seal: Seal): Promise<void> {
  const rows = await trx
    .selectFrom('answers')
    .select(['consultation', 'respondent', 'question', 'sources'])
    .where('sources', 'is not', null)
    .execute()
  const atOnce = 2_000
  for (let from = 0; from < rows.length; from += atOnce) {
    const part = rows.slice(from, from + atOnce).map(({ sources, ...answer }) => {
      const parts = JSON.parse(sources ?? '[]') as readonly (readonly string[])[]
      return { ...answer, sources: JSON.stringify(parts.map((each) => each.map((one) => messageOf(seal, one)))) }
    })
    const columns = { consultation: 'text', respondent: 'int', question: 'text', sources: 'text' } as const
    await sql`
      update answers set sources = x.sources from ${table(dialect, columns, part)}
      where answers.consultation = x.consultation and answers.respondent = x.respondent
        and answers.question = x.question`.execute(trx)
  }
}

async function closeDuties(trx: Trx, dialect: Dialect, seal: Seal): Promise<void> {
  const rows = await trx.selectFrom('duties').select('contact').distinct().execute()
  const marked = rows.flatMap(({ contact }) =>
    isMark(contact)
      ? []
      : [{ contact, mark: markOf(seal, contact as ContactId), account: closeAccount(seal, contact as ContactId) }],
  )
  if (marked.length === 0) return
  const x = table(dialect, { contact: 'text', mark: 'text', account: 'text' }, marked)
  await sql`update duties set contact = x.mark, account = x.account from ${x} where duties.contact = x.contact`.execute(
    trx,
  )
}

function json(words: Words, text: string | number | null | undefined): string | null {
  if (typeof text !== 'string') return null
  return /^[[{]/.test(text) ? JSON.stringify(said(words, JSON.parse(text) as unknown)) : text
}

/** The same value with marks for accounts; the messages that words came in are closed. */
function said<T>(words: Words, value: T): T {
  if (typeof value === 'string') return (words.marks.get(value) ?? value) as T
  if (Array.isArray(value)) return value.map((each: unknown) => said(words, each)) as T
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([name, each]: readonly [string, unknown]) => [
    name,
    name === 'from' && Array.isArray(each)
      ? each.map((one) => (typeof one === 'string' ? messageOf(words.seal, one) : one))
      : name === 'via' && typeof each === 'object' && each !== null
        ? viaOf(words.seal, each)
        : said(words, each),
  ])
  return Object.fromEntries(entries) as T
}

/** An album stands among messages under a name of its own. */
function messageOf(seal: Seal, message: string): string {
  const album = 'album:'
  return message.startsWith(album)
    ? `${album}${messageMark(seal, message.slice(album.length))}`
    : messageMark(seal, message)
}

function reference(seal: Seal, text: string): string {
  return isClosed(text) ? text : closeReference(seal, text)
}
