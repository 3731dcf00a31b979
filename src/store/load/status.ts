import type { ConsultationId, RunningConsultation } from '../../domain/consultation.ts'
import type { Commitment } from '../../domain/outcome.ts'
import type { Matter, StatusRow } from '../../engine/state.ts'
import type { Base } from '../databases/base.ts'
import { readCommitments } from '../records/commitments.ts'
import { readConsultations } from '../records/consultations.ts'
import { readBoard } from '../records/decider.ts'
import { isRemindable } from '../records/invitations.ts'
import { readMilestoneReports } from '../records/milestones.ts'
import { readOutcome } from '../records/outcomes.ts'
import { readTally } from '../records/tallies.ts'
import { readThemes } from '../records/themes.ts'
import { readBacklogs } from '../records/travels.ts'

/** Consultations as moderators and staff work on them, by id. */
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
      reports: outcome ? await readMilestoneReports(base, id) : [],
      remindable: await isRemindable(base, id),
      themes: await readThemes(base, id),
      ...(each.consultation.deciderQuestions && { board: await readBoard(base, id) }),
    })
  }
  return matters
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
  const { consultation, stage } = running
  const reading = stage.at === 'open' ? (await readBacklogs(base, [consultation])).get(consultation.id) : undefined
  const tally = await readTally(base, consultation.id, { running })
  return { running, tally, commitments, ...(reading && { reading }) }
}
