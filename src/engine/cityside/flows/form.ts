import { type Block, type Field, type Form, say, text } from '../../../domain/message.ts'
import type { Turn } from '../../conversation/turn.ts'
import { draftForm } from '../buttons.ts'
import { asMeant, saysBack } from './back-words.ts'
import type { FormFields, Move } from './flow.ts'
import type { Steps } from './step.ts'

/** Which steps of a flow can be told in one form, and how each looks there. */
export interface Forms<D> {
  /** Steps that are asked one after the other, by the name of their form. */
  readonly sheets: readonly { readonly name: string; readonly steps: readonly string[] }[]
  readonly field: (step: string, draft: D, turn: Turn) => Field
}

/** The form with this step and those after it; undefined where the step belongs to none. */
export function formFrom<D>(forms: Forms<D> | undefined, step: string, draft: D, turn: Turn): Form | undefined {
  const sheet = forms?.sheets.find(({ steps }) => steps.includes(step))
  if (!forms || !sheet) return undefined
  const open = sheet.steps.slice(sheet.steps.indexOf(step))
  return {
    title: text('draft-form'),
    submit: text('button-send'),
    action: { do: 'form', form: draftForm, subject: sheet.name },
    fields: open.map((each) => forms.field(each, draft, turn)),
  }
}

/** A form that was sent: every field as if it had been written, and the first that does not fit is named. */
export function fillSteps<D>(steps: Steps<D>, begun: D, fields: FormFields, turn: Turn): Move<D> {
  let draft = begun
  let missed: Block | undefined
  const reads: Block[] = []
  const { understood } = turn.state
  for (const [name, value] of Object.entries(fields)) {
    const words = typeof value === 'string' ? value : value.join(', ')
    const step = Object.hasOwn(steps, name) ? steps[name] : undefined
    if (words.trim() === '' || !step) continue
    const isOption = step.options?.(draft, turn).some(({ option }) => option === words)
    // Nothing goes back in a form: the word is meant, or its writer was mistaken about where they are.
    if (!isOption && saysBack(words, understood)) {
      missed ??= say('draft-back-in-form', { words: words.trim() })
      continue
    }
    const result =
      isOption && step.take ? step.take(draft, words, turn) : step.read(draft, asMeant(words, understood), turn)
    if (result.as === 'slip') missed ??= result.block
    else {
      draft = result.draft
      if (result.read) reads.push(result.read)
    }
  }
  return { as: 'draft', draft, lead: [...(missed ? [missed] : []), ...reads] }
}
