import { interestEntriesMax, interestFault, interestWordsMax } from '../../../../domain/interest.ts'
import type { LaunchDraft } from '../../../../domain/launch-draft.ts'
import { say, text } from '../../../../domain/message.ts'
import { saysEverybody, saysNothing } from '../short-answers.ts'
import { asked, composed, type Option, type Step, slip, taken } from '../step.ts'

/** The tap at the topics that leads to asking only those who have shown an interest. */
export const byInterest: Option = { option: 'interest', label: text('button-by-interest') }

/** The same, ticked where it is said already. */
export function interestOption({ interest = [] }: LaunchDraft): Option {
  return interest.length > 0
    ? { ...byInterest, label: text('ticked', { label: text('button-by-interest') }) }
    : byInterest
}

const everyone = 'none'

/** What people must have written about, or answered; it can be left out again. */
export const interestStep: Step<LaunchDraft> = {
  ask: () => asked('draft-interest', 'draft-interest-example'),
  options: () => [{ option: everyone, label: text('button-no-interest') }],
  read: (draft, words, { state: { understood } }) => {
    if (saysNothing(words, understood) || saysEverybody(words, understood)) return taken(without(draft))
    const about = [
      ...new Set(
        composed(words)
          .split(/[,;\n]/)
          .map((entry) => entry.trim()),
      ),
    ].filter((entry) => entry !== '')
    const odd = about.find((entry) => interestFault(entry) !== undefined)
    if (odd !== undefined) return slip(say('draft-interest-slip', { words: odd, max: interestWordsMax }))
    if (about.length === 0 || about.length > interestEntriesMax)
      return slip(say('draft-interest-many', { max: interestEntriesMax }))
    return taken({ ...draft, interest: about })
  },
  take: (draft, option) => (option === everyone ? taken(without(draft)) : slip(say('draft-not-on-list'))),
}

function without({ interest: _, ...draft }: LaunchDraft): LaunchDraft {
  return draft
}
