import type { City } from '../domain/city.ts'
import { release } from '../domain/release/release.ts'
import type { Count } from '../domain/release/released.ts'
import type { WebhookEvent } from '../domain/webhook.ts'
import type { Consultations } from '../store/records/consultations.ts'
import type { Milestones } from '../store/records/milestones.ts'
import type { Outcomes } from '../store/records/outcomes.ts'
import type { Tallies } from '../store/records/tallies.ts'

/** What a step is told from. */
export type ToldFrom = Consultations & Milestones & Outcomes & Tallies

/**
 * One step as the city's own systems get it, as JSON: what the public record says of it, in the city's words. No word of a citizen, and of
 * numbers only those that may leave. Undefined where there is no such consultation.
 */
export async function payloadOf(
  { kind, consultation: id, milestone, at }: WebhookEvent,
  store: ToldFrom,
  { ledgerUrl }: Pick<City, 'ledgerUrl'>,
): Promise<string | undefined> {
  const running = await store.consultation(id)
  if (!running) return undefined
  const { title, departments, host, opensAt, closesAt, answerBy } = running.consultation
  const about = {
    ...{ consultation: id, title, departments, host: { name: host.name, title: host.title } },
    ...(ledgerUrl !== undefined && { record: `${ledgerUrl.replace(/(?<!\/)\/+$/, '')}/${id}` }),
  }
  return JSON.stringify({
    type: kind === 'milestone' ? 'consultation.milestone' : `consultation.${kind}`,
    timestamp: new Date(at).toISOString(),
    data: { ...about, ...(await more()) },
  })

  async function more(): Promise<object> {
    switch (kind) {
      case 'opened':
        return { opensAt: new Date(opensAt).toISOString(), closesAt: new Date(closesAt).toISOString(), answerBy }
      case 'closed': {
        const told = running && release(running, await store.tally(id))
        return { answerBy, asked: countOf(told?.invited), answered: countOf(told?.answered) }
      }
      case 'decided': {
        const outcome = await store.outcome(id)
        const parts = outcome?.parts.map(({ verdict, decision, why }) => ({ verdict, decision, why })) ?? []
        const promised =
          outcome?.milestones.map(({ id: step, what, dueOn }) => ({ milestone: step, what, dueOn })) ?? []
        return { decidedOn: outcome?.decidedOn, decidedBy: outcome?.decidedBy, parts, milestones: promised }
      }
      case 'milestone': {
        const reports = await store.milestoneReports(id)
        const report = reports.find((each) => each.milestone === milestone && each.at === at)
        return { milestone, state: report?.state, what: report?.what, why: report?.why, dueOn: report?.dueOn }
      }
      default:
        return kind satisfies never
    }
  }
}

/** A number of people, and whether there may be more; null below five. */
function countOf(count: Count | undefined): object | null {
  return count ? { people: count.people, atLeast: count.atLeast ?? false } : null
}
