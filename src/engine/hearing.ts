import type { RunningConsultation } from '../domain/consultation.ts'
import { say } from '../domain/message.ts'
import type { Decision } from './decision.ts'
import { changing, nothing, together } from './decision.ts'
import { involvementIn, type Turn } from './finding.ts'
import { reply } from './replying.ts'

/** The tap after an echo: did you feel heard? Only from someone who answered, and the last word counts. */
export function hear(turn: Turn, running: RunningConsultation, echo: string, felt: 'yes' | 'partly' | 'no'): Decision {
  const involvement = involvementIn(turn.state, running.consultation)
  if (involvement?.respondent === undefined || involvement.heard[echo] === felt) return nothing
  return together(
    changing({ kind: 'heard.told', consultation: running.consultation.id, echo, felt, at: turn.now }),
    reply(turn.event, { blocks: [say(`heard-${felt}`, { host: running.consultation.host.name })] }),
  )
}
