import type { Answer, AnswerValue } from '../../domain/answer.ts'
import { sameAnswer, saysSomething } from '../../domain/answer.ts'
import type { Consultation, RunningConsultation } from '../../domain/consultation.ts'
import type { Button } from '../../domain/message.ts'
import { say, text } from '../../domain/message.ts'
import { slipping, type Taken } from '../../domain/questions/kind.ts'
import { givenTo, kindOf } from '../../domain/questions/kinds.ts'
import { reply, replyInPlace } from '../conversation/reply.ts'
import { answersTo, involvementIn, nextQuestion, type Turn } from '../conversation/turn.ts'
import type { Decision } from '../decision.ts'
import { changing, nothing, together } from '../decision.ts'
import { ask, choiceButtons, formOf, introduction, questionAt, questionBlocks, saidTo } from './ask.ts'
import { countLater, goOn, join, move, record, refuse } from './next.ts'

/** Starts or continues a consultation: as one form where the channel has forms and it fits, else question by question. */
export function begin(turn: Turn, running: RunningConsultation, hello = false): Decision {
  const refusal = refuse(turn, running)
  if (refusal) return refusal
  const { consultation } = running
  const answers = answersTo(turn.state, consultation)
  const index = nextQuestion(consultation, answers) ?? 0
  const asked = ask(consultation, index, saidTo(answers, questionAt(consultation, index).id))
  const form = formOf(consultation, answers, turn.state.surface)
  return together(
    join(turn, consultation),
    move(turn, consultation, index),
    reply(turn.event, {
      blocks: [
        ...(hello ? [introduction()] : []),
        { style: 'title', words: { city: consultation.title } },
        ...asked.blocks,
      ],
      buttons: asked.buttons,
      ...(form && { form }),
    }),
  )
}

/** A tapped choice: the answer itself, or a changed one. The same tap twice changes nothing. */
export function choose(turn: Turn, running: RunningConsultation, index: number, choice: number): Decision {
  const tapped = tap(turn, running, index, choice, 'once')
  if (tapped.as === 'slip') return reply(turn.event, { blocks: [tapped.slip] })
  return take(turn, running, index, tapped.value)
}

/** One tap of several that make an answer; recorded at once, so that nothing is lost when they never tap "done". */
export function toggle(turn: Turn, running: RunningConsultation, index: number, choice: number): Decision {
  const refusal = refuse(turn, running)
  if (refusal) return refusal
  const { consultation } = running
  const tapped = tap(turn, running, index, choice, 'often')
  if (tapped.as === 'slip') return reply(turn.event, { blocks: [tapped.slip] })
  const { value } = tapped
  const shown = ask(consultation, index, value, turn.state.surface.edits)
  const finished = involvementIn(turn.state, consultation)?.invitation.progress === 'answered'
  return together(
    join(turn, consultation),
    finished ? nothing : move(turn, consultation, index),
    record(turn, consultation, questionAt(consultation, index), value),
    replyInPlace(turn.event, shown),
  )
}

/** "That is all": goes on to the next question, or to the receipt. */
export function finish(turn: Turn, running: RunningConsultation, index: number): Decision {
  const refusal = refuse(turn, running)
  if (refusal) return refusal
  const involvement = involvementIn(turn.state, running.consultation)
  if (involvement?.invitation.progress === 'answered') return reply(turn.event, { blocks: [say('already-answered')] })
  return goOn(turn, running.consultation, answersTo(turn.state, running.consultation), index + 1)
}

/** Passes over one question; all skipped is a friendly no to this consultation. */
export function skip(turn: Turn, running: RunningConsultation, index: number): Decision {
  const question = running.consultation.questions[index]
  if (!question) return reply(turn.event, { blocks: [say('button-unknown')] })
  const before = saidTo(answersTo(turn.state, running.consultation), question.id)
  if (before && saysSomething(before)) return finish(turn, running, index)
  return take(turn, running, index, { kind: 'skipped' })
}

/** Not this one. They are not asked it again, and it counts as a no to this question only. */
export function decline(turn: Turn, running: RunningConsultation): Decision {
  const involvement = involvementIn(turn.state, running.consultation)
  if (involvement?.invitation.progress === 'declined') return nothing
  const refusal = refuse(turn, running)
  if (refusal) return refusal
  if (involvement?.respondent !== undefined) return reply(turn.event, { blocks: [say('already-answered')] })
  return together(
    join(turn, running.consultation),
    changing(
      { kind: 'invitation.declined', consultation: running.consultation.id, at: turn.now },
      { kind: 'dialogue.moved', dialogue: { at: 'idle' } },
    ),
    reply(turn.event, { blocks: [say('declined')] }),
  )
}

/**
 * Shows every question with its buttons again; what was said stays until something else is said. Where buttons go away
 * with the next message, it asks which question first.
 */
export function change(turn: Turn, running: RunningConsultation): Decision {
  const refusal = refuse(turn, running)
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

/** One question once more, with what was said to it. */
export function again(turn: Turn, running: RunningConsultation, index: number): Decision {
  const refusal = refuse(turn, running)
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
  if (kindOf(question).taps !== 'never') return choiceButtons(consultation, index, saidTo(answers, question.id))
  return [{ label: text('button-rewrite'), action: { do: 'write', consultation: consultation.code, question: index } }]
}

/** Records one answer and says what comes next: the next question, the receipt, or that a finished answer was changed. */
export function take(turn: Turn, running: RunningConsultation, index: number, value: AnswerValue): Decision {
  const refusal = refuse(turn, running)
  if (refusal) return refusal
  const { consultation } = running
  const question = questionAt(consultation, index)
  const answers = answersTo(turn.state, consultation)
  const before = saidTo(answers, question.id)
  if (sameAnswer(before, value)) return nothing
  const finished = involvementIn(turn.state, consultation)?.invitation.progress === 'answered'
  const after: readonly Answer[] = [
    ...answers.filter((answer) => answer.question !== question.id),
    { consultation: consultation.id, question: question.id, value, at: turn.now },
  ]
  const next = finished
    ? together(reply(turn.event, { blocks: [say('answer-changed')] }), countLater(turn, consultation))
    : goOn(turn, consultation, after, index + 1)
  return together(join(turn, consultation), record(turn, consultation, question, value), next)
}

/** What a tapped button says; those that are no longer there, or were forged, say nothing. */
function tap(
  { state }: Turn,
  { consultation }: RunningConsultation,
  index: number,
  position: number,
  taps: 'once' | 'often',
): Taken<AnswerValue> {
  const question = consultation.questions[index]
  if (!question || kindOf(question).taps !== taps) return slipping(say('button-unknown'))
  const kind = kindOf(question)
  const option = kind.options(question)[position]
  if (!option) return slipping(say('button-unknown'))
  return kind.tapped(question, option, givenTo(question, saidTo(answersTo(state, consultation), question.id)))
}
