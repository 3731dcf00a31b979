import { type RunningConsultation, takesAnswers } from '../../domain/consultation.ts'
import { say, text } from '../../domain/message.ts'
import { reply } from '../conversation/reply.ts'
import { involvementIn, type Turn } from '../conversation/turn.ts'
import type { Decision } from '../decision.ts'

/**
 * The reply to an answer that cannot count: the consultation is not open, or it asks a drawn sample alone. Undefined when
 * it can.
 */
export function refusalOf(turn: Turn, running: RunningConsultation): Decision | undefined {
  const { consultation, stage } = running
  if (!takesAnswers(running, turn.now)) {
    const over =
      stage.at === 'draft' || stage.at === 'scheduled'
        ? 'not-open-yet'
        : stage.at === 'withdrawn'
          ? 'was-withdrawn'
          : stage.at === 'answered' || stage.at === 'archived'
            ? 'closed-decided'
            : 'closed-already'
    return reply(turn.event, {
      blocks: [
        say(over, {
          title: { local: consultation.title },
          opens: { at: consultation.opensAt },
          answerBy: { on: consultation.answerBy },
        }),
      ],
      // A link on a poster outlives its question.
      buttons: [{ label: text('command-open'), action: { do: 'open', page: 0 } }],
    })
  }
  if (consultation.audience.size !== undefined && !involvementIn(turn.state, consultation)) {
    return reply(turn.event, { blocks: [say('drawn-only', { title: { local: consultation.title } })] })
  }
  return undefined
}
