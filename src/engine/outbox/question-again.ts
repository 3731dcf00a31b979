import { takesAnswers } from '../../domain/consultation.ts'
import { type Message, say } from '../../domain/message.ts'
import type { Notice } from '../../domain/outbox.ts'
import type { Instant } from '../../domain/time.ts'
import type { Facts } from '../state.ts'
import { asked } from './waiting.ts'

/** The question that still waits, below a message that took its buttons away; nothing where they have answered or gone on since. */
export function questionAgain(
  { running, involvement }: Facts,
  { question }: Extract<Notice, { readonly kind: 'question' }>,
  now: Instant,
): Message | undefined {
  const index = running?.consultation.questions.findIndex(({ id }) => id === question) ?? -1
  if (!running || !involvement || index < 0 || !takesAnswers(running, now)) return undefined
  const { blocks, buttons } = asked({ running, answers: involvement.answers, index })
  return {
    blocks: [say('question-again', { title: { local: running.consultation.title } }), ...blocks],
    buttons,
  }
}
