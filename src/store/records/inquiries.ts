import { type Selectable, sql } from 'kysely'
import type { ConsultationId } from '../../domain/consultation.ts'
import type { ContactId } from '../../domain/contact.ts'
import type { HelpKey } from '../../domain/help.ts'
import {
  awaitsAnswer,
  type Inquiry,
  type InquiryEnd,
  type InquiryKey,
  type InquiryLine,
  type InquirySubject,
  type OwnInquiry,
} from '../../domain/inquiry.ts'
import type { PersonId } from '../../domain/person.ts'
import type { Instant } from '../../domain/time.ts'
import type { Change } from '../../engine/decision.ts'
import { closeWords } from '../../seal/data-key.ts'
import type { Base, Closing } from '../databases/base.ts'
import { among, type Dialect, type Trx } from '../databases/dialect.ts'
import type { InquiriesTable, InquiryLinesTable } from '../databases/schema-inquiries.ts'
import { type GuidesFound, readGuidesIn } from './guides.ts'
import { mayBeRead, mayBeShown } from './kept-back.ts'
import { keysOf } from './word-keys.ts'

/** Questions back to people about what they said. */
export interface Inquiries {
  /** Questions back with what came of them, by key; for staff of the department alone. */
  inquiries(): Promise<readonly Inquiry[]>
  /** What citizens missed in the echoes of a consultation, as long as they have not said yes since; oldest first. */
  missedIn(consultation: ConsultationId): Promise<readonly Missed[]>
}

/** What one respondent missed in an echo. */
export interface Missed {
  readonly respondent: number
  readonly words: string
  readonly felt: 'partly' | 'no'
}

/** The inquiries of this store. */
export function inquiriesOf(base: Base): Inquiries {
  return { inquiries: () => readInquiries(base), missedIn: (consultation) => readMissed(base, consultation) }
}

async function readMissed({ db }: Base, consultation: ConsultationId): Promise<readonly Missed[]> {
  const lines = await sql<{ subject: string; words: string; echo: string }>`
    select i.subject, l.words, l.echo from inquiry_lines as l join inquiries as i on i.key = l.inquiry
    where l.kind = 'missed' and l.echo is not null and ${mayBeShown('i.person')} order by l.seq`.execute(db)
  const heard = await sql<{ respondent: number; echo: string; felt: Missed['felt'] }>`
    select respondent, echo, felt from heard where consultation = ${consultation} and felt <> 'yes'`.execute(db)
  const feltBy = new Map(heard.rows.map(({ respondent, echo, felt }) => [`${respondent} ${echo}`, felt]))
  return lines.rows.flatMap(({ subject: json, words, echo }): readonly Missed[] => {
    const subject = JSON.parse(json) as InquirySubject
    if (subject.of !== 'answer' || subject.consultation !== consultation) return []
    const felt = feltBy.get(`${subject.respondent} ${echo}`)
    return felt ? [{ respondent: subject.respondent, words, felt }] : []
  })
}

type InquiryRow = Selectable<InquiriesTable>
type LineRow = Omit<InquiryLinesTable, 'seq'>
type Lines = ReadonlyMap<InquiryKey, readonly LineRow[]>

/** Exchanges by key, each with what was said in it. Nothing here leads to a person. */
export async function readInquiries({ db, dialect }: Base, keys?: readonly InquiryKey[]): Promise<readonly Inquiry[]> {
  const { rows } = await sql<InquiryRow>`
    select * from inquiries where ${keys === undefined ? mayBeRead('inquiries.person') : sql`key in ${among(dialect, 'text', keys)}`}
    order by key`.execute(db)
  const lines = await linesOf(db, dialect, rows)
  const guides = await guidesIn(db, rows, lines)
  return rows.map((row) => inquiryIn(row, lines.get(row.key) ?? [], guides))
}

