import { outcomeTexts } from '../../../../domain/city-text.ts'
import type { ConsultationId } from '../../../../domain/consultation.ts'
import type { OutcomeDraft } from '../../../../domain/draft.ts'
import type { Language } from '../../../../domain/language.ts'
import { say } from '../../../../domain/message.ts'
import { reply, replyWithNotice } from '../../../conversation/reply.ts'
import { nothing, together } from '../../../decision.ts'
import { samplesMax } from '../../preview/echo-samples.ts'
import { ifMayRun } from '../send.ts'
import { stepByStep } from '../step-by-step.ts'
import { remarkOnWords } from '../wording.ts'
import { outcomeForms } from './forms.ts'
import { outcomeOf } from './outcome.ts'
import { outcomeSteps } from './steps.ts'

/** From a verdict to an outcome that can be published: for all who answered, and for those who said something in particular. */
export const outcomeFlow = stepByStep<'outcome'>({
  on: 'outcome',
  about: ({ consultation }) => ({ of: 'matter', consultation: { id: consultation } }),
  holdsWords: ({ parts }) => parts[0]?.decision !== undefined,
  steps: outcomeSteps,
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
  forms: outcomeForms,
  // Shows it as three of those who answered will get it, and then asks for the tap that publishes it.
  preview: (draft, turn, lead) => {
    const outcome = outcomeOf(draft, turn)
    if (!outcome) return nothing
    const { consultation } = draft
    const samples = Array.from({ length: samplesMax }, (_, sample) =>
      replyWithNotice(
        turn.event,
        { kind: 'cityside', about: { show: 'echo', consultation, outcome, sample } },
        sample + 1,
      ),
    )
    const offer = { show: 'publish', consultation, what: 'outcome' } as const
    return together(
      reply(turn.event, { blocks: [...lead, say('outcome-intro')] }),
      ...samples,
      remarkOnWords(turn, outcomeTexts(outcome)),
      replyWithNotice(turn.event, { kind: 'cityside', about: offer }, samplesMax + 1),
    )
  },
  confirm: (draft, turn) => {
    const outcome = outcomeOf(draft, turn)
    return ifMayRun(turn, outcome && { act: 'outcome.published', outcome })
  },
  restart: ({ consultation, language }) => newOutcome(consultation, language),
})

/** An outcome that is begun: what all who answered are told comes first. */
export function newOutcome(consultation: ConsultationId, language: Language): OutcomeDraft {
  return { consultation, language, parts: [{ concerns: { kind: 'everyone' } }], promises: [] }
}
