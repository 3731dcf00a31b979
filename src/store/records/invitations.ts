import { type Selectable, sql } from 'kysely'
import type { Answer, AnswerValue } from '../../domain/answer.ts'
import type { ConsultationId } from '../../domain/consultation.ts'
import type { Invitation } from '../../domain/invitation.ts'
import type { PersonId } from '../../domain/person.ts'
import type { Instant } from '../../domain/time.ts'
import type { Base } from '../databases/base.ts'
import { among, type Dialect, type Trx, table } from '../databases/dialect.ts'
import type { InvitationsTable } from '../databases/schema.ts'
import { counted, type TallyDeltas, writeTallies } from './tallies.ts'
import { within } from './within.ts'

/** An invitation as it is stored. */
export type InvitationRow = Selectable<InvitationsTable>

/** What was said before anything was: skips, by question, as they stand on the invitation. */
export type Unsaid = Readonly<Record<string, { readonly value: AnswerValue; readonly at: number }>>

/** Rows of these people's invitations in the order in which they were made, of every consultation or of these. */
export async function readInvitations(
  trx: Trx,
  dialect: Dialect,
  persons: readonly PersonId[],
  consultations?: readonly ConsultationId[],
): Promise<readonly InvitationRow[]> {
  const there = consultations ? sql`and consultation in ${among(dialect, 'text', consultations)}` : sql``
  const { rows } = await sql<InvitationRow>`
    select * from invitations where person in ${among(dialect, 'int', persons)} ${there}
    order by made_at, consultation`.execute(trx)
  return rows
}

