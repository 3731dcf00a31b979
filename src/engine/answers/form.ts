import type { Answer, AnswerValue } from '../../domain/answer.ts'
import { sameAnswer } from '../../domain/answer.ts'
import type { RunningConsultation } from '../../domain/consultation.ts'
import type { Notice } from '../../domain/outbox.ts'
import type { Question } from '../../domain/question.ts'
import { answersTo, type Turn } from '../conversation/turn.ts'
import type { Decision } from '../decision.ts'
import { changing, together } from '../decision.ts'
import { introduction, saidTo, steps } from './ask.ts'
import { askNext } from './next.ts'
import { readStatement } from './read.ts'
import { joinConsultation } from './record.ts'
import { refusalOf } from './refusal.ts'

/** All answers from one form. A field left empty is a skipped question, unless it was answered before. */
export function answerByForm(
  turn: Turn,
  running: RunningConsultation,
  fields: Readonly<Record<string, string | readonly string[]>>,
): Decision {
  const refusal = refusalOf(turn, running)
  if (refusal) return refusal
  const { consultation } = running
  const before = answersTo(turn.state, consultation)
  const given = consultation.questions.map((question, index) =>
    fromField(question, fields[`q${index}`], saidTo(before, question.id)),
  )
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

function fromField(
  question: Question,
  field: string | readonly string[] | undefined,
  before: AnswerValue | undefined,
): AnswerValue | undefined {
  const values = field === undefined ? [] : typeof field === 'string' ? [field] : field
  const first = values[0]?.trim() ?? ''
  if (first === '') return before
  switch (question.kind) {
    case 'choice':
      return question.choices.some((choice) => choice.id === first) ? { kind: 'choice', choice: first } : before
    case 'choices': {
      const chosen = question.choices.map((choice) => choice.id).filter((id) => values.includes(id))
      const max = question.choicesMax ?? question.choices.length
      return chosen.length > 0 ? { kind: 'choices', choices: chosen.slice(0, max) } : before
    }
    case 'scale': {
      const value = Number(first)
      return steps(question.from, question.to).includes(value) ? { kind: 'scale', value } : before
    }
    case 'open': {
      const statement = readStatement(first)
      return statement === undefined || (before?.kind === 'open' && before.statements.join('\n\n') === statement)
        ? before
        : { kind: 'open', statements: [statement] }
    }
    default:
      return question satisfies never
  }
}
