import { clockAt, dateAt } from '../../../../domain/calendar.ts'
import type { LaunchDraft } from '../../../../domain/launch-draft.ts'
import { text } from '../../../../domain/message.ts'
import type { Turn } from '../../../conversation/turn.ts'
import type { Forms } from '../form.ts'
import { partNames } from './names.ts'
import { currentOf } from './questions.ts'
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

/** What is told already, or was before it is told again: it stands in its field and is corrected there. */
function valueAt(step: string, draft: LaunchDraft, { state }: Turn): string | undefined {
  const kept = state.draft?.on === 'launch' ? state.draft.past?.at(-1) : undefined
  const now = { ...kept, ...draft }
  const zone = state.city.timeZone
  const at = (moment: number | 'now' | undefined) =>
    typeof moment === 'number' ? `${dateAt(moment, zone)} ${clockAt(moment, zone)}` : undefined
  switch (step) {
    case 'title':
    case 'why':
    case 'open':
    case 'settled':
    case 'decider':
      return now[step]
    case 'host':
      return now.host && `${now.host.name}, ${now.host.title}`
    case 'question':
    case 'choices':
      return questionValue(step, draft, kept)
    case 'opens':
      return at(now.opensAt)
    case 'closes':
      return at(now.closesAt)
    case 'decision':
      return now.decisionOn
    case 'answer':
      return now.answerBy
    default:
      return undefined
  }
}

/** The question that is being written, as it was before it is told again. */
function questionValue(step: 'question' | 'choices', draft: LaunchDraft, kept: LaunchDraft | undefined) {
  const current = currentOf(draft)
  const before = current && kept?.questions[draft.questions.indexOf(current)]
  if (step === 'question') return current?.text || before?.text
  return (current?.choices ?? before?.choices)?.filter((each) => each !== '').join(', ')
}

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
    const value = valueAt(step, draft, turn)
    return {
      ...{ ...base, kind: 'text', long: long.includes(step) },
      ...(example && { hint: text(example) }),
      ...(value && { value }),
    }
  },
}
