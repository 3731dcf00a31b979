import type { LaunchDraft } from '../../../../domain/launch-draft.ts'
import { say, text } from '../../../../domain/message.ts'
import { partsIn } from '../../../../domain/understood/numbers.ts'
import { saysNothing } from '../short-answers.ts'
import { asked, type Step, slip, taken } from '../step.ts'

/** More than these set a question going together, and no single one of them did. */
const ideasMax = 20

/** Which ideas a question is made of, by their numbers. */
export const ideasStep: Step<LaunchDraft> = {
  ask: () => asked('draft-ideas', 'draft-ideas-example'),
  options: () => [{ option: 'none', label: text('button-no-ideas') }],
  read: (draft, words, { state: { understood } }) => {
    if (saysNothing(words, understood)) return taken(toList(withoutIdeas(draft)))
    const numbers = partsIn(words, understood).flatMap((part) => part.match(/\d+/g) ?? [])
    const ideas = [...new Set(numbers.map(Number))].filter((number) => number > 0 && Number.isSafeInteger(number))
    if (ideas.length === 0 || ideas.length > ideasMax) return slip(say('draft-ideas-slip', { max: ideasMax }))
    return taken(toList({ ...draft, fromIdeas: ideas }))
  },
  take: (draft) => taken(toList(withoutIdeas(draft))),
}

function withoutIdeas({ fromIdeas: _, ...draft }: LaunchDraft): LaunchDraft {
  return draft
}

function toList(draft: LaunchDraft): LaunchDraft {
  return { ...draft, choosing: 'list' }
}
