import type { RunningConsultation } from '../../domain/consultation.ts'
import { say } from '../../domain/message.ts'
import { reply } from '../conversation/reply.ts'
import { involvementIn, type Turn } from '../conversation/turn.ts'
import { changing, type Decision, nothing, together } from '../decision.ts'
import { joinConsultation } from './record.ts'
import { refusalOf } from './refusal.ts'

/** Not this one. They are not asked it again, and it counts as a no to this question only. */
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
