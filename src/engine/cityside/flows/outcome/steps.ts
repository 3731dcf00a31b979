import { inOne, type OutcomeDraft, type PartDraft } from '../../../../domain/draft.ts'
import { say, text } from '../../../../domain/message.ts'
import type { Concern, Verdict } from '../../../../domain/outcome.ts'
import { fold } from '../../../../domain/understood/fold.ts'
import type { Turn } from '../../../conversation/turn.ts'
import { dayIn, promisedDayRead, promisedDaysAfter, promiseSlip, readAs, today } from '../day-options.ts'
import { hostRead } from '../host.ts'
import { saysNothing } from '../short-answers.ts'
import { asked, type Steps, slip, type Taken, taken, written } from '../step.ts'
import { concerning, concernsLeft } from './concerns.ts'
import { credited, creditOffer, creditSteps } from './credit.ts'
import { currentPart, sameConcern, undated, unsaid, withPromise } from './current.ts'
import { reasonSteps } from './reasons.ts'
import { reportSteps } from './success.ts'
import { verdictIn, verdictLabel, verdicts } from './verdicts.ts'

const outcomeCharactersMax = 1_000

const nextStep = written<OutcomeDraft>('outcome-next', 'outcome-next-example', outcomeCharactersMax, (draft, next) =>
  withPart(draft, (part) => ({ ...part, next })),
)
const promiseStep = written<OutcomeDraft>(
  'outcome-promise',
  'outcome-promise-example',
  outcomeCharactersMax,
  (draft, what) =>
    draft.promises.some(unsaid)
      ? withPromise(draft, unsaid, (promise) => ({ ...promise, what }))
      : { ...draft, promises: [...draft.promises, { what }] },
)

/** What an outcome needs to be told: part by part, who decided it, and what was promised with it. */
export const outcomeSteps: Steps<OutcomeDraft> = {
  ...reasonSteps,
  ...reportSteps,
  ...creditSteps,
  verdict: {
    ask: (draft, turn) => [...concerning(draft, turn), say('outcome-verdict')],
    options: () => verdicts.map((verdict) => ({ option: verdict, label: verdictLabel(verdict) })),
    read: (draft, words, turn) => verdictTaken(draft, verdictIn(words, turn.state.understood)),
    take: (draft, option) => {
      const verdict = verdicts.find((each) => each === option)
      return verdictTaken(draft, verdict)
    },
  },
  decision: written('outcome-decision', 'outcome-decision-example', outcomeCharactersMax, (draft, decision) =>
    withPart(draft, (part) => ({ ...part, decision })),
  ),
  why: written('outcome-why', 'outcome-why-example', outcomeCharactersMax, (draft, why) =>
    withPart(draft, (part) => ({ ...part, why })),
  ),
  next: {
    ask: () => asked('outcome-next', 'outcome-next-example'),
    options: () => [{ option: 'none', label: text('button-nothing-next') }],
    read: (draft, words, turn) =>
      saysNothing(words, turn.state.understood)
        ? taken(withPart(draft, (part) => ({ ...part, next: '' })))
        : nextStep.read(draft, words, turn),
    take: (draft) => taken(withPart(draft, (part) => ({ ...part, next: '' }))),
  },
  part: {
    ask: () => asked('outcome-part', 'outcome-part-example'),
    options: (draft, turn) => [
      { option: 'enough', label: text('button-enough'), style: 'primary' },
      ...concernsLeft(draft, turn).map(({ option, label }) => ({ option, label })),
      ...creditOffer(draft, turn),
    ],
    read: (draft, words, turn) => {
      if (saysNothing(words, turn.state.understood)) return taken({ ...draft, told: true })
      const wanted = fold(words)
      const found = concernsLeft(draft, turn).find(({ names }) => names.some((each) => fold(each) === wanted))
      return found ? anotherPart(draft, found.concern) : slip(say('draft-not-on-list'))
    },
    take: (draft, option, turn) => {
      if (option === 'enough') return taken({ ...draft, told: true })
      if (option === 'credit') return taken(credited(draft))
      const found = concernsLeft(draft, turn).find((each) => each.option === option)
      return found ? anotherPart(draft, found.concern) : slip(say('draft-not-on-list'))
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
      saysNothing(words, turn.state.understood)
        ? taken({ ...draft, promises: draft.promises.filter((each) => !unsaid(each)), promised: true })
        : promiseStep.read(draft, words, turn),
    take: (draft) => taken({ ...draft, promises: draft.promises.filter((each) => !unsaid(each)), promised: true }),
  },
  due: {
    ask: () => asked('outcome-due', 'outcome-due-example'),
    options: (_, turn) => promisedDaysAfter(today(turn), [30, 90, 180], turn),
    read: (draft, words, turn) => dueTaken(draft, promisedDayRead(words, turn), turn, words),
    take: (draft, option, turn) => dueTaken(draft, dayIn(option), turn),
  },
}

function verdictTaken(draft: OutcomeDraft, verdict: Verdict | undefined): Taken<OutcomeDraft> {
  return verdict === undefined
    ? slip(say('draft-not-on-list'))
    : taken(withPart(draft, (part) => ({ ...part, verdict })))
}

function dueTaken(draft: OutcomeDraft, dueOn: string | undefined, turn: Turn, words?: string): Taken<OutcomeDraft> {
  const block = promiseSlip(dueOn, turn, words)
  if (block || dueOn === undefined) return slip(block ?? say('draft-day-slip'))
  return taken(
    withPromise(draft, undated, (promise) => ({ ...promise, dueOn })),
    words === undefined ? undefined : readAs(dueOn),
  )
}

function anotherPart(draft: OutcomeDraft, concerns: Concern): Taken<OutcomeDraft> {
  // What a part answers needs no reason why it is not answered.
  const reasons = draft.reasons?.filter((each) => !sameConcern(each.concerns, concerns))
  return taken({ ...draft, parts: [...draft.parts, { concerns }], ...(reasons && { reasons }) })
}

function withPart(draft: OutcomeDraft, change: (part: PartDraft) => PartDraft): OutcomeDraft {
  const current = currentPart(draft)
  return { ...draft, parts: draft.parts.map((part) => (part === current ? change(part) : part)) }
}
