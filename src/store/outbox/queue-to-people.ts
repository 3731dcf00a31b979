import { type RawBuilder, sql } from 'kysely'
import type { DepartmentId } from '../../domain/city.ts'
import type { DutyKind } from '../../domain/duty.ts'
import { followerOf, type GuideKey, lineFrom } from '../../domain/guide.ts'
import type { GatheredKind, IdeaKey, IdeaNotice } from '../../domain/idea.ts'
import type { InquiryKey } from '../../domain/inquiry.ts'
import type { Notice } from '../../domain/outbox.ts'
import { judgedToldAfterMs } from '../../domain/reactions/reading.ts'
import type { Instant } from '../../domain/time.ts'
import type { CityChange } from '../../engine/decision.ts'
import { among, type Dialect, type Trx } from '../databases/dialect.ts'
import { readGuides } from '../records/guides.ts'
import { gathered } from './gather.ts'
import { priorityNumber } from './queue.ts'

/** A message to the author of an idea, wherever they can be reached now; held until they write where that is nowhere. */
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

/** A message to the author of a statement, once for each consultation that it set going with others. */
export async function thankAuthor(
  trx: Trx,
  dialect: Dialect,
  { consultation, early, answer, at }: Extract<CityChange, { readonly kind: 'author.thanked' }>,
): Promise<void> {
  const writer = sql`p.told_given = 1 and p.id = (
    select r.person from statements as s
      join respondents as r on r.consultation = s.consultation and r.number = s.respondent
    where s.consultation = ${early} and s.number = ${answer} and s.withdrawn = 0)`
  const notice: Notice = { kind: 'mailing', mailing: { kind: 'started', consultation, ref: String(answer) } }
  await queueTo(trx, dialect, writer, notice, `started:${consultation}`, 'echo', at)
}

/** A message to the author of a statement that was read, once a slip of the moderator's could be taken back. */
export async function tellWriter(
  trx: Trx,
  dialect: Dialect,
  { consultation, statement, said: { at } }: Extract<CityChange, { readonly kind: 'statement.judged' }>,
): Promise<void> {
  const writer = sql`p.told_given = 1 and p.id = (
    select r.person from statements as s
      join respondents as r on r.consultation = s.consultation and r.number = s.respondent
    where s.consultation = ${consultation} and s.number = ${statement} and s.withdrawn = 0)`
  const notice: Notice = { kind: 'judged', consultation, statement, at }
  const key = `judged:${consultation}:${statement}:${at}`
  await queueTo(trx, dialect, writer, notice, key, 'echo', at + judgedToldAfterMs)
}

/** A message to the author of an idea that became a question, or was voted on; an idea whose author was forgotten has none. */
export async function tellInventor(
  trx: Trx,
  dialect: Dialect,
  { kind, consultation, idea, at }: Extract<CityChange, { readonly kind: 'idea.taken-up' | 'idea.voted' }>,
): Promise<void> {
  const found = await sql<{ key: IdeaKey }>`select key from ideas where number = ${idea}`.execute(trx)
  for (const { key } of found.rows) {
    const show = kind === 'idea.voted' ? 'voted' : 'taken-up'
    const notice: Notice = { kind: 'idea', about: { show, idea: key, consultation } }
    await tellAuthor(trx, dialect, key, notice, `${show}:${consultation}:${key}`, at)
  }
}

/** A message to all staff who deal with what people write to a department; where there are none, to those who see to all of it. */
export async function tellStaff(
  trx: Trx,
  dialect: Dialect,
  department: DepartmentId,
  notice: Notice,
  key: string,
  at: Instant,
): Promise<void> {
  await queueTo(trx, dialect, sql`p.id in (${await holders(trx, department)})`, notice, key, 'digest', at)
}

/**
 * Tells a department's staff about an idea, and with them the guide who follows it: a promise that comes near or is late concerns
 * both, so that a guide who falls silent is noticed.
 */
