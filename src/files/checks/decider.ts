import { text } from '../../domain/message.ts'
import { type Draft, foundAt } from '../draft.ts'
import { type Remark, wrong } from '../problem.ts'
import type { ConsultationFile } from '../shapes.ts'

/** It stands in the middle of sentences: "… decides on 3 May". */
const deciderCharactersMax = 80

/** Who decides is a name, not a sentence. */
export function deciderRemarks(draft: Draft<ConsultationFile>): readonly Remark[] {
  return [...foundAt(draft, 'frame.decider'), ...foundAt(draft, 'frame.decider.*')].flatMap(({ path, value }) => {
    if (typeof value !== 'string') return []
    if (/[.!?](\s|$)/u.test(value.trim())) {
      return [wrong(path, text('file-decider-sentence'))]
    }
    const over = value.length - deciderCharactersMax
    return over > 0 ? [wrong(path, text('file-decider-long', { max: deciderCharactersMax, over }))] : []
  })
}
