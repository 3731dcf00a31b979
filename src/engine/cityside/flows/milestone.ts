import { reportTexts } from '../../../domain/city-text.ts'
import { inOne, type MilestoneDraft } from '../../../domain/draft.ts'
import type { Localized } from '../../../domain/language.ts'
import { say, text } from '../../../domain/message.ts'
import type { Milestone, MilestoneReport } from '../../../domain/outcome.ts'
import { fold } from '../../../domain/understood/fold.ts'
import { numberIn } from '../../../domain/understood/numbers.ts'
import { reply, replyWithNotice } from '../../conversation/reply.ts'
import type { Turn } from '../../conversation/turn.ts'
import { nothing, together } from '../../decision.ts'
import { matterOf } from '../subject.ts'
import { dayIn, promisedDayRead, promisedDaysAfter, promiseSlip, readAs, today } from './day-options.ts'
import { dayNow, wordsNow } from './parts.ts'
import { ifMayRun } from './send.ts'
import { asked, named, type Option, slip, type Taken, taken, written } from './step.ts'
import { stepByStep } from './step-by-step.ts'
import { remarkOnWords } from './wording.ts'

const newsCharactersMax = 1_000

const states = ['done', 'delayed', 'dropped'] as const

/** What became of a promise: which, how it stands, what happened, and why where it is late or given up. */
export const milestoneFlow = stepByStep<'milestone'>({
  on: 'milestone',
  about: ({ consultation }) => ({ of: 'matter', consultation: { id: consultation } }),
  holdsWords: ({ what }) => what !== undefined,
  steps: {
    which: {
      ask: (_, turn) => [say('news-which'), ...named(open(turn).map(({ what }) => what)).inFull],
      options: (_, turn) =>
        named(open(turn).map(({ what }) => what)).labels.map(
          (label, index): Option => ({ option: String(index), label }),
        ),
      read: (draft, words, turn) =>
        chosen(draft, open(turn)[(numberIn(words, turn.state.understood) ?? 0) - 1] ?? called(open(turn), words)),
      take: (draft, option, turn) => chosen(draft, open(turn)[Number(option)]),
    },
    state: {
      ask: () => [say('news-state')],
      options: () => states.map((state) => ({ option: state, label: text(`milestone-${state}`) })),
      read: (draft, words, turn) => {
        const state = states[(numberIn(words, turn.state.understood) ?? 0) - 1]
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
      options: (_, turn) => promisedDaysAfter(today(turn), [30, 90, 180], turn),
      read: (draft, words, turn) => due(draft, promisedDayRead(words, turn), turn, words),
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
  // Shows the news as those who answered will get them, and then asks for the tap that tells them.
  preview: (draft, turn, lead) => {
    const report = reportOf(draft)
    if (!report) return nothing
    const { consultation } = draft
    return together(
      reply(turn.event, { blocks: [...lead, say('news-intro')] }),
      replyWithNotice(turn.event, { kind: 'cityside', about: { show: 'news', consultation, report } }, 1),
      remarkOnWords(turn, reportTexts(report)),
      replyWithNotice(turn.event, { kind: 'cityside', about: { show: 'publish', consultation, what: 'milestone' } }, 2),
    )
  },
  confirm: (draft, turn) => {
    const report = reportOf(draft)
    return ifMayRun(turn, report && { act: 'milestone.reported', report })
  },
  verbs: {
    file: (draft, turn) => {
      const report = reportOf(draft)
      if (!report) return { as: 'draft', draft }
      const about = { show: 'written', consultation: draft.consultation, report } as const
      return { as: 'answer', answer: replyWithNotice(turn.event, { kind: 'cityside', about }) }
    },
  },
  parts: (draft, turn) => {
    const { milestone: _, ...otherPromise } = draft
    const { state: __, ...otherState } = draft
    const { what = '', ...withoutWhat } = draft
    const { why = '', ...withoutWhy } = draft
    const { dueOn, ...withoutDay } = draft
    return [
      ...(open(turn).length > 1 ? [{ name: 'which', label: text('news-name-which'), again: otherPromise }] : []),
      { name: 'state', label: text('news-name-state'), again: otherState },
      { name: 'what', label: text('news-name-what'), ...wordsNow(what), again: withoutWhat },
      ...(draft.state === 'done'
        ? []
        : [{ name: 'why', label: text('outcome-name-why'), ...wordsNow(why), again: withoutWhy }]),
      ...(draft.state === 'delayed' && dueOn !== undefined
        ? [
            {
              name: 'due',
              label: text('news-name-due'),
              ...dayNow(dueOn),
              again: withoutDay,
            },
          ]
        : []),
    ]
  },
})

/** The report that a complete draft stands for; undefined while something is missing. */
function reportOf({
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
    ...(why !== undefined && state !== 'done' && { why: inOne(why, language) }),
    ...(dueOn !== undefined && state === 'delayed' && { dueOn }),
  }
}

/** Promises that nothing has become of yet. */
function open({ state }: Turn): readonly Milestone[] {
  const { outcome, commitments = [] } = matterOf(state) ?? {}
  return (outcome?.milestones ?? []).filter(({ id }) =>
    commitments.some(({ milestone, keptAt }) => milestone === id && keptAt === undefined),
  )
}

function called<T extends { readonly what: Localized }>(items: readonly T[], words: string): T | undefined {
  return items.find(({ what }) => Object.values(what).some((each) => fold(each) === fold(words)))
}

function chosen(draft: MilestoneDraft, milestone: Milestone | undefined): Taken<MilestoneDraft> {
  return milestone ? taken({ ...draft, milestone: milestone.id }) : slip(say('draft-not-on-list'))
}

function due(draft: MilestoneDraft, dueOn: string | undefined, turn: Turn, words?: string): Taken<MilestoneDraft> {
  const block = promiseSlip(dueOn, turn, words)
  if (block || dueOn === undefined) return slip(block ?? say('draft-day-slip'))
  return taken({ ...draft, dueOn }, words === undefined ? undefined : readAs(dueOn))
}
