import { sql } from 'kysely'
import type { ConsultationId, RunningConsultation } from '../../domain/consultation.ts'
import type { Commitment, Theme } from '../../domain/outcome.ts'
import type { Matter, StatusRow } from '../../engine/state.ts'
import type { Base } from '../databases/base.ts'
import type { Trx } from '../databases/dialect.ts'
import { readCommitments, readOutcome } from './asking.ts'
import { readConsultations } from './consultations.ts'
import { readTally } from './tallies.ts'

/** Consultations as city hall works on them, by id. */
export async function readMatters(
  base: Base,
  running: readonly RunningConsultation[],
): Promise<ReadonlyMap<ConsultationId, Matter>> {
  const matters = new Map<ConsultationId, Matter>()
  for (const each of running) {
    const { id } = each.consultation
    const outcome = await readOutcome(base, id)
    matters.set(id, {
      ...(await rowOf(base, each, await readCommitments(base, id))),
      ...(outcome && { outcome }),
      remindable: await isRemindable(base, id),
      themes: await readThemes(base, id),
    })
  }
  return matters
}

/** Whether planReminders would find anybody; who has paused counts, because a pause ends. */
async function isRemindable({ db }: Base, id: ConsultationId): Promise<boolean> {
  const { rows } = await sql`
    select 1 from invitations as i join persons as p on p.id = i.person
    where i.consultation = ${id} and i.progress in ('waiting', 'answering')
      and i.delivered_at is not null and i.reminded_at is null
      and p.standing = 'active' and p.asked_given = 1 and p.contact is not null
    limit 1`.execute(db)
  return rows.length > 0
}

/** How everything stands that is not over. */
export async function readStatus(base: Base): Promise<readonly StatusRow[]> {
  const all = [...(await readConsultations(base.db, base, { all: true })).values()].map(({ running }) => running)
  const commitments = await readCommitments(base)
  const rows: StatusRow[] = []
  for (const running of all) {
    if (running.stage.at === 'archived' || running.stage.at === 'withdrawn') continue
    const own = commitments.filter(({ consultation }) => consultation === running.consultation.id)
    rows.push(await rowOf(base, running, own))
  }
  return rows
}

async function rowOf(base: Base, running: RunningConsultation, commitments: readonly Commitment[]): Promise<StatusRow> {
  return { running, tally: await readTally(base, running.consultation.id), commitments }
}

/** The names that statements were given before there is an outcome. */
export async function readThemes({ db }: Base, id: ConsultationId): Promise<readonly Theme[]> {
  const row = await db.selectFrom('themings').select('themes').where('consultation', '=', id).executeTakeFirst()
  return row ? (JSON.parse(row.themes) as readonly Theme[]) : []
}

export async function keepThemes(trx: Trx, consultation: ConsultationId, themes: readonly Theme[]): Promise<void> {
  await sql`
    insert into themings (consultation, themes) values (${consultation}, ${JSON.stringify(themes)})
    on conflict (consultation) do update set themes = excluded.themes`.execute(trx)
}
