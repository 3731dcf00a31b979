import { sql } from 'kysely'
import type { ConsultationId } from '../../domain/consultation.ts'
import type { Localized } from '../../domain/language.ts'
import type { Commitment } from '../../domain/outcome.ts'
import { dayMs, type Instant, type LocalDate } from '../../domain/time.ts'
import type { CityChange } from '../../engine/decision.ts'
import type { Owed } from '../../engine/state.ts'
import type { Base } from '../databases/base.ts'
import { among, type Dialect, type Trx } from '../databases/dialect.ts'
import type { CommitmentsTable } from '../databases/schema.ts'
import { readConsultations } from './consultations.ts'

/** What the city promised, each with its day. */
export interface Commitments {
  /** All promises, by due date. */
  commitments(): Promise<readonly Commitment[]>
}

/** The commitments of this store. */
export function commitmentsOf(base: Base): Commitments {
  return { commitments: () => readCommitments(base) }
}

/** All promises, or those of one consultation, by due date. */
export async function readCommitments(
  { db }: { readonly db: Trx },
  id?: ConsultationId,
): Promise<readonly Commitment[]> {
  const all = db.selectFrom('commitments').selectAll().orderBy('due_on').orderBy('key')
  const rows = await (id === undefined ? all : all.where('consultation', '=', id)).execute()
  return rows.map(commitmentIn)
}

/** The promises of several consultations, by due date. */
export async function readCommitmentsOf(
  { db, dialect }: Base,
  ids: readonly ConsultationId[],
): Promise<ReadonlyMap<ConsultationId, readonly Commitment[]>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<CommitmentsTable>`
    select * from commitments where consultation in ${among(dialect, 'text', ids)} order by due_on, key`.execute(db)
  const found = new Map<ConsultationId, Commitment[]>()
  for (const row of rows) found.set(row.consultation, [...(found.get(row.consultation) ?? []), commitmentIn(row)])
  return found
}

/** What a department has promised for a day before this one, and not kept. */
export async function readOwed(base: Base, department: string, today: LocalDate): Promise<readonly Owed[]> {
  const { rows } = await sql<{ key: string; consultation: ConsultationId }>`
    select key, consultation from commitments
    where kept_at is null and due_on < ${today}`.execute(base.db)
  return owedBy(base, department, rows)
}

/** A late promise that was kept this long ago has been told to all who could be reached. */
const lateKeptMs = 30 * dayMs

/** What a department is late with, by the day it was promised for at first; and what it kept too late not long ago. */
export async function readLate(
  base: Base,
  department: string,
  today: LocalDate,
  at: Instant,
): Promise<readonly Owed[]> {
  const { rows } = await sql<{ key: string; consultation: ConsultationId }>`
    select key, consultation from commitments
    where coalesce(first_due_on, due_on) < ${today} and (kept_at is null or kept_at > ${at - lateKeptMs})`.execute(
    base.db,
  )
  return owedBy(base, department, rows)
}

/** Those of these promises that a department made. */
async function owedBy(
  base: Base,
  department: string,
  rows: readonly { readonly key: string; readonly consultation: ConsultationId }[],
): Promise<readonly Owed[]> {
  if (rows.length === 0) return []
  const consultations = await readConsultations(base.db, base, { ids: rows.map(({ consultation }) => consultation) })
  const owed: Owed[] = []
  for (const id of new Set(rows.map(({ consultation }) => consultation))) {
    const consultation = consultations.get(id)?.running.consultation
    if (consultation?.departments[0] !== department) continue
    const late = new Set(rows.map(({ key }) => key))
    const commitments = (await readCommitments(base, id)).filter(({ key }) => late.has(key))
    owed.push(...commitments.map((commitment) => ({ commitment, consultation })))
  }
  return owed
}

/** The consultation each of these promises was made in, by the promise's key. */
export async function readCommitmentOwners(
  trx: Trx,
  dialect: Dialect,
  keys: readonly string[],
): Promise<ReadonlyMap<string, ConsultationId>> {
  if (keys.length === 0) return new Map()
  const { rows } = await sql<{ key: string; consultation: string }>`
    select key, consultation from commitments where key in ${among(dialect, 'text', keys)}`.execute(trx)
  return new Map(rows.map(({ key, consultation }) => [key, consultation]))
}

/** Writes a promise; the same one again stays as it is. */
export async function makeCommitment(
  trx: Trx,
  { key, consultation, kind, milestone, dueOn, keptAt }: Commitment,
): Promise<void> {
  await trx
    .insertInto('commitments')
    .values({ key, consultation, kind, milestone: milestone ?? null, due_on: dueOn, kept_at: keptAt ?? null })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute()
}

/**
 * Gives a promise another day by a report that all who wait for it get. An explanation was for the old day; being late again
 * has to be explained again.
 */
export async function moveCommitment(trx: Trx, key: string, dueOn: LocalDate, at: Instant): Promise<void> {
  await sql`
    update commitments set first_due_on = coalesce(first_due_on, due_on), due_on = ${dueOn}, explained = null,
      explained_at = null, told_at = ${at}
    where key = ${key}`.execute(trx)
}

/** Writes down when a promise was kept; the first moment stays. */
export async function keepCommitment(trx: Trx, key: string, at: Instant): Promise<void> {
  await sql`
    update commitments set kept_at = ${at} where key = ${key} and kept_at is null`.execute(trx)
}

/** Writes down why a promise takes longer, and gives it its new day. */
export async function explainDelay(
  trx: Trx,
  { key, why, dueOn, at }: Extract<CityChange, { readonly kind: 'delay.explained' }>,
): Promise<void> {
  await sql`
    update commitments set first_due_on = coalesce(first_due_on, due_on), due_on = ${dueOn},
      explained = ${JSON.stringify(why)}, explained_at = ${at}
    where key = ${key} and kept_at is null`.execute(trx)
}

/** Writes down that all who wait for a promise are told that it takes longer. */
export async function tellLateness(trx: Trx, key: string, at: Instant): Promise<void> {
  await sql`
    update commitments set told_at = ${at} where key = ${key}`.execute(trx)
}

function commitmentIn(row: CommitmentsTable): Commitment {
  const { key, consultation, kind, milestone, due_on, kept_at, explained, explained_at, first_due_on, told_at } = row
  return {
    key,
    consultation,
    kind,
    dueOn: due_on,
    ...(milestone !== null && { milestone }),
    ...(kept_at !== null && { keptAt: kept_at }),
    ...(explained !== null && { explained: JSON.parse(explained) as Localized }),
    ...(explained_at !== null && { explainedAt: explained_at }),
    ...(first_due_on !== null && { firstDueOn: first_due_on }),
    ...(told_at !== null && { toldAt: told_at }),
  }
}
