import { sql } from 'kysely'
import type { AnswerValue } from '../../domain/answer.ts'
import type { Wording } from '../../domain/consent.ts'
import type { ConsultationId } from '../../domain/consultation.ts'
import type { CommunityId, ContactId } from '../../domain/contact.ts'
import type { Localized } from '../../domain/language.ts'
import type { Commitment, MilestoneReport, Outcome } from '../../domain/outcome.ts'
import type { PersonId } from '../../domain/person.ts'
import type { Instant } from '../../domain/time.ts'
import type { Base } from '../databases/base.ts'
import { table } from '../databases/dialect.ts'
import type { CommitmentsTable } from '../databases/schema.ts'
import type { Alarm, AnswerRow, AuditRow, Community, ReachRow, StatementRow } from '../store.ts'

/** What was decided, if it was. */
export async function readOutcome({ db }: Base, id: ConsultationId): Promise<Outcome | undefined> {
  const row = await db.selectFrom('outcomes').select('outcome').where('consultation', '=', id).executeTakeFirst()
  return row && (JSON.parse(row.outcome) as Outcome)
}

/** What became of milestones, oldest first. */
export async function readMilestoneReports(
  { db }: Base,
  id: ConsultationId,
): Promise<readonly (MilestoneReport & { readonly at: Instant })[]> {
  const rows = await db
    .selectFrom('milestone_reports')
    .select(['report', 'at'])
    .where('consultation', '=', id)
    .orderBy('seq')
    .execute()
  return rows.map(({ report, at }) => ({ ...(JSON.parse(report) as MilestoneReport), at }))
}

/** All promises, or those of one consultation, by due date. */
export async function readCommitments({ db }: Base, id?: ConsultationId): Promise<readonly Commitment[]> {
  const all = db.selectFrom('commitments').selectAll().orderBy('due_on').orderBy('key')
  const rows = await (id === undefined ? all : all.where('consultation', '=', id)).execute()
  return rows.map(commitmentIn)
}

function commitmentIn(row: CommitmentsTable): Commitment {
  const { key, consultation, kind, milestone, due_on, kept_at, explained, explained_at } = row
  return {
    key,
    consultation,
    kind,
    dueOn: due_on,
    ...(milestone !== null && { milestone }),
    ...(kept_at !== null && { keptAt: kept_at }),
    ...(explained !== null && { explained: JSON.parse(explained) as Localized }),
    ...(explained_at !== null && { explainedAt: explained_at }),
  }
}

/** Every answer by respondent number. Nothing here leads to a contact or a person. */
export async function readAnswersOf({ db }: Base, id: ConsultationId): Promise<readonly AnswerRow[]> {
  const rows = await db
    .selectFrom('answers')
    .select(['respondent', 'question', 'value', 'at'])
    .where('consultation', '=', id)
    .orderBy('respondent')
    .orderBy('question')
    .execute()
  return rows.map((row) => ({ ...row, value: JSON.parse(row.value) as AnswerValue }))
}

/** Statements that stand, with the themes the outcome gave them. Withdrawn and erased ones are left out. */
export async function readStatementsOf(base: Base, id: ConsultationId): Promise<readonly StatementRow[]> {
  const rows = await base.db
    .selectFrom('statements')
    .select(['number', 'respondent', 'question', 'text', 'at'])
    .where('consultation', '=', id)
    .where('withdrawn', '=', 0)
    .where('text', '<>', '')
    .orderBy('number')
    .execute()
  const outcome = await readOutcome(base, id)
  return rows.map((row) => ({
    ...row,
    themes: (outcome?.themes ?? [])
      .filter(({ statements }) => statements.includes(row.number))
      .map((theme) => theme.id),
  }))
}

/** Counts of the asked and of those who answered, per place, role and channel. Who chose two places counts in both. */
export async function readReachOf({ db, dialect }: Base, id: ConsultationId): Promise<readonly ReachRow[]> {
  const chosen = (column: 'p.places' | 'p.roles') => dialect.elements(sql`${sql.ref(column)}`)
  const text = dialect.textOf(sql.ref('value'))
  const { rows } = await sql<{ by: ReachRow['by']; value: string; invited: number; answered: number }>`
    with asked as (
      select i.person, case when r.number is null then 0 else 1 end as answered
      from invitations as i left join respondents as r on r.person = i.person and r.consultation = i.consultation
      where i.consultation = ${id})
    select 'place' as "by", ${text} as value, count(*) as invited, cast(sum(answered) as bigint) as answered
    from asked join persons as p on p.id = asked.person cross join ${chosen('p.places')} group by ${text}
    union all
    select 'role', ${text}, count(*), cast(sum(answered) as bigint)
    from asked join persons as p on p.id = asked.person cross join ${chosen('p.roles')} group by ${text}
    union all
    select 'channel', p.channel, count(*), cast(sum(answered) as bigint)
    from asked join persons as p on p.id = asked.person where p.channel is not null group by p.channel
    order by 1, 2`.execute(db)
  return rows
}

/** The person behind a contact, for erasing and for support. */
export async function readPersonOf({ db }: Base, contact: ContactId): Promise<PersonId | undefined> {
  const row = await db.selectFrom('contacts').select('person').where('id', '=', contact).executeTakeFirst()
  return row?.person
}

/** Where Ekko is, or was and is not any more. */
export async function readCommunities({ db }: Base, state: 'joined' | 'left'): Promise<readonly Community[]> {
  const rows = await db
    .selectFrom('communities')
    .select(['id', 'since'])
    .where('state', '=', state)
    .orderBy('id')
    .execute()
  return rows.map(({ id, since }) => ({ id: id as CommunityId, since }))
}

/** Promises that staff must hear of, since an instant, oldest first. */
export async function readAlarms({ db }: Base, since: Instant): Promise<readonly Alarm[]> {
  return db.selectFrom('alarms').selectAll().where('at', '>=', since).orderBy('at').orderBy('commitment').execute()
}

/** The record of who did what, newest first, with the hashes that chain it. */
export async function readAudit({ db }: Base, limit: number): Promise<readonly AuditRow[]> {
  const rows = await db.selectFrom('audit').selectAll().orderBy('seq', 'desc').limit(limit).execute()
  return rows.map(({ prev_hash: prevHash, actor: by, ...row }) => ({ ...row, by, prevHash }))
}

/** Keeps wordings for ever, so that a consent always leads to the words that were shown. */
export async function registerWordings({ db, dialect }: Base, wordings: readonly Wording[]): Promise<void> {
  if (wordings.length === 0) return
  const columns = { version: 'text', language: 'text', purpose: 'text', text: 'text' } as const
  await dialect.transaction(db, async (trx) => {
    await sql`
      insert into wordings (version, language, purpose, text)
      select x.version, x.language, x.purpose, x.text
      from ${table(
        dialect,
        columns,
        wordings.map(({ version, language, purpose, text }) => ({ version, language, purpose, text })),
      )}
      where true order by x.version, x.language, x.purpose
      on conflict (version, language, purpose) do nothing`.execute(trx)
  })
}