export async function tellAboutIdea(
  trx: Trx,
  dialect: Dialect,
  { department, about, key, at, gathers }: Extract<CityChange, { readonly kind: 'staff.told' }>,
): Promise<void> {
  const notice: Notice = { kind: 'idea', about }
  const together = gathers && isGatherable(about) ? await gathered(trx, department, about, at) : undefined
  if (together)
    await tellStaff(trx, dialect, department, { kind: 'idea', about: together.about }, together.key, together.at)
  else await tellStaff(trx, dialect, department, notice, key, at)
  if (about.show !== 'due') return
  const guide = await followerOfThread(trx, sql`select guide from ideas where key = ${about.idea}`, at)
  if (guide) await tellGuide(trx, dialect, guide, notice, key, at)
}

function isGatherable(about: IdeaNotice): about is Extract<IdeaNotice, { readonly show: GatheredKind }> {
  return about.show === 'new' || about.show === 'due'
}

/** The same about an exchange in which a citizen waits. */
export async function tellDepartment(
  trx: Trx,
  dialect: Dialect,
  { department, notice, key, at }: Extract<CityChange, { readonly kind: 'department.told' }>,
): Promise<void> {
  await tellStaff(trx, dialect, department, notice, key, at)
  if (notice.kind !== 'inquiry' || notice.about.show !== 'due') return
  const guide = await followerOfThread(trx, sql`select guide from inquiries where key = ${notice.about.inquiry}`, at)
  if (guide) await tellGuide(trx, dialect, guide, notice, key, at)
}

/** A message to a guide. */
export async function tellGuide(
  trx: Trx,
  dialect: Dialect,
  guide: GuideKey,
  notice: Notice,
  key: string,
  at: Instant,
): Promise<void> {
  await queueTo(trx, dialect, sql`p.id = (select person from guides where key = ${guide})`, notice, key, 'echo', at)
}

/** Who follows a thread at this moment: its guide, or who stands in. */
async function followerOfThread(trx: Trx, guideOf: RawBuilder<unknown>, at: Instant): Promise<GuideKey | undefined> {
  const found = await sql<{ guide: GuideKey | null }>`${guideOf}`.execute(trx)
  const key = found.rows[0]?.guide ?? null
  return key === null ? undefined : followerOf(lineFrom(key, await readGuides(trx)), at)?.key
}

/** Tells the same people of a promise that comes near or is broken, but for those who hear of it elsewhere. */
export async function alarmStaff(
  trx: Trx,
  dialect: Dialect,
  { department, commitment, key, at, expiresAt, heardAt }: Extract<CityChange, { readonly kind: 'staff.alarmed' }>,
): Promise<void> {
  const hearElsewhere = sql`select c.person from contacts as c where c.id in ${among(dialect, 'text', heardAt)}`
  const whom = sql`p.id in (${await holders(trx, department)}) and p.id not in (${hearElsewhere})`
  await queueTo(trx, dialect, whom, { kind: 'alarm', commitment }, key, 'digest', at, expiresAt)
}

/** Tells the moderators of the department that asks, or where it has none those of all, that there are quotes to read. */
export async function offerQuotes(
  trx: Trx,
  dialect: Dialect,
  { consultation, department, key, at, expiresAt }: Extract<CityChange, { readonly kind: 'quotes.offered' }>,
): Promise<void> {
  const notice: Notice = { kind: 'cityside', about: { show: 'quotes', consultation, offered: true } }
  const whom = sql`p.id in (${await holders(trx, department, 'moderator')})`
  await queueTo(trx, dialect, whom, notice, key, 'digest', at, expiresAt)
}

