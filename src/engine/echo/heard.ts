import { type Consultation, codeOf, type RunningConsultation } from '../../domain/consultation.ts'
import { say } from '../../domain/message.ts'
import { reply } from '../conversation/reply.ts'
import { idle, involvementIn, type Turn } from '../conversation/turn.ts'
import type { Decision } from '../decision.ts'
import { changing, nothing, together } from '../decision.ts'
import { askWhatWasMissing } from './missing.ts'

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

/**
 * Records whether the citizen felt heard, and thanks them. `echo` is the code of the echo's ref. One who did not is asked what
 * was missing, once for each echo.
 */
export function tellHeard(
  turn: Turn,
  { consultation }: RunningConsultation,
  echo: string,
  felt: 'yes' | 'partly' | 'no',
): Decision {
  const { event, now } = turn
  const told = changing({ kind: 'heard.told', consultation: consultation.id, echo, felt, at: now })
  const thanks = say(`heard-${felt}`)
  if (felt === 'yes') return together(told, letGo(turn, echo), reply(event, { blocks: [thanks] }))
  if (!mayAskWhatWasMissing(turn, consultation, echo)) return together(told, reply(event, { blocks: [thanks] }))
  const ask = askWhatWasMissing(consultation)
  return together(
    told,
    changing({ kind: 'dialogue.moved', dialogue: { at: 'missing', consultation: consultation.id, echo, since: now } }),
    reply(event, { ...ask, blocks: [thanks, ...ask.blocks] }),
  )
}

/** Once for each echo, and never after a stop or in the middle of writing for the city. */
function mayAskWhatWasMissing({ state }: Turn, consultation: Consultation, echo: string): boolean {
  const { person, dialogue } = state.known
  if (person.standing === 'stopped' || dialogue.at === 'drafting') return false
  const before = involvementIn(state, consultation)?.heard[echo]
  const said = (state.inquiries ?? []).some(
    ({ subject, lines }) =>
      subject.of === 'answer' && subject.consultation === consultation.id && lines.some((line) => line.echo === echo),
  )
  return !said && (before === undefined || before === 'yes')
}

/** A yes after all: nothing is missing any more. */
function letGo({ state }: Turn, echo: string): Decision {
  const { dialogue } = state.known
  return dialogue.at === 'missing' && dialogue.echo === echo ? changing(idle) : nothing
}
