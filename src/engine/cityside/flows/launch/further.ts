import { rolesBesideAge } from '../../../../domain/city.ts'
import type { FurtherChoice, LaunchDraft } from '../../../../domain/launch-draft.ts'
import { say, text } from '../../../../domain/message.ts'
import type { Turn } from '../../../conversation/turn.ts'
import { saysEverybody, saysNothing } from '../short-answers.ts'
import { asked, type Option, type Step, type Steps, slip, type Taken, taken, written } from '../step.ts'
import { ideasStep } from './ideas.ts'
import { departmentIn } from './next.ts'
import { politicianSteps } from './politician.ts'
import { several } from './several.ts'
import { successSteps } from './success.ts'
import { tryoutSteps } from './tryout.ts'
import { visited, visitSteps } from './visit.ts'

/** No city asks more people at once. */
const sizeMax = 100_000
const sizesOffered = [100, 200, 500] as const
/** With the full stop that is put behind it. */
const helpCharactersMax = 199

/** Each with what says that it is chosen. */
const choices: readonly {
  readonly option: FurtherChoice | 'early'
  /** Where the city has what it takes. */
  readonly isThere?: (turn: Turn) => boolean
  readonly label: string
  readonly isChosen: (draft: LaunchDraft) => boolean
}[] = [
  { option: 'early', label: 'button-early', isChosen: ({ early }) => early === true },
  { option: 'roles', label: 'button-roles', isChosen: ({ roles = [] }) => roles.length > 0 },
  { option: 'sample', label: 'button-sample', isChosen: ({ size }) => size !== undefined },
  { option: 'concerned', label: 'button-concerned', isChosen: ({ concerned = [] }) => concerned.length > 0 },
  { option: 'success', label: 'button-success', isChosen: ({ success }) => success !== undefined },
  { option: 'help', label: 'button-wanted', isChosen: ({ help }) => help !== undefined },
  {
    option: 'politician',
    label: 'button-politician',
    isChosen: ({ deciderQuestions }) => deciderQuestions !== undefined,
  },
  { option: 'tryout', label: 'button-tryout', isChosen: ({ tryout }) => tryout !== undefined },
  {
    option: 'visit',
    label: 'button-visit',
    isThere: (turn) => visited(turn).length > 0,
    isChosen: ({ afterVisit }) => afterVisit !== undefined,
  },
  { option: 'ideas', label: 'button-from-ideas', isChosen: ({ fromIdeas = [] }) => fromIdeas.length > 0 },
]

/** The list of what most consultations do without: one tap leads to it, and one away. */
const further: Step<LaunchDraft> = {
  ask: () => asked('draft-further', 'draft-further-example'),
  options: (draft, turn) => [
    ...choices
      .filter(({ isThere }) => isThere?.(turn) ?? true)
      .map(({ option, label, isChosen }): Option => {
        const words = text(label)
        return { option, label: isChosen(draft) ? text('ticked', { label: words }) : words }
      }),
    ...(draft.startedFrom ? [{ option: 'answers', label: text('draft-name-answers') }] : []),
    ...(draft.override ? [{ option: 'override', label: text('draft-name-override') }] : []),
    { option: 'done', label: text('button-see-again'), style: 'primary' },
  ],
  read: (draft, words, { state: { understood } }) =>
    saysNothing(words, understood) ? taken(withoutChoosing(draft)) : slip(say('draft-not-on-list')),
  take: (draft, option) => {
    if (option === 'open') return taken({ ...draft, choosing: 'list' })
    if (option === 'done') return taken(withoutChoosing(draft))
    if (option === 'early') return taken(draft.early ? withoutEarly(draft) : { ...draft, early: true })
    if (option === 'override') return taken({ ...draft, override: '' })
    if (option === 'answers') return taken(withoutAnswers(draft))
    const found = choices.find((each) => each.option === option)?.option
    return found === undefined || found === 'early'
      ? slip(say('draft-not-on-list'))
      : taken({ ...draft, choosing: found, ticks: ticksOf(draft, found) })
  },
}