/** Tells the people behind these contacts that something waits for a second pair of eyes; none of them wrote it. */
export async function tellApprovers(
  trx: Trx,
  dialect: Dialect,
  { contacts, besides, notice, key, at }: Extract<CityChange, { readonly kind: 'approvers.told' }>,
): Promise<void> {
  const behind = (each: readonly string[]) =>
    sql`select c.person from contacts as c where c.person is not null and c.id in ${among(dialect, 'text', each)}`
  const whom = sql`p.id in (${behind(contacts)}) and p.id not in (${behind(besides)})`
  await queueTo(trx, dialect, whom, notice, key, 'digest', at)
}

/** The people with a duty for a department; where there are none, those with one for all of them. Each once, on whatever contacts. */
async function holders(trx: Trx, department: DepartmentId, kind?: DutyKind): Promise<RawBuilder<unknown>> {
  const holding = (which: string) => sql`
    select c.person from duties as d join contacts as c on c.id = d.contact
    where d.department = ${which} ${kind === undefined ? sql`` : sql`and d.kind = ${kind}`}`
  const found = await sql<{ person: number }>`${holding(department)}`.execute(trx)
  return found.rows.length > 0 ? holding(department) : holding('')
}

/** A message to the person who is asked in an exchange, wherever they can be reached now. */
export async function tellAsked(
  trx: Trx,
  dialect: Dialect,
  inquiry: InquiryKey,
  notice: Notice,
  key: string,
  at: Instant,
): Promise<void> {
  await queueTo(
    trx,
    dialect,
    sql`p.id = (select person from inquiries where key = ${inquiry})`,
    notice,
    key,
    'echo',
    at,
  )
}

/**
 * The same to the guide who follows it or who stands in; without one to the staff member who asks, while they still may know and are not
 * its guide who is away;
 * otherwise to all who serve their department.
 */
export async function tellAsker(
  trx: Trx,
  dialect: Dialect,
  inquiry: InquiryKey,
  notice: Notice,
  key: string,
  at: Instant,
): Promise<void> {
  const guide = await followerOfThread(trx, sql`select guide from inquiries where key = ${inquiry}`, at)
  if (guide) return tellGuide(trx, dialect, guide, notice, key, at)
  const found = await sql<{ department: string; asker: number | null }>`
    select i.department, (
      select p.id from persons as p join contacts as c on c.person = p.id join duties as d on d.contact = c.id
      where p.id = i.asker and p.standing = 'active' and d.department in (i.department, '')
        and p.id not in (select g.person from guides as g where g.key = i.guide)
      order by d.since limit 1) as asker
    from inquiries as i where i.key = ${inquiry}`.execute(trx)
  const [row] = found.rows
  if (!row) return
  if (row.asker === null) return tellStaff(trx, dialect, row.department, notice, key, at)
  await queueTo(trx, dialect, sql`p.id = ${row.asker}`, notice, key, 'echo', at)
}

async function queueTo(
  trx: Trx,
  dialect: Dialect,
  whom: ReturnType<typeof sql>,
  notice: Notice,
  key: string,
  priority: 'echo' | 'digest',
  at: Instant,
  expiresAt: Instant | null = null,
): Promise<void> {
  const colon = dialect.position(sql.ref('c.id'), ':')
  await sql`
    insert into outbox (key, channel, address, person, to_contact, priority, notice, not_before, expires_at, state, code, since)
    select cast(${`${key}:`} as text) || p.id, substr(c.id, 1, cast(${colon} as int) - 1), c.id, p.id, 1,
      cast(${priorityNumber[priority]} as bigint), cast(${JSON.stringify(notice)} as text), cast(${at} as bigint),
      cast(${expiresAt} as bigint),
      case when p.contact is null then 'held' else 'waiting' end,
      case when p.contact is null then 'contact-gone' end, cast(${at} as bigint)
    from persons as p
      join contacts as c on c.id = coalesce(p.contact, (
        select l.id from contacts as l where l.person = p.id order by l.last_seen_at desc, l.id limit 1))
    where ${whom} and p.standing = 'active'
    ${dialect.forShareOfPersons}
    on conflict (key) do nothing`.execute(trx)
}
