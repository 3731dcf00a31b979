import { sql } from 'kysely'
import type { AnswerValue } from '../../domain/answer.ts'
import type { ConsultationId } from '../../domain/consultation.ts'
import type { PersonId } from '../../domain/person.ts'
import { withoutWords } from '../../domain/questions/open.ts'
import type { Instant } from '../../domain/time.ts'
import { among, type Dialect, type Trx, table } from '../databases/dialect.ts'
import { eraseIdeas } from '../records/ideas.ts'
import { eraseInquiries } from '../records/inquiry-erasing.ts'
import { eraseOffers } from '../records/offers.ts'
import { eraseSpoken } from '../records/spoken.ts'

/** What the person wrote, turned into as many empty texts: how much was said stays countable. */
interface OpenAnswer {
  readonly consultation: ConsultationId
  readonly respondent: number
  readonly question: string
  readonly value: string
}

/**
 * Unties people from what they said and deletes every row that names them. Choices and counts stay, words do not.
 * Who writes again afterwards is somebody new.
 */
export async function forgetPersons(
  trx: Trx,
  dialect: Dialect,
  persons: readonly PersonId[],
  now: Instant,
): Promise<void> {
  if (persons.length === 0) return
  await eraseInquiries(trx, dialect, persons, now)
  await eraseOffers(trx, dialect, persons, now)
  const whose = among(dialect, 'int', persons)
  await eraseSpoken(trx, dialect, persons)
  await eraseStatements(trx, dialect, persons)
  await eraseAnswers(trx, dialect, persons)
  await sql`update respondents set person = null where person is not null and person in ${whose}`.execute(trx)
  await sql`delete from invitations where person in ${whose}`.execute(trx)
  await sql`delete from capped where person in ${whose}`.execute(trx)
  await sql`delete from samples where person in ${whose}`.execute(trx)
  // A draw stays repeatable: the lot counts, and leads to nobody.
  await sql`update lots set person = null where person is not null and person in ${whose}`.execute(trx)
  await sql`delete from consents where person in ${whose}`.execute(trx)
  await sql`delete from works where person in ${whose}`.execute(trx)
  await eraseIdeas(trx, dialect, persons)
  await sql`delete from outbox where person is not null and person in ${whose}`.execute(trx)
  const contacts = await sql<{ id: string }>`select id from contacts where person in ${whose}`.execute(trx)
  await forgetContacts(
    trx,
    dialect,
    contacts.rows.map(({ id }) => id),
  )
  await sql`delete from contacts where person in ${whose}`.execute(trx)
  await sql`delete from persons where id in ${whose}`.execute(trx)
}

/**
 * What else names a contact: messages queued before anybody knew whose it is, and events that were set aside.
 * Events that are done were emptied as they were committed; what they wrote since and nobody has looked at yet begins
 * anew, as somebody new.
 */
export async function forgetContacts(trx: Trx, dialect: Dialect, contacts: readonly string[]): Promise<void> {
  if (contacts.length === 0) return
  const which = among(dialect, 'text', contacts)
  await sql`delete from outbox where settled_at is null and person is null and address in ${which}`.execute(trx)
  await sql`delete from paces where address in ${which}`.execute(trx)
  await sql`delete from duties where contact in ${which}`.execute(trx)
  const rows = contacts.map((contact) => ({ contact }))
  await sql`
    update inbox set contact = null, payload = '', error = 'The contact was forgotten.'
    where state = 'aside' and (contact in ${which} or exists (
      select 1 from ${table(dialect, { contact: 'text' }, rows)}
      where ${dialect.position(sql.ref('inbox.payload'), sql.ref('x.contact'))} > 0))`.execute(trx)
  await sql`
    update inbox set lane = 'c:' || contact
    where lane is not null and state = 'waiting' and contact in ${which}`.execute(trx)
}

async function eraseAnswers(trx: Trx, dialect: Dialect, persons: readonly PersonId[]): Promise<void> {
  const whose = among(dialect, 'int', persons)
  const said = await sql<OpenAnswer>`
    select a.consultation, a.respondent, a.question, a.value
    from respondents as r join answers as a on a.consultation = r.consultation and a.respondent = r.number
    where r.person is not null and r.person in ${whose}`.execute(trx)
  const emptied = said.rows.flatMap((row) => {
    const value = withoutWords(JSON.parse(row.value) as AnswerValue)
    return value ? [{ ...row, value: JSON.stringify(value) }] : []
  })
  if (emptied.length === 0) return
  const columns = { consultation: 'text', respondent: 'int', question: 'text', value: 'text' } as const
  await sql`
    update answers set value = x.value from ${table(dialect, columns, emptied)}
    where answers.consultation = x.consultation and answers.respondent = x.respondent
      and answers.question = x.question`.execute(trx)
}

/** Statements of forgotten people lose their text, withdrawn ones too. */
async function eraseStatements(trx: Trx, dialect: Dialect, persons: readonly PersonId[]): Promise<void> {
  const tied = await sql<{ consultation: string; number: number }>`
    select consultation, number from respondents
    where person is not null and person in ${among(dialect, 'int', persons)}`.execute(trx)
  if (tied.rows.length === 0) return
  await sql`
    update statements set text = '' from ${table(dialect, { consultation: 'text', number: 'int' }, tied.rows)}
    where statements.consultation = x.consultation and statements.respondent = x.number`.execute(trx)
}
