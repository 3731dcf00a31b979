import { type Block, say } from '../../../domain/message.ts'
import type { MilestoneDraft, OutcomeDraft } from '../../../domain/work.ts'
import { reply, replyWithNotice } from '../../conversation/reply.ts'
import type { Turn } from '../../conversation/turn.ts'
import type { Decision } from '../../decision.ts'
import { nothing, together } from '../../decision.ts'
import { samplesMax } from '../preview/echo-samples.ts'
import { reportOf } from './milestone.ts'
import { outcomeOf } from './outcome.ts'

/** Shows an outcome as three of those who answered will get it, and then asks for the tap that publishes it. */
export function finishOutcome(turn: Turn, draft: OutcomeDraft, lead: readonly Block[]): Decision {
  const outcome = outcomeOf(draft, turn)
  if (!outcome) return nothing
  const { consultation } = draft
  const samples = Array.from({ length: samplesMax }, (_, sample) =>
    replyWithNotice(
      turn.event,
      { kind: 'cityside', about: { show: 'echo', consultation, outcome, sample } },
      sample + 1,
    ),
  )
  return together(
    reply(turn.event, { blocks: [...lead, say('outcome-intro')] }),
    ...samples,
    replyWithNotice(
      turn.event,
      { kind: 'cityside', about: { show: 'publish', consultation, what: 'outcome' } },
      samplesMax + 1,
    ),
  )
}

/** The same for news of a promise. */
export function finishMilestone(turn: Turn, draft: MilestoneDraft, lead: readonly Block[]): Decision {
  const report = reportOf(draft)
  if (!report) return nothing
  const { consultation } = draft
  return together(
    reply(turn.event, { blocks: [...lead, say('news-intro')] }),
    replyWithNotice(turn.event, { kind: 'cityside', about: { show: 'news', consultation, report } }, 1),
    replyWithNotice(turn.event, { kind: 'cityside', about: { show: 'publish', consultation, what: 'milestone' } }, 2),
  )
}
