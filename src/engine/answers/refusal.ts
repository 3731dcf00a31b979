import { type RunningConsultation, takesAnswers } from '../../domain/consultation.ts'
import { say, text } from '../../domain/message.ts'
import { betweenRounds } from '../consultation/frame.ts'
import { reply } from '../conversation/reply.ts'
import { involvementIn, type Turn } from '../conversation/turn.ts'
import type { Decision } from '../decision.ts'
import { type Said, tellClosed } from '../unasked/closed.ts'

/**
 * The reply to an answer that cannot count: the consultation is not open, or it asks a drawn sample alone. Undefined when
 * it can. `said` is what the citizen wanted to answer: after the closing it is kept, and they choose where it goes.
 */
export function refusalOf(turn: Turn, running: RunningConsultation, said: readonly Said[] = []): Decision | undefined {
  const { consultation, stage } = running
  if (!takesAnswers(running, turn.now)) {
    const between = betweenRounds(running, turn.now)
    if (between) return reply(turn.event, { blocks: [between] })
    if (stage.at !== 'draft' && stage.at !== 'scheduled') return tellClosed(turn, running, said)
    return reply(turn.event, {
      blocks: [say('not-open-yet', { title: { local: consultation.title }, opens: { at: consultation.opensAt } })],
      // A link on a poster may come before its question.
      buttons: [{ label: text('command-open'), action: { do: 'open', page: 0 } }],
    })
  }
  if (consultation.audience.size !== undefined && !involvementIn(turn.state, consultation)) {
    return reply(turn.event, { blocks: [say('drawn-only', { title: { local: consultation.title } })] })
  }
  return undefined
}
