import { addDays, dateAt, instantOf } from '../../../../domain/calendar.ts'
import type { Localized } from '../../../../domain/language.ts'
import { say, text } from '../../../../domain/message.ts'
import type { LocalDate } from '../../../../domain/time.ts'
import type { LaunchDraft } from '../../../../domain/work.ts'
import { plain } from '../../../conversation/commands.ts'
import type { Turn } from '../../../conversation/turn.ts'
import { dayRead, momentRead } from '../days.ts'
import {
  asked,
  dayIn,
  dayOption,
  hostRead,
  type Option,
  type Step,
  slip,
  type Taken,
  taken,
  today,
  written,
} from '../step.ts'
import { openingOf } from './draft.ts'
import { byInterest, interestStep } from './interest.ts'
import { questionSteps } from './questions.ts'

/** Longest texts, as in a consultation's file. */
const titleCharactersMax = 100
const frameCharactersMax = 600
/** Evenings are welcome: it opens when people come home and closes before they go to bed. */
const opensClock = '16:00'
const closesClock = '20:00'

/** Everything a consultation needs to be told before it can be launched. */
export const launchSteps: Readonly<Record<string, Step<LaunchDraft>>> = {
  title: written('draft-title', 'draft-title-example', titleCharactersMax, (draft, title) => ({ ...draft, title })),
  why: written('draft-why', 'draft-why-example', frameCharactersMax, (draft, why) => ({ ...draft, why })),
  open: written('draft-open', 'draft-open-example', frameCharactersMax, (draft, open) => ({ ...draft, open })),
  settled: written('draft-settled', 'draft-settled-example', frameCharactersMax, (draft, settled) => ({
    ...draft,
    settled,
  })),
  decider: written('draft-decider', 'draft-decider-example', titleCharactersMax, (draft, decider) => ({
    ...draft,
    decider,
  })),
  ...questionSteps,
  topics: several('draft-topics', 'draft-topics-example', 'topics', ({ state }) => state.city.topics),
  places: several('draft-places', 'draft-places-example', 'places', ({ state }) => state.city.places),
  interest: interestStep,
  department: {
    ask: () => asked('draft-department', 'draft-department-example'),
    options: (_, turn) =>
      turn.state.city.departments.map(({ name }, index) => ({ option: String(index), label: { city: name } })),
    read: (draft, words, turn) => {
      const found = named(turn.state.city.departments, words)
      return found ? taken({ ...draft, department: found.id }) : slip(say('draft-not-on-list'))
    },
    take: (draft, option, turn) => {
      const found = turn.state.city.departments[Number(option)]
      return found ? taken({ ...draft, department: found.id }) : slip(say('draft-not-on-list'))
    },
  },
  host: {
    ask: () => asked('draft-host', 'draft-host-example'),
    read: (draft, words) => {
      const host = hostRead(words)
      return host ? taken({ ...draft, host }) : slip(say('draft-host-slip'))
    },
  },
  opens: {
    ask: () => asked('draft-opens', 'draft-opens-example'),
    options: (_, turn) => [
      { option: 'now', label: text('button-at-once'), style: 'primary' },
      ...[1, 3].map((days) => dayOption(addDays(today(turn), days))),
    ],
    read: (draft, words, turn) => {
      if (['now', 'nu', 'med det samme', 'at once'].includes(plain(words))) return taken({ ...draft, opensAt: 'now' })
      const opensAt = momentRead(words, turn.now, turn.state.city.timeZone, opensClock)
      return opensAt !== undefined && opensAt > turn.now ? taken({ ...draft, opensAt }) : slip(say('draft-day-slip'))
    },
    take: (draft, option, turn) =>
      option === 'now'
        ? taken({ ...draft, opensAt: 'now' })
        : taken({ ...draft, opensAt: instantOf(dayIn(option), opensClock, turn.state.city.timeZone) }),
  },
  closes: {
    ask: () => asked('draft-closes', 'draft-closes-example'),
    options: (draft, turn) =>
      [7, 14, 21].map((days) => dayOption(addDays(dateAt(openingOf(draft, turn.now), zone(turn)), days))),
    read: (draft, words, turn) => closing(draft, momentRead(words, turn.now, zone(turn), closesClock), turn),
    take: (draft, option, turn) => closing(draft, instantOf(dayIn(option), closesClock, zone(turn)), turn),
  },
  decision: {
    ask: () => asked('draft-decision', 'draft-decision-example'),
    options: (draft, turn) => [7, 14, 28].map((days) => dayOption(addDays(lastDay(draft, turn), days))),
    read: (draft, words, turn) => decision(draft, dayRead(words, today(turn)), turn),
    take: (draft, option, turn) => decision(draft, dayIn(option), turn),
  },
  answer: {
    ask: () => asked('draft-answer', 'draft-answer-example'),
    options: (draft, turn) =>
      [3, 7, 14].map((days) => dayOption(addDays(draft.decisionOn ?? lastDay(draft, turn), days))),
    read: (draft, words, turn) => promise(draft, dayRead(words, today(turn))),
    take: (draft, option) => promise(draft, dayIn(option)),
  },
  reason: written('draft-reason', 'draft-reason-example', frameCharactersMax, (draft, reason) => ({
    ...draft,
    reason,
  })),
}

