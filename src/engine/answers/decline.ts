import type { RunningConsultation } from '../../domain/consultation.ts'
import { say } from '../../domain/message.ts'
import { reply } from '../conversation/reply.ts'
import { involvementIn, type Turn } from '../conversation/turn.ts'
import { changing, type Decision, nothing, together } from '../decision.ts'
import { joinConsultation } from './record.ts'
import { refusalOf } from './refusal.ts'

/**
 * "Not this one": the citizen is not asked this consultation again. It is a no to this one only, not to being asked.
 */
export function decline(turn: Turn, running: RunningConsultation): Decision {
  const involvement = involvementIn(turn.state, running.consultation)
  if (involvement?.invitation.progress === 'declined') return nothing
  const refusal = refusalOf(turn, running)
  if (refusal) return refusal
  if (involvement?.respondent !== undefined) return reply(turn.event, { blocks: [say('already-answered')] })
  return together(
    joinConsultation(turn, running.consultation),
    changing(
      { kind: 'invitation.declined', consultation: running.consultation.id, at: turn.now },
      { kind: 'dialogue.moved', dialogue: { at: 'idle' } },
    ),
    reply(turn.event, { blocks: [say('declined')] }),
  )
}
