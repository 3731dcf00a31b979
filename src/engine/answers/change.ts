import type { Answer } from '../../domain/answer.ts'
import type { Consultation, RunningConsultation } from '../../domain/consultation.ts'
import { type Button, say, text } from '../../domain/message.ts'
import { offersChoices } from '../../domain/questions/kinds.ts'
import { photosIn } from '../../domain/questions/pictures.ts'
import { hasOwnPieces } from '../../domain/reactions/question.ts'
import { reply } from '../conversation/reply.ts'
import { answersTo, type Turn } from '../conversation/turn.ts'
import { type Decision, together } from '../decision.ts'
import { backButtons } from '../photos/messages.ts'
import { choiceButtons, formOf, questionAt, questionBlocks, saidTo } from './ask.ts'
import { refusalOf } from './refusal.ts'

/**
 * Shows every question with its buttons again; what was said stays until something else is said. Where buttons go away
 * with the next message, it asks which question first.
 */
export function changeAnswers(turn: Turn, running: RunningConsultation): Decision {
  const refusal = refusalOf(turn, running)
  if (refusal) return refusal
  const { consultation } = running
  const answers = answersTo(turn.state, consultation)
  const form = formOf(consultation, answers, turn.state.surface)
  if (form)
    return reply(turn.event, { blocks: [say('change-how')], form, buttons: changeButtons(consultation, 0, answers) })
  if (turn.state.surface.buttonsStayMax !== undefined && consultation.questions.length > 1)
    return reply(turn.event, {
      blocks: [
        say('change-which'),
        ...consultation.questions.flatMap((_, index) => questionBlocks(consultation, index)),
      ],
      buttons: consultation.questions.map((_, index) => ({
        label: text('question-place', { number: index + 1, of: consultation.questions.length }),
        action: { do: 'again', consultation: consultation.code, question: index },
      })),
    })
  const parts = consultation.questions.map((_, index) =>
    reply(
      turn.event,
      {
        blocks: [...(index === 0 ? [say('change-how')] : []), ...questionBlocks(consultation, index)],
        buttons: changeButtons(consultation, index, answers),
      },
      index,
    ),
  )
  return together(...parts)
}

/** Shows one question again, with what the citizen said to it. */
export function changeAnswer(turn: Turn, running: RunningConsultation, index: number): Decision {
  const refusal = refusalOf(turn, running)
  if (refusal) return refusal
  const { consultation } = running
  if (!consultation.questions[index]) return reply(turn.event, { blocks: [say('button-unknown')] })
  return reply(turn.event, {
    blocks: [say('change-how'), ...questionBlocks(consultation, index)],
    buttons: changeButtons(consultation, index, answersTo(turn.state, consultation)),
  })
}

function changeButtons(consultation: Consultation, index: number, answers: readonly Answer[]): readonly Button[] {
  const question = questionAt(consultation, index)
  if (offersChoices(question) || hasOwnPieces(question))
    return choiceButtons(consultation, index, saidTo(answers, question.id))
  const rewrite: Button = {
    label: text('button-rewrite'),
    action: { do: 'write', consultation: consultation.code, question: index },
  }
  return [rewrite, ...(photosIn(saidTo(answers, question.id)).length > 0 ? backButtons(consultation, index) : [])]
}
