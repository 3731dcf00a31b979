import type { Consultation } from '../../domain/consultation.ts'
import type { Block } from '../../domain/message.ts'
import type { Released } from '../../domain/release/released.ts'
import { roundLines } from '../../domain/round-lines.ts'
import { sideBySide } from '../../domain/side-by-side.ts'

/** What was answered in each round of a tryout, question by question, as far as it may be shown. */
export function roundBlocks(consultation: Consultation, told: Released): readonly Block[] {
  return sideBySide(consultation, told).flatMap((question): readonly Block[] => [
    { style: 'note', words: { city: question.text } },
    { style: 'plain', words: { lines: roundLines(question) } },
  ])
}
