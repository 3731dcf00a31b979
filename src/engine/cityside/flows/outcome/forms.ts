import type { OutcomeDraft } from '../../../../domain/draft.ts'
import { text } from '../../../../domain/message.ts'
import type { Forms } from '../form.ts'
import { verdictLabel, verdicts } from './verdicts.ts'

const fieldNames: Readonly<Record<string, string>> = {
  verdict: 'outcome-name-verdict',
  decision: 'outcome-name-decision',
  why: 'outcome-name-why',
  next: 'outcome-name-next',
}

/** One part of an outcome as a form. */
export const outcomeForms: Forms<OutcomeDraft> = {
  sheets: [{ name: 'part', steps: ['verdict', 'decision', 'why', 'next'] }],
  field: (step) => {
    const base = { id: step, label: text(fieldNames[step] ?? step), required: false }
    if (step !== 'verdict') return { ...base, kind: 'text', long: true }
    return {
      ...base,
      kind: 'choice',
      options: verdicts.map((verdict) => ({ id: verdict, label: verdictLabel(verdict) })),
    }
  },
}
