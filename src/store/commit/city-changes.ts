import { sql } from 'kysely'
import type { Consultation, Stage } from '../../domain/consultation.ts'
import type { Commitment, MilestoneReport, Outcome } from '../../domain/outcome.ts'
import type { Instant } from '../../domain/time.ts'
import type { Change, CityChange } from '../../engine/decision.ts'
import { among, type Dialect, type Trx } from '../databases/dialect.ts'
import { keepDraw } from '../records/draws.ts'
import { remember } from '../records/memories.ts'
import { explainDelay } from '../records/owing.ts'
import { countThemes, type TallyDeltas } from '../records/tallies.ts'
import { type CitysideChange, changeCityside, isOfCityside } from './cityside-changes.ts'
import { forgetContacts, forgetPersons } from './forget.ts'
import {
  cancelInvitations,
  extendInvitations,
  keepSample,
  planInvitations,
  planMailing,
  planReminders,
} from './plan.ts'

/** City changes that write rows; refusals and the audit are written with the event itself. */
export type WritingChange = Exclude<CityChange, { readonly kind: 'act.refused' | 'act.audited' }>

const kinds: Readonly<Record<Exclude<WritingChange, CitysideChange>['kind'], true>> = {
  'consultation.recorded': true,
  'consultation.moved': true,
  'invitations.planned': true,
  'sample.drawn': true,
  'draw.recorded': true,
  'reminders.planned': true,
  'mailing.planned': true,
  'outcome.recorded': true,
  'milestone.recorded': true,
  'commitment.made': true,
  'commitment.moved': true,
  'commitment.kept': true,
  'delay.explained': true,
  'promise.alarmed': true,
  'invitations.cancelled': true,
  'invitations.extended': true,
  'contact.forgotten': true,
}
const writing: ReadonlySet<string> = new Set(Object.keys(kinds))

/** Whether a change is one of the city's that writes rows. */
export function isOfCity(change: Change): change is WritingChange {
  return writing.has(change.kind) || isOfCityside(change)
}

/** Writes one change of the city's side. */
export async function changeCity(
  trx: Trx,
  dialect: Dialect,
  change: WritingChange,
  deltas: TallyDeltas,
  now: Instant,
): Promise<void> {
  if (isOfCityside(change)) return changeCityside(trx, dialect, change, now)
  switch (change.kind) {
    case 'consultation.recorded':
      await recordConsultation(trx, change.consultation, change.stage)
      return remember(trx, dialect, change.consultation.id)
    case 'consultation.moved':
      await sql`
        update consultations set stage = ${JSON.stringify(change.stage)}, stage_at = ${change.stage.at}
        where id = ${change.consultation}`.execute(trx)
      return
    case 'invitations.planned':
      return planInvitations(trx, dialect, change, deltas)
    case 'sample.drawn':
      return keepSample(trx, dialect, change)
    case 'draw.recorded':
      return keepDraw(trx, dialect, change.draw, change.lots)
    case 'reminders.planned':
      return planReminders(trx, dialect, change)
    case 'mailing.planned':
      return planMailing(trx, dialect, change)
    case 'outcome.recorded':
      await recordOutcome(trx, dialect, change.outcome, change.at)
      return remember(trx, dialect, change.outcome.consultation)
    case 'milestone.recorded':
      await recordMilestone(trx, change.report, change.at)
      return remember(trx, dialect, change.report.consultation)
    case 'commitment.made':
      return makeCommitment(trx, change.commitment)
    case 'commitment.moved':
      // An explanation was for the old day; being late again has to be explained again.
      await sql`
        update commitments set due_on = ${change.dueOn}, explained = null, explained_at = null
        where key = ${change.key}`.execute(trx)
      return
    case 'commitment.kept':
      await sql`
        update commitments set kept_at = ${change.at} where key = ${change.key} and kept_at is null`.execute(trx)
      return
    case 'delay.explained':
      return explainDelay(trx, change.key, change.why, change.at)
    case 'promise.alarmed':
      await trx
        .insertInto('alarms')
        .values({ commitment: change.commitment, round: change.round, at: change.at })
        .onConflict((conflict) => conflict.columns(['commitment', 'round']).doNothing())
        .execute()
      return
    case 'invitations.extended':
      return extendInvitations(trx, change.consultation, change.expiresAt)
    case 'invitations.cancelled':
      return cancelInvitations(trx, change.consultation, now)
    case 'contact.forgotten':
      return forgetContact(trx, dialect, change.contact, now)
    default:
      return change satisfies never
  }
}

/** A definition may be written again until the consultation opens; the revision tells copies in memory that it was. */
async function recordConsultation(trx: Trx, consultation: Consultation, stage: Stage): Promise<void> {
  const definition = JSON.stringify(consultation)
  await trx
    .insertInto('consultations')
    .values({
      id: consultation.id,
      code: consultation.code,
      definition,
      revision: 1,
      stage_at: stage.at,
      stage: JSON.stringify(stage),
      version: 0,
    })
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet({
        code: consultation.code,
        definition,
        revision: sql`consultations.revision + 1`,
        stage_at: stage.at,
        stage: JSON.stringify(stage),
      }),
    )
    .execute()
}

async function recordOutcome(trx: Trx, dialect: Dialect, outcome: Outcome, at: Instant): Promise<void> {
  const written = { outcome: JSON.stringify(outcome), at }
  await trx
    .insertInto('outcomes')
    .values({ consultation: outcome.consultation, ...written })
    .onConflict((conflict) => conflict.column('consultation').doUpdateSet(written))
    .execute()
  await countThemes(trx, dialect, outcome)
}

async function recordMilestone(trx: Trx, report: MilestoneReport, at: Instant): Promise<void> {
  await trx
    .insertInto('milestone_reports')
    .values({ consultation: report.consultation, milestone: report.milestone, report: JSON.stringify(report), at })
    .execute()
}

async function makeCommitment(
  trx: Trx,
  { key, consultation, kind, milestone, dueOn, keptAt }: Commitment,
): Promise<void> {
  await trx
    .insertInto('commitments')
    .values({ key, consultation, kind, milestone: milestone ?? null, due_on: dueOn, kept_at: keptAt ?? null })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute()
}

/** The same as "forget me", asked for by the city on behalf of whoever wrote from this contact; nothing is replied. */
async function forgetContact(trx: Trx, dialect: Dialect, contact: string, now: Instant): Promise<void> {
  const owner = await sql<{ person: number }>`
    select person from contacts where id in ${among(dialect, 'text', [contact])}`.execute(trx)
  await forgetPersons(
    trx,
    dialect,
    owner.rows.map(({ person }) => person),
    now,
  )
  await forgetContacts(trx, dialect, [contact])
}
