import { departmentsOf } from '../../../../domain/duty.ts'
import type { LaunchDraft } from '../../../../domain/launch-draft.ts'
import { say, text, type Words } from '../../../../domain/message.ts'
import { questionsMax } from '../../../../domain/question.ts'
import type { Turn } from '../../../conversation/turn.ts'
import { hostNow } from '../host.ts'
import { dayNow, type Part, wordsNow } from '../parts.ts'
import { partNames } from './names.ts'
import { questionParts } from './question-parts.ts'

/**
 * What of a consultation can be told again, each by itself. There are thirteen at most, as Messenger has no room for more
 * buttons.
 */
export function launchParts(draft: LaunchDraft, turn: Turn): readonly Part<LaunchDraft>[] {
  return [
    ...(['title', 'why', 'open', 'settled', 'decider'] as const).map(
      (name): Part<LaunchDraft> => ({ ...named(name), ...wordsNow(draft[name]), again: without(draft, name) }),
    ),
    questionsPart(draft),
    { ...named('topics'), again: { ...without(draft, 'topics'), ticks: draft.topics ?? [] } },
    { ...named('places'), again: { ...without(draft, 'places'), ticks: draft.places ?? [] } },
    hostPart(draft, turn),
    { ...named('opens'), ...openingNow(draft), again: without(draft, 'opensAt') },
    { ...named('closes'), ...dayNow(draft.closesAt), again: without(draft, 'closesAt') },
    { ...named('decision'), ...dayNow(draft.decisionOn), again: without(draft, 'decisionOn') },
    { ...named('answer'), ...dayNow(draft.answerBy), again: without(draft, 'answerBy') },
  ]
}

function named(name: keyof typeof partNames) {
  return { name, label: text(partNames[name]) }
}

/** Which question is meant; where there is only one, what of it. */
function questionsPart(draft: LaunchDraft): Part<LaunchDraft> {
  const { questions } = draft
  const add: readonly Part<LaunchDraft>[] =
    questions.length < questionsMax
      ? [
          {
            name: 'question-add',
            label: text('button-another-question'),
            again: { ...draft, questions: [...questions, { text: '' }] },
          },
        ]
      : []
  const each = questions.map((question, at): Part<LaunchDraft> & { readonly parts: readonly Part<LaunchDraft>[] } => ({
    name: `question-${at + 1}`,
    label: text('draft-name-question-at', { number: at + 1 }),
    ask: [say('draft-what-of-question'), { style: 'quote', words: { own: question.text } }],
    parts: questionParts(draft, at),
  }))
  const [only, ...more] = each
  if (only && more.length === 0) {
    const [first] = questions
    const ask = [say('draft-what-of-question'), { style: 'quote', words: { own: first?.text ?? '' } } as const]
    return { ...named('question'), ask, parts: [...only.parts, ...add] }
  }
  return { ...named('question'), ask: [say('draft-which-question')], parts: [...each, ...add] }
}

/** Who asks; where the moderator may choose, also in which department's name. */
function hostPart(draft: LaunchDraft, { state }: Turn): Part<LaunchDraft> {
  const { host } = draft
  const now = hostNow(host)
  const again = without(draft, 'host')
  const allowed = departmentsOf(state.duties) ?? state.city.departments
  if (allowed.length < 2) return { ...named('host'), now, again }
  return {
    ...named('host'),
    ask: [say('draft-what-to-change')],
    parts: [
      { name: 'host-name', label: text('draft-name-host-name'), now, again },
      { name: 'host-for', label: text('draft-name-department'), again: without(draft, 'department') },
    ],
  }
}

function openingNow({ opensAt }: LaunchDraft): { readonly now?: Words } {
  return opensAt === 'now' ? { now: text('button-at-once') } : dayNow(opensAt)
}

function without<Name extends keyof LaunchDraft>(draft: LaunchDraft, name: Name): LaunchDraft {
  const { [name]: _, ...rest } = draft
  return rest as unknown as LaunchDraft
}
