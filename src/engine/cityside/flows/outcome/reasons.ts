import type { OutcomeDraft, PromiseDraft } from '../../../../domain/draft.ts'
import { type Block, say, text } from '../../../../domain/message.ts'
import { fold } from '../../../../domain/understood/fold.ts'
import type { Turn } from '../../../conversation/turn.ts'
import { saysEverybody, saysNothing } from '../short-answers.ts'
import { asked, type Steps, slip, type Taken, taken, written } from '../step.ts'
import { answered, type Left, unexplained } from './concerns.ts'
import { currentReason, sameConcern, unassigned, withPromise } from './current.ts'

const reasonCharactersMax = 1_000

const reason = written<OutcomeDraft>('outcome-reason', 'outcome-reason-example', reasonCharactersMax, (draft, why) =>
  withReason(draft, why),
)

/** What the decision does not answer and why, and whose words a promise belongs to. */
export const reasonSteps: Steps<OutcomeDraft> = {
  left: {
    ask: () => asked('outcome-left', 'outcome-left-example'),
    options: (draft, turn) => [
      { option: 'enough', label: text('button-enough'), style: 'primary' },
      ...unexplained(draft, turn).map(({ option, label }) => ({ option, label })),
    ],
    read: (draft, words, turn) => {
      if (saysNothing(words, turn.state.understood)) return taken({ ...draft, explained: true })
      return explaining(draft, named(unexplained(draft, turn), words, turn))
    },
    take: (draft, option, turn) => {
      if (option === 'enough') return taken({ ...draft, explained: true })
      return explaining(
        draft,
        unexplained(draft, turn).find((each) => each.option === option),
      )
    },
  },
  reason: {
    ask: (draft, turn) => [...explained(draft, turn), ...reason.ask(draft, turn)],
    options: () => [{ option: 'none', label: text('button-no-reason') }],
    read: (draft, words, turn) =>
      saysNothing(words, turn.state.understood) ? taken(withReason(draft, '')) : reason.read(draft, words, turn),
    take: (draft) => taken(withReason(draft, '')),
  },
  whose: {
    ask: (draft) => [...promiseNamed(draft), ...asked('outcome-whose', 'outcome-whose-example')],
    options: (draft, turn) => {
      const chosen = draft.promises.find(unassigned)?.concerns ?? []
      const left = answered(draft, turn).filter(({ concern }) => !includes(chosen, concern))
      return [
        { option: 'enough', label: text(chosen.length > 0 ? 'button-enough' : 'button-everybody'), style: 'primary' },
        ...left.map(({ option, label }) => ({ option, label })),
      ]
    },
    read: (draft, words, turn) => {
      if (saysNothing(words, turn.state.understood) || saysEverybody(words, turn.state.understood))
        return taken(ofPromise(draft, (promise) => ({ ...promise, whose: true })))
      return belonging(draft, named(answered(draft, turn), words, turn))
    },
    take: (draft, option, turn) => {
      if (option === 'enough') return taken(ofPromise(draft, (promise) => ({ ...promise, whose: true })))
      return belonging(
        draft,
        answered(draft, turn).find((each) => each.option === option),
      )
    },
  },
}

function named(all: readonly Left[], words: string, { state }: Turn): Left | undefined {
  const wanted = fold(words)
  if (saysEverybody(words, state.understood)) return all.find(({ concern }) => concern.kind === 'everyone')
  return all.find(({ names }) => names.some((each) => fold(each) === wanted))
}

function explaining(draft: OutcomeDraft, found: Left | undefined): Taken<OutcomeDraft> {
  if (!found) return slip(say('draft-not-on-list'))
  return taken({ ...draft, reasons: [...(draft.reasons ?? []), { concerns: found.concern }] })
}

function belonging(draft: OutcomeDraft, found: Left | undefined): Taken<OutcomeDraft> {
  if (!found) return slip(say('draft-not-on-list'))
  return taken(ofPromise(draft, (promise) => ({ ...promise, concerns: [...(promise.concerns ?? []), found.concern] })))
}

/** What is being explained. */
function explained(draft: OutcomeDraft, turn: Turn): readonly Block[] {
  const current = currentReason(draft)
  const before = { ...draft, reasons: draft.reasons?.filter((each) => each !== current) ?? [] }
  const found = current && unexplained(before, turn).find(({ concern }) => sameConcern(concern, current.concerns))
  return found ? [{ style: 'title', words: found.label }] : []
}

function withReason(draft: OutcomeDraft, why: string): OutcomeDraft {
  const { reasons = [] } = draft
  const current = currentReason(draft)
  return { ...draft, reasons: reasons.map((each) => (each === current ? { ...each, why } : each)) }
}

/** Where there are several promises, it is said which one is meant. */
function promiseNamed({ promises }: OutcomeDraft): readonly Block[] {
  const promise = promises.length > 1 ? promises.find(unassigned) : undefined
  return promise ? [{ style: 'quote', words: { own: promise.what } }] : []
}

function ofPromise(draft: OutcomeDraft, change: (promise: PromiseDraft) => PromiseDraft): OutcomeDraft {
  return withPromise(draft, unassigned, change)
}

function includes(concerns: readonly object[], concern: object): boolean {
  return concerns.some((each) => JSON.stringify(each) === JSON.stringify(concern))
}
