import { addDays, dateAt } from '../../../domain/calendar.ts'
import { type Block, say, text } from '../../../domain/message.ts'
import type { Concern, Milestone, Outcome, OutcomePart, Theme, Verdict } from '../../../domain/outcome.ts'
import { namedOptions } from '../../../domain/questions/kinds.ts'
import { inOne, type OutcomeDraft, type PartDraft } from '../../../domain/work.ts'
import { plain } from '../../conversation/commands.ts'
import type { Turn } from '../../conversation/turn.ts'
import { dayRead } from './days.ts'
import {
  asked,
  dayIn,
  dayOption,
  type Flow,
  hostRead,
  type Option,
  slip,
  type Taken,
  taken,
  today,
  written,
} from './step.ts'

const outcomeCharactersMax = 1_000
/** A bounded list fits one glance; further parts are for a file. */
const concernsMax = 9

const verdicts: readonly { readonly verdict: Verdict; readonly words: readonly string[] }[] = [
  { verdict: 'adopted', words: ['yes', 'ja'] },
  { verdict: 'in-part', words: ['partly', 'delvist', 'delvis'] },
  { verdict: 'not-adopted', words: ['no', 'nej'] },
  { verdict: 'postponed', words: ['later', 'vent', 'udsat'] },
  { verdict: 'passed-on', words: ['passed on', 'videre'] },
]
const none: readonly string[] = [
  'no',
  'nej',
  'nej tak',
  'none',
  'nothing',
  'ingenting',
  'intet',
  'ikke noget',
  'det er alt',
  'that is all',
]

/** From a verdict to an outcome that can be published: for everyone, and for those who said something in particular. */
export const outcomeFlow: Flow<OutcomeDraft> = {
  steps: {
    verdict: {
      ask: (draft, turn) => [...concerning(draft, turn), say('outcome-verdict')],
      options: () => verdicts.map(({ verdict }) => ({ option: verdict, label: text(`verdict-${verdict}`) })),
      read: (draft, words) => {
        const wanted = plain(words)
        const found = verdicts.find((each) => each.words.includes(wanted)) ?? verdicts[Number(wanted) - 1]
        return verdictTaken(draft, found?.verdict)
      },
      take: (draft, option) => verdictTaken(draft, verdicts.find(({ verdict }) => verdict === option)?.verdict),
    },
    decision: written('outcome-decision', 'outcome-decision-example', outcomeCharactersMax, (draft, decision) =>
      withLast(draft, (part) => ({ ...part, decision })),
    ),
    why: written('outcome-why', 'outcome-why-example', outcomeCharactersMax, (draft, why) =>
      withLast(draft, (part) => ({ ...part, why })),
    ),
    next: {
      ask: () => asked('outcome-next', 'outcome-next-example'),
      options: () => [{ option: 'none', label: text('button-nothing-next') }],
      read: (draft, words, turn) =>
        none.includes(plain(words))
          ? taken(withLast(draft, (part) => ({ ...part, next: '' })))
          : nextStep.read(draft, words, turn),
      take: (draft) => taken(withLast(draft, (part) => ({ ...part, next: '' }))),
    },
    part: {
      ask: () => asked('outcome-part', 'outcome-part-example'),
      options: (draft, turn) => [
        { option: 'enough', label: text('button-enough'), style: 'primary' },
        ...concernsLeft(draft, turn).map(({ option, label }) => ({ option, label })),
      ],
      read: (draft, words, turn) => {
        if (none.includes(plain(words))) return taken({ ...draft, told: true })
        const wanted = plain(words)
        const found = concernsLeft(draft, turn).find(({ names }) => names.some((each) => plain(each) === wanted))
        return found ? withPart(draft, found.concern) : slip(say('draft-not-on-list'))
      },
      take: (draft, option, turn) => {
        if (option === 'enough') return taken({ ...draft, told: true })
        const found = concernsLeft(draft, turn).find((each) => each.option === option)
        return found ? withPart(draft, found.concern) : slip(say('draft-not-on-list'))
      },
    },
    decided: {
      ask: () => asked('outcome-decided', 'outcome-decided-example'),
      read: (draft, words) => {
        const host = hostRead(words)
        return host
          ? taken({ ...draft, decidedBy: { name: host.name, title: inOne(host.title, draft.language) } })
          : slip(say('draft-host-slip'))
      },
    },
    promise: {
      ask: () => asked('outcome-promise', 'outcome-promise-example'),
      options: () => [{ option: 'none', label: text('button-no-promise'), style: 'primary' }],
      read: (draft, words, turn) =>
        none.includes(plain(words)) ? taken({ ...draft, promised: true }) : promiseStep.read(draft, words, turn),
      take: (draft) => taken({ ...draft, promised: true }),
    },
    due: {
      ask: () => asked('outcome-due', 'outcome-due-example'),
      options: (_, turn) => [30, 90, 180].map((days) => dayOption(addDays(today(turn), days))),
      read: (draft, words, turn) => dueTaken(draft, dayRead(words, today(turn)), turn),
      take: (draft, option, turn) => dueTaken(draft, dayIn(option), turn),
    },
  },
  next: (draft) => {
    const part = draft.parts.at(-1)
    if (part && part.verdict === undefined) return 'verdict'
    if (part && part.decision === undefined) return 'decision'
    if (part && part.why === undefined) return 'why'
    if (part && part.next === undefined) return 'next'
    if (!draft.told) return 'part'
    if (!draft.decidedBy) return 'decided'
    const promise = draft.promises.at(-1)
    if (promise && promise.dueOn === undefined) return 'due'
    return draft.promised ? undefined : 'promise'
  },
  sheets: [{ name: 'part', steps: ['verdict', 'decision', 'why', 'next'] }],
  field: (step) => {
    const base = { id: step, label: text(fieldNames[step] ?? step), required: false }
    if (step !== 'verdict') return { ...base, kind: 'text', long: true }
    return {
      ...base,
      kind: 'choice',
      options: verdicts.map(({ verdict }) => ({ id: verdict, label: text(`verdict-${verdict}`) })),
    }
  },
}