/** What these people were asked and have not finished, as far as it reached them, the newest last. */
export async function readUnfinished(
  trx: Trx,
  dialect: Dialect,
  persons: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, readonly ConsultationId[]>> {
  if (persons.length === 0) return new Map()
  const { rows } = await sql<Pick<InvitationRow, 'person' | 'consultation'>>`
    select person, consultation from invitations
    where person in ${among(dialect, 'int', persons)} and progress in ('waiting', 'answering')
      and (delivered_at is not null or origin = 'own')
    order by made_at, consultation`.execute(trx)
  const unfinished = new Map<PersonId, ConsultationId[]>()
  for (const { person, consultation } of rows) unfinished.set(person, [...(unfinished.get(person) ?? []), consultation])
  return unfinished
}

/** The invitation in a row. */
export function invitationIn(row: InvitationRow): Invitation {
  return {
    consultation: row.consultation,
    madeAt: row.made_at,
    by: row.origin,
    progress: row.progress,
    ...(row.reminded_at !== null && { remindedAt: row.reminded_at }),
    ...(row.news_muted === 1 && { newsMuted: true as const }),
    ...(row.untold === 1 && { untold: true as const }),
    ...(row.on_behalf === 1 && { onBehalf: true as const }),
    ...(row.told_at !== null && { toldAt: row.told_at }),
  }
}

/** The skips in a row, from before the person said anything. */
export function unsaidIn(row: InvitationRow): readonly Answer[] {
  if (row.unsaid === null) return []
  const unsaid = JSON.parse(row.unsaid) as Unsaid
  return Object.entries(unsaid).map(([question, { value, at }]) => ({
    consultation: row.consultation,
    question,
    value,
    at,
  }))
}

/** An invitation as one person's own event writes it. */
export interface InvitationWritten {
  readonly isNew: boolean
  readonly row: Omit<InvitationRow, 'delivered_at' | 'reminded_at' | 'told_at' | 'on_behalf' | 'untold'>
}

/** Writes invitations of people who came by themselves, counts them, and moves the progress of all the others. */
export async function writeInvitations(
  trx: Trx,
  dialect: Dialect,
  rows: readonly InvitationWritten[],
  deltas: TallyDeltas,
): Promise<void> {
  const columns = {
    person: 'int',
    consultation: 'text',
    made_at: 'int',
    origin: 'text',
    progress: 'text',
    unsaid: 'text',
    news_muted: 'int',
  } as const
  const fresh = rows.filter(({ isNew }) => isNew).map(({ row }) => row)
  const written = new Set<string>()
  if (fresh.length > 0) {
    const made = await sql<{ person: number; consultation: string }>`
      insert into invitations (person, consultation, made_at, origin, progress, unsaid, news_muted)
      select x.person, x.consultation, x.made_at, x.origin, x.progress, x.unsaid, x.news_muted from ${table(dialect, columns, fresh)}
      where true order by x.ord
      on conflict (person, consultation) do nothing
      returning person, consultation`.execute(trx)
    for (const { person, consultation } of made.rows) {
      written.add(`${person} ${consultation}`)
      counted(deltas, consultation, 'invited', 1)
    }
  }
  const moved = rows
    .map(({ row }) => row)
    .filter(({ person, consultation }) => !written.has(`${person} ${consultation}`))
  if (moved.length === 0) return
  await sql`
    update invitations set progress = x.progress, unsaid = x.unsaid, news_muted = x.news_muted
    from ${table(dialect, columns, moved)}
    where invitations.person = x.person and invitations.consultation = x.consultation`.execute(trx)
}

/** An invitation arrived: counted once per person, whatever is sent or reported later. */
export async function countDelivered(
  trx: Trx,
  dialect: Dialect,
  invited: readonly { readonly person: PersonId; readonly consultation: ConsultationId }[],
  now: Instant,
): Promise<void> {
  const persons = new Map<string, number[]>()
  for (const { person, consultation } of invited) {
    const asked = persons.get(consultation)
    if (asked) asked.push(person)
    else persons.set(consultation, [person])
  }
  const deltas: TallyDeltas = new Map()
  for (const [consultation, asked] of [...persons].sort()) {
    const first = await sql`
      update invitations set delivered_at = ${now}
      where consultation = ${consultation} and delivered_at is null and person in ${among(dialect, 'int', asked)}`.execute(
      trx,
    )
    counted(deltas, consultation, 'delivered', Number(first.numAffectedRows ?? 0n))
    await sql`delete from capped where consultation = ${consultation} and person in ${among(dialect, 'int', asked)}`.execute(
      trx,
    )
  }
  await writeTallies(trx, dialect, deltas)
}

/** The people of this part for whom the message was queued: a consultation's newest word to them. */
export async function noteTold(trx: Trx, { consultation, prefix, after, upTo, at }: Told): Promise<void> {
  await sql`
    update invitations set told_at = ${at}
    where consultation = ${consultation} and person > ${after} and person <= ${upTo}
      and exists (select 1 from outbox as o where o.key = cast(${prefix} as text) || invitations.person)`.execute(trx)
}

/** A message to the people with `after` < id <= `upTo`, by the beginning of its keys. */
interface Told {
  readonly consultation: ConsultationId
  readonly prefix: string
  readonly after: PersonId
  readonly upTo: PersonId
  readonly at: Instant
}

/** Whether planReminders would find a person to remind; people who have paused count, because a pause ends. */
export async function isRemindable({ db }: Base, id: ConsultationId): Promise<boolean> {
  const { rows } = await sql`
    select 1 from invitations as i join persons as p on p.id = i.person
    where i.consultation = ${id} and i.progress in ('waiting', 'answering')
      and i.delivered_at is not null and i.reminded_at is null
      and p.standing = 'active' and p.asked_given = 1 and p.contact is not null
    limit 1`.execute(db)
  return rows.length > 0
}

/** The invitations of people who are forgotten go, and that they were left out for want of room. */
export async function eraseInvitations(
  trx: Trx,
  dialect: Dialect,
  persons: readonly PersonId[],
  only?: ConsultationId,
): Promise<void> {
  const whose = among(dialect, 'int', persons)
  await sql`delete from invitations where person in ${whose} ${within(only, 'consultation')}`.execute(trx)
  await sql`delete from capped where person in ${whose} ${within(only, 'consultation')}`.execute(trx)
}
