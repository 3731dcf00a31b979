import { actionOf } from '../../domain/action.ts'
import type { ContactEvent } from '../../domain/inbox.ts'
import { type MilestoneReport, outcomeRef, refOf } from '../../domain/outcome.ts'
import type { Base } from '../databases/base.ts'
import type { Loaded } from '../store.ts'

/** Somebody taps "did you feel heard?": what came back to those who answered is part of what is decided on. */
export async function withEchoes({ db }: Base, event: ContactEvent, loaded: Loaded): Promise<Loaded> {
  const action = event.kind === 'button.pressed' ? actionOf(event.token) : undefined
  if (action?.do !== 'heard' || loaded.state.of !== 'person') return loaded
  const outcomes = await db
    .selectFrom('outcomes as o')
    .innerJoin('consultations as c', 'c.id', 'o.consultation')
    .select('o.consultation')
    .where('c.code', '=', action.consultation)
    .execute()
  const reports = await db
    .selectFrom('milestone_reports as m')
    .innerJoin('consultations as c', 'c.id', 'm.consultation')
    .select('m.report')
    .where('c.code', '=', action.consultation)
    .execute()
  const echoes = [
    ...outcomes.map(() => outcomeRef),
    ...reports.map(({ report }) => refOf(JSON.parse(report) as MilestoneReport)),
  ]
  return { ...loaded, state: { ...loaded.state, echoes } }
}
