import { codeOf, type RunningConsultation } from '../../domain/consultation.ts'
import { say } from '../../domain/message.ts'
import { reply } from '../conversation/reply.ts'
import { involvementIn, type Turn } from '../conversation/turn.ts'
import type { Decision } from '../decision.ts'
import { changing, nothing, together } from '../decision.ts'

/**
 * The tap after an echo: did you feel heard? Counts only from a citizen who answered, and only about an echo that was sent,
 * as a token can be written by hand. A later tap replaces an earlier one.
 */
export function tapHeard(
  turn: Turn,
  running: RunningConsultation,
  echo: string,
  felt: 'yes' | 'partly' | 'no',
): Decision {
  const involvement = involvementIn(turn.state, running.consultation)
  const { lookup } = turn.state
  const told = lookup.of === 'echoes' && lookup.refs.some((ref) => codeOf(ref) === echo)
  if (involvement?.respondent === undefined || !told) return reply(turn.event, { blocks: [say('button-unknown')] })
  return involvement.heard[echo] === felt ? nothing : tellHeard(turn, running, echo, felt)
}

/** Records whether the citizen felt heard, and thanks them. `echo` is the code of the echo's ref. */
export function tellHeard(
  { event, now }: Turn,
  { consultation }: RunningConsultation,
  echo: string,
  felt: 'yes' | 'partly' | 'no',
): Decision {
  return together(
    changing({ kind: 'heard.told', consultation: consultation.id, echo, felt, at: now }),
    reply(event, { blocks: [say(`heard-${felt}`)] }),
  )
}
