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
      return [
        wrong(
          path,
          'Write only the name of who decides, without a full stop: it stands inside sentences. What is worth knowing about them belongs in "settled".',
        ),
      ]
    }
    const over = value.length - deciderCharactersMax
    return over > 0
      ? [
          wrong(
            path,
            `Write a shorter name for who decides: at most ${deciderCharactersMax} characters, ${over} fewer than now.`,
          ),
        ]
      : []
  })
}
