import { outcomeTexts } from '../../../domain/city-text.ts'
import { type AmendDraft, inOne } from '../../../domain/draft.ts'
import { say, text } from '../../../domain/message.ts'
import type { Outcome, OutcomePart } from '../../../domain/outcome.ts'
import { numberIn } from '../../../domain/understood/numbers.ts'
import { reply, replyWithNotice } from '../../conversation/reply.ts'
import type { Turn } from '../../conversation/turn.ts'
import { nothing, together } from '../../decision.ts'
import { matterOf } from '../subject.ts'
import { inAllWritten, languageLeft, otherStep, wordsParts } from './note/translations.ts'
import { verdictIn, verdicts } from './outcome/verdicts.ts'
import { wordsNow } from './parts.ts'
import { ifMayRun } from './send.ts'
import { named, type Option, slip, type Taken, taken, written } from './step.ts'
import { stepByStep } from './step-by-step.ts'
import { remarkOnWords } from './wording.ts'

const outcomeCharactersMax = 1_000

/** Puts one part of a published outcome right: what is decided now, why, and why it was wrong before. */
export const amendFlow = stepByStep<'amend'>({
  on: 'amend',
  about: ({ consultation }) => ({ of: 'matter', consultation: { id: consultation } }),
  holdsWords: ({ decision }) => decision !== undefined,
  steps: {
    part: {
      ask: (_, turn) => [say('amend-part'), ...named(partsIn(turn).map(({ decision }) => decision)).inFull],
      options: (_, turn) =>
        named(partsIn(turn).map(({ decision }) => decision)).labels.map(
          (label, index): Option => ({ option: String(index), label }),
        ),
      read: (draft, words, turn) => chosen(draft, (numberIn(words, turn.state.understood) ?? 0) - 1, turn),
      take: (draft, option, turn) => chosen(draft, Number(option), turn),
    },
    verdict: {
      ask: (draft, turn) => {
        const part = partsIn(turn)[partOf(draft, turn) ?? 0]
        const now = part ? [say('amend-now', { decision: { local: part.decision } })] : []
        return [...now, say('amend-verdict')]
      },
      options: () => verdicts.map((verdict) => ({ option: verdict, label: text(`verdict-${verdict}`) })),
      read: (draft, words, turn) => verdictTaken(draft, verdictIn(words, turn.state.understood)),
      take: (draft, option) =>
        verdictTaken(
          draft,
          verdicts.find((each) => each === option),
        ),
    },
    decision: written('outcome-decision', 'outcome-decision-example', outcomeCharactersMax, (draft, decision) => ({
      ...draft,
      decision,
    })),
    why: written('outcome-why', 'outcome-why-example', outcomeCharactersMax, (draft, why) => ({ ...draft, why })),
    reason: written('amend-reason', 'amend-reason-example', outcomeCharactersMax, (draft, reason) => ({
      ...draft,
      reason,
    })),
    other: otherStep<AmendDraft>(
      outcomeCharactersMax,
      (draft) => draft,
      (draft, changed) => ({ ...draft, ...changed }),
    ),
  },
  next: (draft, turn) => {
    if (partOf(draft, turn) === undefined) return 'part'
    if (draft.verdict === undefined) return 'verdict'
    if (draft.decision === undefined) return 'decision'
    if (draft.why === undefined) return 'why'
    if (draft.reason === undefined) return 'reason'
    return languageLeft(draft, turn) && 'other'
  },
  // Shows it as one of those whom it touches will get it, and then asks for the tap that tells them.
  preview: (draft, turn, lead) => {
    const outcome = amended(draft, turn)
    if (!outcome) return nothing
    const { consultation } = draft
    return together(
      reply(turn.event, { blocks: [...lead, say('amend-intro')] }),
      replyWithNotice(turn.event, { kind: 'cityside', about: { show: 'correction', consultation, outcome } }, 1),
      remarkOnWords(turn, outcomeTexts(outcome)),
      replyWithNotice(turn.event, { kind: 'cityside', about: { show: 'publish', consultation, what: 'amend' } }, 2),
    )
  },
  confirm: (draft, turn) => {
    const outcome = amended(draft, turn)
    return ifMayRun(turn, outcome && { act: 'outcome.published', outcome })
  },
  parts: (draft, turn) => {
    const { part: _, ...otherPart } = draft
    const { verdict: __, ...otherVerdict } = draft
    const { decision = '', ...withoutDecision } = draft
    const { why = '', ...withoutWhy } = draft
    return [
      ...(partsIn(turn).length > 1 ? [{ name: 'part', label: text('amend-name-part'), again: otherPart }] : []),
      { name: 'verdict', label: text('outcome-name-verdict'), again: otherVerdict },
      { name: 'decision', label: text('outcome-name-decision'), ...wordsNow(decision), again: withoutDecision },
      { name: 'why', label: text('outcome-name-why'), ...wordsNow(why), again: withoutWhy },
      ...wordsParts(draft, text('amend-name-reason'), turn),
    ]
  },
})

/** The outcome with the one part put right, in the language it was written in; undefined while something is missing. */
function amended(draft: AmendDraft, turn: Turn): Outcome | undefined {
  const { verdict, decision, why, language, reason } = draft
  const before = matterOf(turn.state)?.outcome
  const index = partOf(draft, turn)
  if (!before || index === undefined || !verdict || !decision || !why || !reason) return undefined
  const put = ({ concerns }: OutcomePart): OutcomePart => ({
    ...{ concerns, verdict, decision: inOne(decision, language), why: inOne(why, language) },
  })
  const [first, ...rest] = before.parts.map((part, at) => (at === index ? put(part) : part))
  return first && { ...before, parts: [first, ...rest], correction: inAllWritten(draft) }
}

function partsIn({ state }: Turn): readonly OutcomePart[] {
  return matterOf(state)?.outcome?.parts ?? []
}

/** The part that is put right; where there is only one, that. */
function partOf({ part }: AmendDraft, turn: Turn): number | undefined {
  return part ?? (partsIn(turn).length === 1 ? 0 : undefined)
}

function chosen(draft: AmendDraft, part: number, turn: Turn): Taken<AmendDraft> {
  return partsIn(turn)[part] ? taken({ ...draft, part }) : slip(say('draft-not-on-list'))
}

function verdictTaken(draft: AmendDraft, verdict: AmendDraft['verdict']): Taken<AmendDraft> {
  return verdict === undefined ? slip(say('draft-not-on-list')) : taken({ ...draft, verdict })
}
