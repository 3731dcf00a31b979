import type { Drafts, FlowName } from '../../../domain/draft.ts'
import type { CityAct } from '../../../domain/inbox.ts'
import { type Block, type Button, say, text } from '../../../domain/message.ts'
import { fold } from '../../../domain/understood/fold.ts'
import { reply, replyInPlace } from '../../conversation/reply.ts'
import type { Turn } from '../../conversation/turn.ts'
import type { Decision } from '../../decision.ts'
import { changing, together } from '../../decision.ts'
import { citysideAction } from '../buttons.ts'
import type { Flow, Move, Verbs } from './flow.ts'
import { type Forms, fillSteps, formFrom } from './form.ts'
import { choosePart, offerParts, type Part } from './parts.ts'
import type { Option, Steps, Taken } from './step.ts'

/** A flow that asks one thing at a time, shows what it has become, and sends it after one more tap. */
export interface StepFlow<On extends FlowName> extends Pick<Flow<On>, 'on' | 'about' | 'numbersIn' | 'holdsWords'> {
  readonly steps: Steps<Drafts[On]>
  /** The first step whose answer is missing, or no longer fits the others; undefined when the draft is complete. */
  readonly next: (draft: Drafts[On], turn: Turn) => string | undefined
  /** Several steps as one form, for channels that have forms. */
  readonly forms?: Forms<Drafts[On]>
  /** Shows what a complete draft has become, with the taps that send it. */
  readonly preview: (draft: Drafts[On], turn: Turn, lead: readonly Block[]) => Decision
  /** The act that a complete draft becomes by `confirm`, or the sentence that says why not. */
  readonly confirm?: (draft: Drafts[On], turn: Turn) => CityAct | Block
  /** What of it can be told again by itself, while everything else stays. */
  readonly parts: (draft: Drafts[On], turn: Turn) => readonly Part<Drafts[On]>[]
  /** Buttons of its own, beside those that every such flow has. */
  readonly verbs?: Verbs<Drafts[On]>
}

/** What every flow that asks one thing at a time does alike. */
export function stepByStep<On extends FlowName>(flow: StepFlow<On>): Flow<On> {
  const { on, about, numbersIn, holdsWords, steps, forms, confirm, parts } = flow
  type D = Drafts[On]
  const stepAt = (name: string) => {
    const step = steps[name]
    if (!step) throw new Error(`There is no step "${name}".`)
    return step
  }
  const askAt = (name: string, draft: D, turn: Turn) => ({
    blocks: stepAt(name).ask(draft, turn),
    buttons: buttonsAt(name, flow, draft, turn),
  })
  const askAgain = (name: string, draft: D, turn: Turn, block: Block): Move<D> => {
    const { blocks, buttons } = askAt(name, draft, turn)
    return { as: 'answer', answer: together(drafting, reply(turn.event, { blocks: [block, ...blocks], buttons })) }
  }
  const show: Flow<On>['show'] = (draft, turn, lead) => {
    const step = flow.next(draft, turn)
    if (step === undefined) return flow.preview(draft, turn, lead)
    const { blocks, buttons } = askAt(step, draft, turn)
    return reply(turn.event, { blocks: [...lead, ...blocks], buttons })
  }
  const verbs: Verbs<D> = {
    resume: (draft) => ({ as: 'draft', draft }),
    again: (draft, turn) => offerParts(parts(draft, turn), [say('draft-what-to-change')], turn),
    edit: (draft, turn, item) => choosePart(parts(draft, turn), item, turn) ?? { as: 'draft', draft },
    // What is tapped later than it was asked still counts.
    take: (draft, turn, item) => {
      const [step = '', option = ''] = item.split(/-(.*)/s)
      const result = steps[step]?.take?.(draft, option, turn)
      if (result === undefined) return { as: 'answer', answer: reply(turn.event, { blocks: [say('button-unknown')] }) }
      if (result.as === 'slip') return askAgain(step, draft, turn, result.block)
      const stays = flow.next(result.draft, turn) === step && flow.next(draft, turn) === step
      if (!stays) return { as: 'draft', draft: result.draft, ...(result.read && { lead: [result.read] }) }
      // Still at the same step: something was ticked.
      const answer = replyInPlace(turn.event, askAt(step, result.draft, turn))
      return { as: 'kept', draft: result.draft, answer }
    },
    sheet: (draft, turn) => {
      const step = flow.next(draft, turn)
      const form = step === undefined ? undefined : formFrom(forms, step, draft, turn)
      if (step === undefined || !form) return { as: 'draft', draft }
      return { as: 'answer', answer: together(drafting, reply(turn.event, { ...askAt(step, draft, turn), form })) }
    },
    ...(confirm && {
      confirm: (draft: D, turn: Turn): Move<D> => {
        const sent = confirm(draft, turn)
        return 'act' in sent
          ? { as: 'act', act: sent }
          : { as: 'answer', answer: reply(turn.event, { blocks: [sent] }) }
      },
    }),
    ...flow.verbs,
  }
  return {
    ...{ on, about, holdsWords, show, verbs, ...(numbersIn && { numbersIn }) },
    read: (draft, words, turn) => {
      const step = flow.next(draft, turn)
      if (step === undefined) {
        // Nothing is asked: words are not put anywhere unseen.
        const all = parts(draft, turn)
        return all.length > 1
          ? offerParts(all, [say('draft-not-filled-in')], turn)
          : { as: 'answer', answer: flow.preview(draft, turn, []) }
      }
      const result: Taken<D> = stepAt(step).read(draft, words, turn)
      if (result.as === 'slip') return askAgain(step, draft, turn, result.block)
      return { as: 'draft', draft: result.draft, ...(result.read && { lead: [result.read] }) }
    },
    couldTell: (draft, words, turn) => {
      const step = steps[flow.next(draft, turn) ?? '']
      return step !== undefined && (step.names?.(draft, words, turn) ?? isLabel(step.options?.(draft, turn), words))
    },
    fill: (draft, fields, turn) => fillSteps(steps, draft, fields, turn),
  }
}

/** Whether words are what stands on one of the buttons. */
function isLabel(options: readonly Option[] = [], words: string): boolean {
  return options.some(
    ({ label }) => 'city' in label && Object.values(label.city).some((each) => fold(each) === fold(words)),
  )
}

/** Plain words are for the draft again, whatever was asked meanwhile. */
const drafting = changing({ kind: 'dialogue.moved', dialogue: { at: 'drafting' } })

/** What can be tapped at a step, the rest of its form where the channel has room for it, and the way out. */
function buttonsAt<On extends FlowName>(
  name: string,
  { on, steps, forms }: StepFlow<On>,
  draft: Drafts[On],
  turn: Turn,
): readonly Button[] {
  const { forms: hasForms, formFieldsMax } = turn.state.surface
  const options = (steps[name]?.options?.(draft, turn) ?? []).map(
    ({ option, label, style }): Button => ({
      label,
      action: citysideAction('take', '', `${name}-${option}`),
      ...(style && { style }),
    }),
  )
  const fields = (hasForms && formFrom(forms, name, draft, turn)?.fields.length) || 0
  const fits = fields > 1 && fields <= formFieldsMax
  return [
    ...options,
    ...(fits ? [{ label: text('button-as-form'), action: citysideAction('sheet', '', '') }] : []),
    { label: text('button-drop'), action: citysideAction('drop', '', on) },
  ]
}