function several(
  ask: string,
  example: string,
  field: 'topics' | 'places',
  itemsOf: (turn: Turn) => readonly { readonly id: string; readonly name: Localized }[],
): Step<LaunchDraft> {
  const settled = ({ ticks: _, ...draft }: LaunchDraft, ids: readonly string[]): Taken<LaunchDraft> =>
    taken({ ...draft, [field]: ids })
  return {
    ask: () => asked(ask, example),
    options: (draft, turn) => {
      const { ticks = [] } = draft
      const items = itemsOf(turn).map(
        ({ id, name }, index): Option => ({
          option: String(index),
          label: ticks.includes(id) ? text('ticked', { label: { local: name } }) : { city: name },
        }),
      )
      const end: Option =
        ticks.length > 0
          ? { option: 'done', label: text('button-next'), style: 'primary' }
          : { option: 'all', label: text('button-everybody'), style: 'primary' }
      return [...items, ...(field === 'topics' ? [byInterest] : []), end]
    },
    read: (draft, words, turn) => {
      if (['alle', 'all', 'everybody', 'everyone', 'hele byen'].includes(plain(words))) return settled(draft, [])
      // "Parks and nature" is one topic: only what is on no list by itself is taken apart.
      const found = words.split(/[,;\n]/).flatMap((part) => {
        const whole = named(itemsOf(turn), part)
        return whole ? [whole] : part.split(/\bog\b|\band\b/iu).map((each) => named(itemsOf(turn), each))
      })
      const ids = found.flatMap((item) => (item ? [item.id] : []))
      return ids.length < found.length ? slip(say('draft-not-on-list')) : settled(draft, [...new Set(ids)])
    },
    take: (draft, option, turn) => {
      const { ticks = [] } = draft
      if (option === 'all') return settled(draft, [])
      if (option === 'done') return settled(draft, ticks)
      if (option === byInterest.option) return settled({ ...draft, interest: [] }, ticks)
      const id = itemsOf(turn)[Number(option)]?.id
      if (id === undefined) return slip(say('draft-not-on-list'))
      return taken({ ...draft, ticks: ticks.includes(id) ? ticks.filter((each) => each !== id) : [...ticks, id] })
    },
  }
}

function named<T extends { readonly id: string; readonly name: Localized }>(
  items: readonly T[],
  words: string,
): T | undefined {
  const wanted = plain(words)
  const byName = items.find(
    ({ id, name }) => plain(id) === wanted || Object.values(name).some((each) => plain(each) === wanted),
  )
  return byName ?? (/^\d{1,2}$/.test(wanted) ? items[Number(wanted) - 1] : undefined)
}

function closing(draft: LaunchDraft, closesAt: number | undefined, turn: Turn): Taken<LaunchDraft> {
  if (closesAt === undefined) return slip(say('draft-day-slip'))
  if (closesAt <= openingOf(draft, turn.now)) return slip(say('draft-closes-slip'))
  return taken({ ...draft, closesAt })
}

function decision(draft: LaunchDraft, decisionOn: LocalDate | undefined, turn: Turn): Taken<LaunchDraft> {
  if (decisionOn === undefined) return slip(say('draft-day-slip'))
  if (decisionOn < lastDay(draft, turn))
    return slip(say('draft-decision-slip', { closes: { on: lastDay(draft, turn) } }))
  return taken({ ...draft, decisionOn })
}

function promise(draft: LaunchDraft, answerBy: LocalDate | undefined): Taken<LaunchDraft> {
  if (answerBy === undefined) return slip(say('draft-day-slip'))
  if (draft.decisionOn !== undefined && answerBy < draft.decisionOn)
    return slip(say('draft-answer-slip', { decision: { on: draft.decisionOn } }))
  return taken({ ...draft, answerBy })
}

function lastDay(draft: LaunchDraft, turn: Turn): LocalDate {
  return dateAt(draft.closesAt ?? openingOf(draft, turn.now), zone(turn))
}

function zone({ state }: Turn): string {
  return state.city.timeZone
}