/** What a moderator can add beside the short questions, by the name of its step. */
export const furtherSteps: Steps<LaunchDraft> = {
  further,
  ...politicianSteps,
  ...successSteps,
  ...tryoutSteps,
  ...visitSteps,
  ideas: ideasStep,
  roles: backToList(
    several({
      field: 'roles',
      ask: 'draft-roles',
      example: 'draft-roles-example',
      none: 'button-no-role',
      // An age is told to see who was heard, and not to be chosen by.
      itemsOf: ({ state }) => rolesBesideAge(state.city.roles),
    }),
    'roles',
  ),
  concerned: backToList(
    several({
      field: 'concerned',
      ask: 'draft-concerned',
      example: 'draft-concerned-example',
      itemsOf: (turn, draft) => turn.state.city.departments.filter(({ id }) => id !== departmentIn(draft, turn)),
      none: 'button-none-other',
    }),
    'concerned',
  ),
  sample: {
    ask: () => asked('draft-sample', 'draft-sample-example'),
    options: () => [
      ...sizesOffered.map((size) => ({ option: String(size), label: text('draft-size', { size }) })),
      { option: 'all', label: text('button-no-sample') },
    ],
    read: (draft, words, { state: { understood } }) => {
      if (saysNothing(words, understood) || saysEverybody(words, understood)) return taken(toList(withoutSample(draft)))
      return sized(draft, /^\D*(\d{1,3}(?:[.,\s]?\d{3})*|\d+)\D*$/.exec(words)?.[1]?.replace(/\D/g, '') ?? '')
    },
    take: (draft, option) => (option === 'all' ? taken(toList(withoutSample(draft))) : sized(draft, option)),
  },
  strata: {
    ask: () => asked('draft-strata', 'draft-strata-example'),
    options: () => [
      { option: 'place', label: text('button-by-place') },
      { option: 'role', label: text('button-by-role') },
      { option: 'both', label: text('button-by-both') },
      { option: 'none', label: text('button-no-strata') },
    ],
    read: (draft, words, { state: { understood } }) =>
      saysNothing(words, understood) || saysEverybody(words, understood)
        ? taken(toList({ ...draft, strata: [] }))
        : slip(say('draft-not-on-list')),
    take: (draft, option) => {
      const strata = Object.hasOwn(strataBy, option) ? strataBy[option] : undefined
      return strata ? taken(toList({ ...draft, strata })) : slip(say('draft-not-on-list'))
    },
  },
  help: {
    ...written<LaunchDraft>('draft-help', 'draft-help-example', helpCharactersMax, (draft, help) =>
      toList({ ...draft, help: asSentence(help) }),
    ),
    options: () => [
      { option: 'any', label: text('button-any-help') },
      { option: 'none', label: text('button-no-help') },
    ],
    take: (draft, option) => {
      if (option === 'any') return taken(toList({ ...draft, help: '' }))
      const { help: _, ...without } = draft
      return taken(toList(without))
    },
  },
}

const strataBy: Readonly<Record<string, NonNullable<LaunchDraft['strata']>>> = {
  place: ['place'],
  role: ['role'],
  both: ['place', 'role'],
  none: [],
}

/** It stands between sentences in the receipt. */
function asSentence(words: string): string {
  return /[.!?…]$/.test(words) ? words : `${words}.`
}

function sized(draft: LaunchDraft, digits: string): Taken<LaunchDraft> {
  const size = Number(digits)
  if (digits === '' || size < 1 || size > sizeMax) return slip(say('draft-sample-slip', { max: sizeMax }))
  // Who is asked after a visit is not drawn.
  const { afterVisit: _, ...drawn } = draft
  return taken({ ...drawn, size, choosing: 'strata' })
}

/** Once it is chosen, the list is there again. */
function backToList(step: Step<LaunchDraft>, choosing: FurtherChoice): Step<LaunchDraft> {
  const after = (result: Taken<LaunchDraft>): Taken<LaunchDraft> =>
    result.as === 'taken' && result.draft.ticks === undefined && result.draft.choosing === choosing
      ? taken(toList(result.draft))
      : result
  return {
    ...step,
    read: (draft, words, turn) => after(step.read(draft, words, turn)),
    take: (draft, option, turn) => after(step.take?.(draft, option, turn) ?? slip(say('button-unknown'))),
  }
}

function toList({ ticks: _, ...draft }: LaunchDraft): LaunchDraft {
  return { ...draft, choosing: 'list' }
}

/** What was chosen before is ticked. */
function ticksOf({ roles = [], concerned = [] }: LaunchDraft, choosing: FurtherChoice): readonly string[] {
  return choosing === 'roles' ? roles : choosing === 'concerned' ? concerned : []
}

function withoutChoosing({ choosing: _, ticks: __, ...draft }: LaunchDraft): LaunchDraft {
  return draft
}

function withoutEarly({ early: _, ...draft }: LaunchDraft): LaunchDraft {
  return draft
}

/** To be told again. */
function withoutAnswers(draft: LaunchDraft): LaunchDraft {
  if (!draft.startedFrom) return draft
  const { answers: _, ...startedFrom } = draft.startedFrom
  return { ...draft, startedFrom }
}

function withoutSample({ size: _, strata: __, ...draft }: LaunchDraft): LaunchDraft {
  return draft
}
