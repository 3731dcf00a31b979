import type { LaunchDraft } from '../../../../domain/launch-draft.ts'
import { say } from '../../../../domain/message.ts'
import { partsIn } from '../../../../domain/understood/numbers.ts'
import { asked, type Step, slip, taken } from '../step.ts'

/** More than these set a question going together, and no single one of them did. */
const answersMax = 20

/** Which answers of an early consultation a question is made of: their numbers, as they stand above what people wrote. */
export const answersStep: Step<LaunchDraft> = {
  ask: () => asked('draft-answers', 'draft-answers-example'),
  read: (draft, words, { state: { understood } }) => {
    if (!draft.startedFrom) return taken(draft)
    const numbers = partsIn(words, understood).flatMap((part) => part.match(/\d+/g) ?? [])
    const answers = [...new Set(numbers.map(Number))].filter((number) => number > 0 && Number.isSafeInteger(number))
    if (answers.length === 0 || answers.length > answersMax) return slip(say('draft-answers-slip', { max: answersMax }))
    return taken({ ...draft, startedFrom: { ...draft.startedFrom, answers } })
  },
}
