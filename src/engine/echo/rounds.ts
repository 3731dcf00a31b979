import type { Consultation } from '../../domain/consultation.ts'
import type { Block } from '../../domain/message.ts'
import { roundLines } from '../../domain/round-lines.ts'
import { sideBySide } from '../../domain/side-by-side.ts'
import type { Tally } from '../../domain/tally.ts'

/** What was answered in each round of a tryout, question by question, as far as it may be shown. */
export function roundBlocks(consultation: Consultation, tally: Tally): readonly Block[] {
  return sideBySide(consultation, tally).flatMap((question): readonly Block[] => [
    { style: 'note', words: { city: question.text } },
    { style: 'plain', words: { lines: roundLines(question) } },
  ])
}