const nextStep = written<OutcomeDraft>('outcome-next', 'outcome-next-example', outcomeCharactersMax, (draft, next) =>
  withLast(draft, (part) => ({ ...part, next })),
)
const promiseStep = written<OutcomeDraft>(
  'outcome-promise',
  'outcome-promise-example',
  outcomeCharactersMax,
  (draft, what) => ({
    ...draft,
    promises: [...draft.promises, { what }],
  }),
)

const fieldNames: Readonly<Record<string, string>> = {
  verdict: 'outcome-name-verdict',
  decision: 'outcome-name-decision',
  why: 'outcome-name-why',
  next: 'outcome-name-next',
}

/** The outcome that a complete draft stands for; undefined while something is missing. */
export function outcomeOf(draft: OutcomeDraft, turn: Turn): Outcome | undefined {
  const [first, ...rest] = draft.parts.flatMap((part) => partOf(part, draft.language))
  if (!first || !draft.decidedBy) return undefined
  const used = new Set(draft.parts.flatMap(({ concerns }) => (concerns.kind === 'theme' ? [concerns.theme] : [])))
  return {
    consultation: draft.consultation,
    decidedBy: draft.decidedBy,
    decidedOn: today(turn),
    themes: themesIn(turn).filter(({ id }) => used.has(id)),
    parts: [first, ...rest],
    milestones: draft.promises.flatMap(({ what, dueOn }, index): readonly Milestone[] =>
      dueOn === undefined ? [] : [{ id: `m${index + 1}`, what: inOne(what, draft.language), dueOn }],
    ),
  }
}

function partOf({ concerns, verdict, decision, why, next }: PartDraft, language: string): readonly OutcomePart[] {
  if (verdict === undefined || decision === undefined || why === undefined) return []
  return [
    {
      concerns,
      verdict,
      decision: inOne(decision, language),
      why: inOne(why, language),
      ...(next && { next: inOne(next, language) }),
    },
  ]
}

/** A choice or theme that no part is about yet, with what to tap and what to write for it. */
interface Left {
  readonly option: string
  readonly concern: Concern
  readonly label: Option['label']
  readonly names: readonly string[]
}

function concernsLeft(draft: OutcomeDraft, turn: Turn): readonly Left[] {
  const themes = themesIn(turn).map(
    ({ id, label }, index): Left => ({
      option: `t${index}`,
      concern: { kind: 'theme', theme: id },
      label: text('outcome-theme', { theme: { local: label } }),
      names: Object.values(label),
    }),
  )
  const choices = (turn.state.matter?.running.consultation.questions ?? []).flatMap(
    (question, index): readonly Left[] =>
      namedOptions(question).map(({ id, label }, at) => ({
        option: `q${index}c${at}`,
        concern: { kind: 'choice', question: question.id, choice: id },
        label: { city: label },
        names: Object.values(label),
      })),
  )
  const told = new Set(draft.parts.map(({ concerns }) => JSON.stringify(concerns)))
  return [...themes, ...choices].filter(({ concern }) => !told.has(JSON.stringify(concern))).slice(0, concernsMax)
}

/** Whom the part that is being written concerns. */
function concerning(draft: OutcomeDraft, turn: Turn): readonly Block[] {
  const concerns = draft.parts.at(-1)?.concerns
  if (!concerns || concerns.kind === 'everyone') return []
  const found = concernsLeft({ ...draft, parts: [] }, turn).find(
    ({ concern }) => JSON.stringify(concern) === JSON.stringify(concerns),
  )
  return found ? [{ style: 'title', words: found.label }] : []
}

function themesIn({ state }: Turn): readonly Theme[] {
  return state.matter?.themes ?? []
}

function verdictTaken(draft: OutcomeDraft, verdict: Verdict | undefined): Taken<OutcomeDraft> {
  return verdict === undefined
    ? slip(say('draft-not-on-list'))
    : taken(withLast(draft, (part) => ({ ...part, verdict })))
}

function dueTaken(draft: OutcomeDraft, dueOn: string | undefined, turn: Turn): Taken<OutcomeDraft> {
  if (dueOn === undefined || dueOn < dateAt(turn.now, turn.state.city.timeZone)) return slip(say('draft-day-slip'))
  return taken({
    ...draft,
    promises: draft.promises.map((each, index) => (index === draft.promises.length - 1 ? { ...each, dueOn } : each)),
  })
}

function withPart(draft: OutcomeDraft, concerns: Concern): Taken<OutcomeDraft> {
  return taken({ ...draft, parts: [...draft.parts, { concerns }] })
}

function withLast(draft: OutcomeDraft, change: (part: PartDraft) => PartDraft): OutcomeDraft {
  return {
    ...draft,
    parts: draft.parts.map((part, index) => (index === draft.parts.length - 1 ? change(part) : part)),
  }
}
