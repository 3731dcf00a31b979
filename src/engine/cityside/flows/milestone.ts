import { addDays } from '../../../domain/calendar.ts'
import type { Localized } from '../../../domain/language.ts'
import { say, text } from '../../../domain/message.ts'
import type { Milestone, MilestoneReport } from '../../../domain/outcome.ts'
import { inOne, type MilestoneDraft } from '../../../domain/work.ts'
import { plain } from '../../conversation/commands.ts'
import type { Turn } from '../../conversation/turn.ts'
import { dayRead } from './days.ts'
import {
  asked,
  dayIn,
  dayOption,
  type Flow,
  named,
  type Option,
  slip,
  type Taken,
  taken,
  today,
  written,
} from './step.ts'

const newsCharactersMax = 1_000

const states = ['done', 'delayed', 'dropped'] as const

/** What became of a promise: which, how it stands, what happened, and why where it is late or given up. */
export const milestoneFlow: Flow<MilestoneDraft> = {
  steps: {
    which: {
      ask: (_, turn) => [say('news-which'), ...named(open(turn).map(({ what }) => what)).inFull],
      options: (_, turn) =>
        named(open(turn).map(({ what }) => what)).labels.map(
          (label, index): Option => ({ option: String(index), label }),
        ),
      read: (draft, words, turn) => chosen(draft, open(turn)[Number(plain(words)) - 1] ?? called(open(turn), words)),
      take: (draft, option, turn) => chosen(draft, open(turn)[Number(option)]),
    },
    state: {
      ask: () => [say('news-state')],
      options: () => states.map((state) => ({ option: state, label: text(`milestone-${state}`) })),
      read: (draft, words) => {
        const state = states[Number(plain(words)) - 1]
        return state ? taken({ ...draft, state }) : slip(say('draft-not-on-list'))
      },
      take: (draft, option) => {
        const state = states.find((each) => each === option)
        return state ? taken({ ...draft, state }) : slip(say('draft-not-on-list'))
      },
    },
    what: written('news-what', 'news-what-example', newsCharactersMax, (draft, what) => ({ ...draft, what })),
    why: written('news-why', 'news-why-example', newsCharactersMax, (draft, why) => ({ ...draft, why })),
    due: {
      ask: () => asked('news-due', 'outcome-due-example'),
      options: (_, turn) => [30, 90, 180].map((days) => dayOption(addDays(today(turn), days))),
      read: (draft, words, turn) => due(draft, dayRead(words, today(turn)), turn),
      take: (draft, option, turn) => due(draft, dayIn(option), turn),
    },
  },
  next: (draft) => {
    if (draft.milestone === undefined) return 'which'
    if (draft.state === undefined) return 'state'
    if (draft.what === undefined) return 'what'
    if (draft.state !== 'done' && draft.why === undefined) return 'why'
    return draft.state === 'delayed' && draft.dueOn === undefined ? 'due' : undefined
  },
  sheets: [],
  field: (step) => ({ id: step, label: text(step), required: false, kind: 'text', long: true }),
}

/** The report that a complete draft stands for; undefined while something is missing. */
export function reportOf({
  consultation,
  language,
  milestone,
  state,
  what,
  why,
  dueOn,
}: MilestoneDraft): MilestoneReport | undefined {
  if (milestone === undefined || state === undefined || what === undefined) return undefined
  return {
    consultation,
    milestone,
    state,
    what: inOne(what, language),
    ...(why !== undefined && { why: inOne(why, language) }),
    ...(dueOn !== undefined && state === 'delayed' && { dueOn }),
  }
}

/** Promises that nothing has become of yet. */
function open({ state }: Turn): readonly Milestone[] {
  const { outcome, commitments = [] } = state.matter ?? {}
  return (outcome?.milestones ?? []).filter(({ id }) =>
    commitments.some(({ milestone, keptAt }) => milestone === id && keptAt === undefined),
  )
}

function called<T extends { readonly what: Localized }>(items: readonly T[], words: string): T | undefined {
  return items.find(({ what }) => Object.values(what).some((each) => plain(each) === plain(words)))
}

function chosen(draft: MilestoneDraft, milestone: Milestone | undefined): Taken<MilestoneDraft> {
  return milestone ? taken({ ...draft, milestone: milestone.id }) : slip(say('draft-not-on-list'))
}

function due(draft: MilestoneDraft, dueOn: string | undefined, turn: Turn): Taken<MilestoneDraft> {
  return dueOn === undefined || dueOn < today(turn) ? slip(say('draft-day-slip')) : taken({ ...draft, dueOn })
}
