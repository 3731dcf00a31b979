import { text } from '../../../../domain/message.ts'
import type { LaunchDraft } from '../../../../domain/work.ts'
import type { Flow } from '../step.ts'
import { nextOf } from './draft.ts'
import { launchSteps } from './steps.ts'

/** Short names of the steps, for forms and for choosing what to change. */
export const launchNames: Readonly<Record<string, string>> = {
  title: 'draft-name-title',
  why: 'draft-name-why',
  open: 'draft-name-open',
  settled: 'draft-name-settled',
  decider: 'draft-name-decider',
  question: 'draft-name-question',
  kind: 'draft-name-kind',
  choices: 'draft-name-choices',
  topics: 'draft-name-topics',
  places: 'draft-name-places',
  host: 'draft-name-host',
  opens: 'draft-name-opens',
  closes: 'draft-name-closes',
  decision: 'draft-name-decision',
  answer: 'draft-name-answer',
}

const examples: Readonly<Record<string, string>> = {
  title: 'draft-title-example',
  why: 'draft-why-example',
  open: 'draft-open-example',
  settled: 'draft-settled-example',
  decider: 'draft-decider-example',
  question: 'draft-question-example',
  choices: 'draft-choices-example',
  host: 'draft-host-example',
  opens: 'draft-opens-example',
  closes: 'draft-closes-example',
  decision: 'draft-decision-example',
  answer: 'draft-answer-example',
}

const long: readonly string[] = ['why', 'open', 'settled', 'question', 'choices']

/** From a title to a consultation that can be launched. Forms hold five fields at most, because Discord's do. */
export const launchFlow: Flow<LaunchDraft> = {
  steps: launchSteps,
  next: nextOf,
  sheets: [
    { name: 'frame', steps: ['title', 'why', 'open', 'settled', 'decider'] },
    { name: 'question', steps: ['question', 'kind', 'choices'] },
    { name: 'dates', steps: ['host', 'opens', 'closes', 'decision', 'answer'] },
  ],
  field: (step, draft, turn) => {
    const base = { id: step, label: text(launchNames[step] ?? step), required: false }
    const options = step === 'kind' ? (launchSteps[step]?.options?.(draft, turn) ?? []) : []
    if (options.length > 0)
      return { ...base, kind: 'choice', options: options.map(({ option, label }) => ({ id: option, label })) }
    const example = examples[step]
    return { ...base, kind: 'text', long: long.includes(step), ...(example && { hint: text(example) }) }
  },
}
