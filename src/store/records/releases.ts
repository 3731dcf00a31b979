import { setImmediate as breathe } from 'node:timers/promises'
import type { BallotsCounted } from '../../domain/ballots/told.ts'
import type { ConsultationId } from '../../domain/consultation.ts'
import { releaseIsFinal, releaseWithOutcome } from '../../domain/release/release.ts'
import type { Released } from '../../domain/release/released.ts'
import { withBallots } from '../../domain/release/with-ballots.ts'
import type { Instant } from '../../domain/time.ts'
import type { Base } from '../databases/base.ts'
import type { Trx } from '../databases/dialect.ts'
import { readConsultations } from './consultations.ts'
import { readTally } from './tallies.ts'

/**
 * Keeps what is told of a consultation's counts from now on, once no more answers come in; what was told before stays. Called
 * again when an outcome has named themes.
 */
export async function rememberRelease(trx: Trx, base: Base, id: ConsultationId, at: Instant): Promise<void> {
  const running = (await readConsultations(trx, base, { ids: [id] })).get(id)?.running
  if (!running || !releaseIsFinal(running)) return
  const told = JSON.stringify(releaseWithOutcome(running, await readTally(base, id, { running }, trx)))
  await trx
    .insertInto('releases')
    .values({ consultation: id, told, at })
    .onConflict((conflict) => conflict.column('consultation').doUpdateSet({ told }))
    .execute()
}

/** Keeps that so many ballots of a vote are published, and that at least as many answered is told from now on. */
export async function rememberBallots(
  trx: Trx,
  { consultation, told: { question, listed } }: BallotsCounted,
): Promise<void> {
  if (!listed) return
  const rows = trx.selectFrom('releases').select('told').where('consultation', '=', consultation)
  const row = await rows.executeTakeFirst()
  if (!row) return
  const told = JSON.stringify(withBallots(JSON.parse(row.told) as Released, question, listed.voters))
  await trx.updateTable('releases').set({ told }).where('consultation', '=', consultation).execute()
}

/**
 * Keeps what is told of consultations that were closed before any was kept: from then on it stays, also where people take back what
 * they said. One by one, so that a city of many years starts without holding anything up.
 */
export async function rememberMissingReleases(base: Base): Promise<void> {
  const missing = await base.db
    .selectFrom('consultations')
    .select('id')
    .where('stage_at', 'not in', ['draft', 'scheduled', 'open'])
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('releases').select('told').whereRef('releases.consultation', '=', 'consultations.id'))),
    )
    .orderBy('id')
    .execute()
  for (const { id } of missing) {
    await base.dialect.transaction(base.db, async (trx) => {
      const running = (await readConsultations(trx, base, { ids: [id] })).get(id)?.running
      if (running) await rememberRelease(trx, base, id, running.consultation.closesAt)
    })
    await breathe()
  }
}
