import type { Answer } from '../../domain/answer.ts'
import { sameAnswer } from '../../domain/answer.ts'
import type { RunningConsultation } from '../../domain/consultation.ts'
import type { Notice } from '../../domain/outbox.ts'
import { givenTo, kindOf } from '../../domain/questions/kinds.ts'
import { answersTo, type Turn } from '../conversation/turn.ts'
import type { Decision } from '../decision.ts'
import { changing, together } from '../decision.ts'
import { saidIn } from '../unasked/closed.ts'
import { fieldId, introduction, saidTo } from './ask.ts'
import { askNext } from './next.ts'
import { readerIn } from './read.ts'
import { joinConsultation } from './record.ts'
import { refusalOf } from './refusal.ts'

/** All answers from one form. A field left empty is a skipped question, unless it was answered before. */
export function answerByForm(
  turn: Turn,
  running: RunningConsultation,
  fields: Readonly<Record<string, string | readonly string[]>>,
): Decision {
  const { consultation } = running
  const before = answersTo(turn.state, consultation)
  const reader = readerIn(turn.state.understood)
  const given = consultation.questions.map((question, index) => {
    const said = saidTo(before, question.id)
    return kindOf(question).filled(question, { id: fieldId(index), fields, reader }, givenTo(question, said)) ?? said
  })
  const said = consultation.questions.flatMap((question, index) => {
    const value = given[index]
    return value && !sameAnswer(saidTo(before, question.id), value) ? [saidIn(question, value)] : []
  })
  const refusal = refusalOf(turn, running, said)
  if (refusal) return refusal
  const answers: readonly Answer[] = consultation.questions.map((question, index) => ({
    consultation: consultation.id,
    question: question.id,
    value: given[index] ?? { kind: 'skipped' },
    at: turn.now,
  }))
  const changed = answers.filter((answer) => !sameAnswer(saidTo(before, answer.question), answer.value))
  const changes = changed.map((answer) => ({ kind: 'answer.given', ...answer }) as const)
  const next = askNext(turn, consultation, answers, consultation.questions.length)
  return together(joinConsultation(turn, consultation), changing(...changes), metByForm(turn) ? introduced(next) : next)
}

/**
 * A form takes the place of the message it came with, so a citizen who met Ekko by it has not been told yet who asks.
 */
function metByForm({ state: { known } }: Turn): boolean {
  return (
    known.consents.asked === undefined &&
    known.consents.told === undefined &&
    known.involvements.every(({ invitation }) => invitation.by === 'own' && invitation.progress !== 'answered')
  )
}

function introduced(decision: Decision): Decision {
  return { ...decision, outbox: decision.outbox.map((item) => ({ ...item, notice: withHello(item.notice) })) }
}

function withHello(notice: Notice): Notice {
  switch (notice.kind) {
    case 'receipt':
      return { ...notice, hello: true }
    case 'said':
      return { ...notice, message: { ...notice.message, blocks: [introduction(), ...notice.message.blocks] } }
    default:
      return notice
  }
}
