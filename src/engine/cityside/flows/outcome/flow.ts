import { outcomeTexts } from '../../../../domain/city-text.ts'
import type { CitysideNotice } from '../../../../domain/cityside.ts'
import type { ConsultationId } from '../../../../domain/consultation.ts'
import type { OutcomeDraft, PromiseDraft } from '../../../../domain/draft.ts'
import type { Language } from '../../../../domain/language.ts'
import { reply, replyWithNotice } from '../../../conversation/reply.ts'
import type { Turn } from '../../../conversation/turn.ts'
import { nothing, together } from '../../../decision.ts'
import { samplesMax } from '../../preview/choose-samples.ts'
import { ifMayRun } from '../send.ts'
import { stepByStep } from '../step-by-step.ts'
import { answered, unexplained } from './concerns.ts'
import { currentPart, currentReason, lackingOf, unassigned, undated, unsaid } from './current.ts'
import { outcomeForms } from './forms.ts'
import { outcomeOf } from './outcome.ts'
import { outcomeParts } from './parts.ts'
import { outcomeSteps } from './steps.ts'
import { promisedSuccess } from './success.ts'

/** From a verdict to an outcome that can be published: for all who answered, and for those who said something in particular. */
export const outcomeFlow = stepByStep<'outcome'>({
  on: 'outcome',
  about: ({ consultation }) => ({ of: 'matter', consultation: { id: consultation } }),
  holdsWords: ({ parts }) => parts[0]?.decision !== undefined,
  steps: outcomeSteps,
  next: (draft, turn) => {
    const part = currentPart(draft)
    if (part) return lackingOf(part)
    if (draft.crediting) return 'credited'
    if (draft.parts.some(({ credit }) => credit === '')) return 'credit'
    if (!draft.told) return 'part'
    if (currentReason(draft)) return 'reason'
    if (!draft.explained && unexplained(draft, turn).length > 0) return 'left'
    if (promisedSuccess(turn) && !draft.success) return 'success'
    if (draft.success && draft.success.words === undefined) return 'howitwent'
    if (!draft.decidedBy) return 'decided'
    if (draft.promises.some(unsaid)) return 'promise'
    if (draft.promises.some(undated)) return 'due'
    const promise = draft.promises.find(unassigned)
    if (promise && belongsToSome(draft, promise, turn)) return 'whose'
    return draft.promised ? undefined : 'promise'
  },
  forms: outcomeForms,
  // First how much of what was said it answers, then the echoes most likely to hurt, and then one tap that publishes it.
  preview: (draft, turn, lead) => {
    const outcome = outcomeOf(draft, turn)
    if (!outcome) return nothing
    const { consultation } = draft
    const shows: readonly CitysideNotice[] = [
      { show: 'coverage', consultation, outcome },
      ...Array.from({ length: samplesMax }, (_, sample) => ({ show: 'echo', consultation, outcome, sample }) as const),
      { show: 'wording', texts: outcomeTexts(outcome) },
      { show: 'publish', consultation, what: 'outcome', outcome },
    ]
    return together(
      ...(lead.length > 0 ? [reply(turn.event, { blocks: lead })] : []),
      ...shows.map((about, part) => replyWithNotice(turn.event, { kind: 'cityside', about }, part + 1)),
    )
  },
  confirm: (draft, turn) => {
    const outcome = outcomeOf(draft, turn)
    return ifMayRun(turn, outcome && { act: 'outcome.published', outcome })
  },
  parts: outcomeParts,
  verbs: {
    file: (draft, turn) => {
      const outcome = outcomeOf(draft, turn)
      if (!outcome) return { as: 'draft', draft }
      const about = { show: 'written', consultation: draft.consultation, outcome } as const
      return { as: 'answer', answer: replyWithNotice(turn.event, { kind: 'cityside', about }) }
    },
  },
})

/** Whether there are words left that a promise could belong to. */
function belongsToSome(draft: OutcomeDraft, { concerns = [] }: PromiseDraft, turn: Turn): boolean {
  return answered(draft, turn).length > concerns.length
}

/** An outcome that is begun: what all who answered are told comes first. */
export function newOutcome(consultation: ConsultationId, language: Language): OutcomeDraft {
  return { consultation, language, parts: [{ concerns: { kind: 'everyone' } }], promises: [] }
}
