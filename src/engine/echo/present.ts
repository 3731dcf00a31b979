import { type Block, type Message, say } from '../../domain/message.ts'
import type { Commitment, MilestoneReport, Outcome } from '../../domain/outcome.ts'
import { isToCome, type PresentMilestone, presentMilestones } from '../../domain/present.ts'
import type { Facts } from '../state.ts'

/** The later steps of a decision as they stand now: promised, done, late or given up; and that more is told. */
export function presentBlocks(
  outcome: Outcome,
  reports: readonly MilestoneReport[] = [],
  commitments: readonly Commitment[] = [],
): readonly Block[] {
  const present = presentMilestones(outcome, reports, commitments)
  return [...present.flatMap(milestoneBlocks), ...(present.some(isToCome) ? [say('echo-milestones-told')] : [])]
}

/** One later step in a sentence; what was late or given up says why. */
export function milestoneBlocks({ milestone, state, dueOn, why: because }: PresentMilestone): readonly Block[] {
  const what = { local: milestone.what }
  const why = because ? [say('echo-why', { why: { local: because } })] : []
  switch (state) {
    case 'promised':
      return [say('echo-milestone', { what, dueOn: { on: dueOn } })]
    case 'delayed':
      return [say('present-delayed', { what, dueOn: { on: dueOn } }), ...why]
    case 'done':
      return [say('present-done', { what })]
    case 'dropped':
      return [say('present-dropped', { what }), ...why]
    default:
      return state satisfies never
  }
}

/** An echo that comes after something was given up or put off says so before the decision, and not only after it. */
export function withChanges(
  message: Message | undefined,
  { outcome, reports = [], commitments = [] }: Facts,
): Message | undefined {
  const changed =
    outcome &&
    presentMilestones(outcome, reports, commitments).filter(({ state }) => state === 'dropped' || state === 'delayed')
  if (!message || !changed || changed.length === 0) return message
  const [intro, ...rest] = message.blocks
  const lead = [say('present-changed'), ...changed.flatMap(milestoneBlocks)]
  return { ...message, blocks: [...(intro ? [intro] : []), ...lead, ...rest] }
}