/** The exchanges in which these people are asked. A question waits for its answer once it has reached them. */
export async function readInquiriesOf(
  { db, dialect }: Base,
  persons: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, readonly OwnInquiry[]>> {
  if (persons.length === 0) return new Map()
  const { rows } = await sql<InquiryRow>`
    select * from inquiries where person is not null and person in ${among(dialect, 'int', persons)}
    order by key`.execute(db)
  if (rows.length === 0) return new Map()
  const lines = await linesOf(db, dialect, rows)
  const guides = await guidesIn(db, rows, lines)
  const all = rows.map((row) => ({ person: row.person, inquiry: inquiryIn(row, lines.get(row.key) ?? [], guides) }))
  const waiting = all.filter(({ inquiry }) => awaitsAnswer(inquiry))
  const keys = waiting.map(({ person, inquiry }) => questionKey(inquiry, person))
  const arrived =
    keys.length === 0
      ? { rows: [] }
      : await sql<{ key: string }>`
          select key from outbox where key in ${among(dialect, 'text', keys)} and state in ('sent', 'unknown')`.execute(
          db,
        )
  const sent = new Set(arrived.rows.map(({ key }) => key))
  const found = new Map<PersonId, readonly OwnInquiry[]>()
  for (const { person, inquiry } of all) {
    if (person === null) continue
    const waits = awaitsAnswer(inquiry) && sent.has(questionKey(inquiry, person))
    found.set(person, [...(found.get(person) ?? []), { ...inquiry, waits }])
  }
  return found
}

/** Begins an exchange with the person who said it, or takes one up again, unless they wanted no more; the newest to ask hears the answer. */
export async function openInquiry(
  trx: Trx,
  { inquiry, subject, department, asker }: Extract<Change, { readonly kind: 'inquiry.opened' }>,
): Promise<void> {
  await sql`
    insert into inquiries (key, person, asker, subject, department, guide)
    values (${inquiry}, (${personBehind(subject)}), (${personAt(asker)}), ${JSON.stringify(subject)}, ${department},
      (select guide from ideas where key = ${subject.of === 'idea' ? subject.idea : ''}))
    on conflict (key) do update set asker = excluded.asker, department = excluded.department, ended_by = null,
      ended_at = null
    where inquiries.ended_by is null or inquiries.ended_by <> 'citizen'`.execute(trx)
}

/**
 * A citizen writes to a host. It takes up an exchange that was over, also one that they ended themselves; a reply that is owed
 * already stays due on its day.
 */
export async function writeInquiry(
  trx: Trx,
  { inquiry, subject, department, writer, dueOn }: Extract<Change, { readonly kind: 'inquiry.written' }>,
): Promise<void> {
  await sql`
    insert into inquiries (key, person, subject, department, due_on)
    values (${inquiry}, (${personAt(writer)}), ${JSON.stringify(subject)}, ${department}, ${dueOn})
    on conflict (key) do update set ended_by = null, ended_at = null, answered_at = null, department = excluded.department,
      asker = case when inquiries.department = excluded.department then inquiries.asker end,
      due_on = case when inquiries.due_on is not null and inquiries.answered_at is null and inquiries.ended_by is null
        then inquiries.due_on else excluded.due_on end`.execute(trx)
}

/** The host's side has replied. */
export async function replyInInquiry(
  trx: Trx,
  { inquiry, asker, at }: Extract<Change, { readonly kind: 'inquiry.replied' }>,
): Promise<void> {
  await sql`
    update inquiries set answered_at = ${at}, asker = (${personAt(asker)}) where key = ${inquiry}`.execute(trx)
}

/** Adds a line, closed with the key of the citizen in the exchange, also what the host's side says; the same one again is the same line. */
export async function continueInquiry(
  trx: Trx,
  base: Closing,
  inquiry: InquiryKey,
  { key, kind, words, statement, echo, guide, at }: InquiryLine,
): Promise<void> {
  const { rows } = await sql<{ person: PersonId | null }>`
    select person from inquiries where key = ${inquiry}`.execute(trx)
  const person = rows[0]?.person ?? undefined
  const wordKey = person === undefined ? undefined : (await keysOf(trx, base, [person], at)).get(person)
  if (wordKey === undefined) return
  // A person who was forgotten meanwhile has no exchange any more, and no line is left of it.
  await sql`
    insert into inquiry_lines (inquiry, key, kind, words, statement, echo, guide, at)
    select i.key, cast(${key} as text), cast(${kind} as text), cast(${closeWords(wordKey, words)} as text),
      cast(${statement ?? null} as bigint), cast(${echo ?? null} as text), cast(${guide?.key ?? null} as text),
      cast(${at} as bigint)
    from inquiries as i where i.key = ${inquiry}
    on conflict (key) do nothing`.execute(trx)
}

/** Ends an exchange, and writes down who did. */
export async function endInquiry(trx: Trx, key: InquiryKey, by: InquiryEnd, at: Instant): Promise<void> {
  // Wanting no more questions outweighs every other end.
  await sql`
    update inquiries set ended_by = ${by}, ended_at = ${at}
    where key = ${key} and (ended_by is null or ${by} = 'citizen')`.execute(trx)
}

/** An exchange in which a person was asked, with the statement it was last about. */
export interface AskedOf {
  readonly key: InquiryKey
  readonly subject: InquirySubject
  readonly ended: boolean
  readonly statement: number | undefined
}

/** The exchanges in which these people were asked, by key. */
export async function readAskedOf(
  trx: Trx,
  dialect: Dialect,
  persons: readonly PersonId[],
): Promise<readonly AskedOf[]> {
  const { rows } = await sql<{ key: string; subject: string; ended_by: string | null; statement: number | null }>`
    select i.key, i.subject, i.ended_by, (
      select l.statement from inquiry_lines as l where l.inquiry = i.key and l.kind = 'asked'
      order by l.seq desc limit 1) as statement
    from inquiries as i where i.person is not null and i.person in ${among(dialect, 'int', persons)}
    order by i.key`.execute(trx)
  return rows.map(({ key, subject, ended_by, statement }) => ({
    key,
    subject: JSON.parse(subject) as InquirySubject,
    ended: ended_by !== null,
    statement: statement ?? undefined,
  }))
}

/** Where it is the asker who is forgotten, the exchange is their department's. */
export async function eraseAskers(trx: Trx, dialect: Dialect, persons: readonly PersonId[]): Promise<void> {
  const whose = among(dialect, 'int', persons)
  await sql`update inquiries set asker = null where asker is not null and asker in ${whose}`.execute(trx)
}

/** These exchanges go, with every word in them. */
export async function eraseInquiries(trx: Trx, dialect: Dialect, keys: readonly InquiryKey[]): Promise<void> {
  const which = among(dialect, 'text', keys)
  await sql`delete from inquiry_lines where inquiry in ${which}`.execute(trx)
  await sql`delete from inquiries where key in ${which}`.execute(trx)
}

/** The exchanges about these offers to help go with them. */
export async function eraseInquiriesAbout(trx: Trx, dialect: Dialect, offers: readonly HelpKey[]): Promise<void> {
  const subjects = offers.map((key) => JSON.stringify({ of: 'help', offer: key }))
  const gone = sql`select key from inquiries where subject in ${among(dialect, 'text', subjects)}`
  await sql`delete from inquiry_lines where inquiry in (${gone})`.execute(trx)
  await sql`delete from inquiries where subject in ${among(dialect, 'text', subjects)}`.execute(trx)
}

/** The person behind what was said, as a select: none once they are forgotten. */
export function personBehind(subject: InquirySubject): ReturnType<typeof sql> {
  switch (subject.of) {
    case 'answer':
      return sql`select person from respondents
        where consultation = ${subject.consultation} and number = ${subject.respondent}`
    case 'idea':
      return sql`select person from ideas where key = ${subject.idea}`
    case 'help':
      return sql`select person from help_offers where key = ${subject.offer}`
    case 'letter':
      return sql`select person from inquiries where subject = ${JSON.stringify(subject)}`
    default:
      return subject satisfies never
  }
}

function personAt(contact: ContactId): ReturnType<typeof sql> {
  return sql`select person from contacts where id = ${contact}`
}

/** The outbox key of an exchange's last question; see tellAsked. */
function questionKey({ key, lines }: Inquiry, person: PersonId | null): string {
  return `inquiry:${key}:${lines.at(-1)?.key ?? ''}:${person ?? ''}`
}

async function linesOf(db: Trx, dialect: Dialect, rows: readonly Pick<InquiriesTable, 'key'>[]): Promise<Lines> {
  if (rows.length === 0) return new Map()
  const keys = rows.map(({ key }) => key)
  const read = await sql<LineRow>`
    select inquiry, key, kind, words, statement, echo, guide, at from inquiry_lines
    where inquiry in ${among(dialect, 'text', keys)} order by seq`.execute(db)
  const lines = new Map<InquiryKey, readonly LineRow[]>()
  for (const row of read.rows) lines.set(row.inquiry, [...(lines.get(row.inquiry) ?? []), row])
  return lines
}

function guidesIn(db: Trx, rows: readonly InquiryRow[], lines: Lines): Promise<GuidesFound> {
  const writers = [...lines.values()].flatMap((each) => each.map(({ guide }) => guide))
  return readGuidesIn(db, [...rows.map(({ guide }) => guide), ...writers])
}

function lineIn({ key, kind, words, statement, echo, guide, at }: LineRow, guides: GuidesFound): InquiryLine {
  const writer = guides.one(guide)
  return {
    ...{ key, kind, words, at },
    ...(statement !== null && { statement }),
    ...(echo !== null && { echo }),
    ...(writer && { guide: writer }),
  }
}

function inquiryIn(
  { key, subject, department, ended_by, ended_at, due_on, answered_at, on_behalf, guide }: InquiryRow,
  lines: readonly LineRow[],
  guides: GuidesFound,
): Inquiry {
  const line = guides.line(guide)
  return {
    ...{ key, department, lines: lines.map((each) => lineIn(each, guides)) },
    ...(line.length > 0 && { guides: line }),
    subject: JSON.parse(subject) as InquirySubject,
    ...(due_on !== null && { dueOn: due_on }),
    ...(answered_at !== null && { answeredAt: answered_at }),
    ...(on_behalf === 1 && { onBehalf: true as const }),
    ...(ended_by !== null && ended_at !== null && { ended: { by: ended_by, at: ended_at } }),
  }
}
