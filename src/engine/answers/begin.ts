import type { RunningConsultation } from '../../domain/consultation.ts'
import { invitingBlocks } from '../consultation/invitation.ts'
import { reply } from '../conversation/reply.ts'
import { answersTo, involvementIn, nextQuestion, type Turn } from '../conversation/turn.ts'
import { askDeciderBlocks, askDeciderButton } from '../decider/buttons.ts'
import { type Decision, together } from '../decision.ts'
import { ask, formOf, introduction, questionAt, saidTo } from './ask.ts'
import { awaitAnswer, joinConsultation } from './record.ts'
import { refusalOf } from './refusal.ts'

/**
 * Starts or continues a consultation: as one form where the channel has forms and it fits, else question by question.
 */
export function begin(turn: Turn, running: RunningConsultation, hello = false): Decision {
  const refusal = refusalOf(turn, running)
  if (refusal) return refusal
  const { consultation } = running
  const answers = answersTo(turn.state, consultation)
  const index = nextQuestion(consultation, answers) ?? 0
  const asked = ask(consultation, index, saidTo(answers, questionAt(consultation, index).id))
  // Whom the invitation told of host, dates and promise, and of the politician, are not told again.
  const isNew = involvementIn(turn.state, consultation) === undefined
  const form = formOf(consultation, answers, turn.state.surface)
  return together(
    joinConsultation(turn, consultation),
    awaitAnswer(turn, consultation, index),
    reply(turn.event, {
      blocks: [
        ...(hello ? [introduction()] : []),
        { style: 'title', words: { city: consultation.title } },
        ...(isNew ? [...invitingBlocks(consultation), ...askDeciderBlocks(consultation, 'invitation-questions')] : []),
        ...asked.blocks,
      ],
      buttons: [...asked.buttons, ...(isNew ? askDeciderButton(consultation) : [])],
      ...(form && { form }),
    }),
  )
}
