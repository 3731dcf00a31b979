import type { LaunchDraft } from '../../../../domain/launch-draft.ts'
import { say, text } from '../../../../domain/message.ts'
import { kindOf } from '../../../../domain/questions/kinds.ts'
import { saysNothing } from '../short-answers.ts'
import { asked, type Option, type Steps, slip, type Taken, taken, written } from '../step.ts'

const successCharactersMax = 600
/** A bounded list fits one glance; a number about anything else is for a file. */
const countedMax = 9

/** Something that is counted: the mean of a scale, or one choice of a question. */
interface Counted {
  readonly option: string
  readonly label: Option['label']
  readonly reach: NonNullable<LaunchDraft['reach']>
}

/** What will count as a success, in words and perhaps as a number. */
export const successSteps: Steps<LaunchDraft> = {
  success: {
    ...written<LaunchDraft>('draft-success', 'draft-success-example', successCharactersMax, (draft, success) =>
      countedIn(draft).length > 0 ? { ...draft, success, choosing: 'reach' } : toList({ ...draft, success }),
    ),
    options: () => [{ option: 'none', label: text('button-no-success') }],
    take: ({ success: _, reach: __, ...draft }) => taken(toList(draft)),
  },
  reach: {
    ask: () => asked('draft-reach', 'draft-reach-example'),
    options: (draft) => [
      { option: 'none', label: text('button-no-number'), style: 'primary' },
      ...countedIn(draft).map(({ option, label }) => ({ option, label })),
    ],
    read: (draft, words, { state: { understood } }) =>
      saysNothing(words, understood) ? taken(toList(withoutReach(draft))) : slip(say('draft-not-on-list')),
    take: (draft, option) => {
      if (option === 'none') return taken(toList(withoutReach(draft)))
      const found = countedIn(draft).find((each) => each.option === option)
      return found ? taken({ ...draft, reach: found.reach, choosing: 'goal' }) : slip(say('draft-not-on-list'))
    },
  },
  goal: {
    ask: (draft) => {
      const isShare = draft.reach?.choice !== undefined
      return [
        say(isShare ? 'draft-goal-percent' : 'draft-goal-average', boundsOf(draft)),
        { style: 'note', words: text('draft-goal-example') },
      ]
    },
    read: (draft, words) => goalTaken(draft, words),
  },
}

function goalTaken(draft: LaunchDraft, words: string): Taken<LaunchDraft> {
  const bounds = boundsOf(draft)
  const needed = Number(/\d+(?:[.,]\d+)?/.exec(words)?.[0]?.replace(',', '.') ?? Number.NaN)
  const whole = draft.reach?.choice === undefined || Number.isInteger(needed)
  if (!draft.reach || !whole || !(needed >= bounds.from && needed <= bounds.to))
    return slip(say('draft-goal-slip', bounds))
  return taken(toList({ ...draft, reach: { ...draft.reach, needed } }))
}

/** A share is of a hundred; a mean lies on its scale. */
function boundsOf({ reach, questions }: LaunchDraft): { readonly from: number; readonly to: number } {
  if (!reach || reach.choice !== undefined) return { from: 1, to: 100 }
  const { kind = 'scale' } = questions[reach.question] ?? {}
  const none = { text: {}, id: '' }
  const scale = kindOf({ kind }).told(none, { choices: [], statements: [], low: {}, high: {} })
  return scale.kind === 'scale' ? { from: scale.from, to: scale.to } : { from: 1, to: 100 }
}

/** What the questions let one count, as far as a chat offers it. */
function countedIn({ questions, language }: LaunchDraft): readonly Counted[] {
  return questions
    .flatMap(({ kind, text: words, choices = [] }, question): readonly Counted[] => {
      if (kind === 'scale')
        return [{ option: `s${question}`, label: { city: { [language]: words } }, reach: { question } }]
      if (kind !== 'choice' && kind !== 'choices') return []
      return choices.map((label, choice) => ({
        option: `c${question}x${choice}`,
        label: { city: { [language]: label } },
        reach: { question, choice },
      }))
    })
    .slice(0, countedMax)
}

/** The number to be reached, unless the question or choice it is about was taken out since. */
export function reachIn(draft: LaunchDraft): LaunchDraft['reach'] {
  const { reach } = draft
  const isThere = countedIn(draft).some(
    (each) => each.reach.question === reach?.question && each.reach.choice === reach.choice,
  )
  return isThere ? reach : undefined
}

function withoutReach({ reach: _, ...draft }: LaunchDraft): LaunchDraft {
  return draft
}

function toList(draft: LaunchDraft): LaunchDraft {
  return { ...draft, choosing: 'list' }
}
