import type { Consultation } from '../../domain/consultation.ts'
import type { Words } from '../../domain/message.ts'
import { text } from '../../domain/message.ts'
import type { Question } from '../../domain/question.ts'
import { roundOf } from '../../domain/tryout.ts'

const labels = {
  before: 'tryout-question-before',
  during: 'tryout-question-during',
  after: 'tryout-question-after',
} as const

/** A question as it is named to who answered it: in a tryout, with when it was asked. */
export function questionWords(consultation: Pick<Consultation, 'tryout'>, { id, text: asked }: Question): Words {
  const round = roundOf(consultation, id)
  return round ? text(labels[round.name], { question: { local: asked } }) : { city: asked }
}
