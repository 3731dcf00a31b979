import { type Consultation, codeOf, takesAnswers } from '../../domain/consultation.ts'
import { say } from '../../domain/message.ts'
import { ask, questionAt, saidTo } from '../answers/ask.ts'
import { awaitAnswer } from '../answers/record.ts'
import type { Awaited } from '../conversation/awaited.ts'
import { reply } from '../conversation/reply.ts'
import { answersTo, involvementIn, runningById, type Turn } from '../conversation/turn.ts'
import { type Decision, nothing, together } from '../decision.ts'
import { heardButtons } from '../echo/echo.ts'
import { consentBlock, consentButtons } from '../person/consent-wording.ts'
import type { Quoted } from './quoted.ts'
import { questionIn, quotedOf } from './reply.ts'

/**
 * An emoji on a message of ours. It is never an answer and never a consent; where the message still waits for one it is asked
 * again, so that a tap says it. On any other message it is a kindness that needs no reply.
 */
export function readReaction(turn: Turn): Decision {
  const quoted = quotedOf(turn)
  if (turn.state.known.person.standing === 'stopped') return nothing
  switch (quoted.of) {
    case 'question':
    case 'consultation': {
      const question = questionIn(turn, quoted)
      return question && isOpen(turn, question) ? askAgain(turn, question) : nothing
    }
    case 'consent':
      return askConsentAgain(turn, quoted)
    case 'feeling': {
      const running = runningById(turn.state, quoted.consultation)
      return running ? askFeelingAgain(turn, running.consultation, quoted.ref) : nothing
    }
    case 'inquiry':
    case 'nothing':
      return nothing
    default:
      return quoted satisfies never
  }
}

/** A sign is no answer to this question: it is asked again, and nothing is counted as a slip. */
export function askAgain(turn: Turn, { running: { consultation }, index, misses, fresh }: Awaited): Decision {
  const said = saidTo(answersTo(turn.state, consultation), questionAt(consultation, index).id)
  const { blocks, buttons } = ask(consultation, index, said, turn.state.surface.edits)
  return together(
    awaitAnswer(turn, consultation, index, { misses, fresh }),
    reply(turn.event, { blocks: [say('sign-no-answer'), ...blocks], buttons }),
  )
}

/** A sign is no consent: it is asked for again. Nothing where they have said already. */
export function askConsentAgain(turn: Turn, { purpose, wording }: Extract<Quoted, { of: 'consent' }>): Decision {
  if (turn.state.known.consents[purpose] !== undefined) return nothing
  return reply(turn.event, {
    blocks: [say('sign-no-consent'), consentBlock(purpose)],
    buttons: consentButtons(purpose, wording),
  })
}

function askFeelingAgain(turn: Turn, consultation: Consultation, ref: string): Decision {
  const involvement = involvementIn(turn.state, consultation)
  if (!involvement || involvement.heard[codeOf(ref)] !== undefined) return nothing
  return reply(turn.event, { blocks: [say('sign-felt-heard')], buttons: heardButtons(consultation, ref) })
}

/** It takes answers, and they have not given one. */
function isOpen(turn: Turn, { running, index }: Awaited): boolean {
  const { consultation } = running
  return (
    takesAnswers(running, turn.now) &&
    saidTo(answersTo(turn.state, consultation), questionAt(consultation, index).id) === undefined
  )
}
