import { isChosen } from '../../domain/ballots/election.ts'
import { voteIn } from '../../domain/ballots/told.ts'
import { type TextRef, text } from '../../domain/message.ts'
import type { Outcome } from '../../domain/outcome.ts'
import type { ConsultationState } from '../state.ts'

/** What a vote has chosen is taken up one by one, and something is promised by a day: a vote that leads to nothing is none. */
export function voteRefusal({ running, vote }: ConsultationState, { parts, milestones }: Outcome): TextRef | undefined {
  const question = running && voteIn(running.consultation)
  if (!question) return undefined
  const title = { local: running.consultation.title }
  if (!vote) return running.stage.at === 'closed' ? text('refused-vote-uncounted', { title }) : undefined
  const taken = new Set(
    parts.flatMap(({ concerns }) =>
      concerns.kind === 'choice' && concerns.question === question.id ? [concerns.choice] : [],
    ),
  )
  const chosen = vote.fates.filter(isChosen)
  const missing = question.proposals.filter(({ id }) => !taken.has(id) && chosen.some((fate) => fate.id === id))
  if (missing.length > 0)
    return text('refused-vote-chosen', { title, proposals: { list: missing.map((each) => each.text) } })
  return chosen.length > 0 && milestones.length === 0 ? text('refused-vote-promise', { title }) : undefined
}
