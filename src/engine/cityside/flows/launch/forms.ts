import type { LaunchDraft } from '../../../../domain/draft.ts'
import { text } from '../../../../domain/message.ts'
import type { Forms } from '../form.ts'
import { partNames } from './names.ts'
import { launchSteps } from './steps.ts'

/** What stands inside an empty field. */
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

/** A consultation in three forms. They hold five fields at most, because Discord's do. */
export const launchForms: Forms<LaunchDraft> = {
  sheets: [
    { name: 'frame', steps: ['title', 'why', 'open', 'settled', 'decider'] },
    { name: 'question', steps: ['question', 'kind', 'choices'] },
    { name: 'dates', steps: ['host', 'opens', 'closes', 'decision', 'answer'] },
  ],
  field: (step, draft, turn) => {
    const names: Readonly<Record<string, string>> = partNames
    const base = { id: step, label: text(names[step] ?? step), required: false }
    const options = step === 'kind' ? (launchSteps[step]?.options?.(draft, turn) ?? []) : []
    if (options.length > 0)
      return { ...base, kind: 'choice', options: options.map(({ option, label }) => ({ id: option, label })) }
    const example = examples[step]
    return { ...base, kind: 'text', long: long.includes(step), ...(example && { hint: text(example) }) }
  },
}
