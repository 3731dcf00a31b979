import { inOne, type OutcomeDraft, type PartDraft } from '../../../../domain/draft.ts'
import type { Milestone, Outcome, OutcomePart, Unanswered } from '../../../../domain/outcome.ts'
import type { Turn } from '../../../conversation/turn.ts'
import { today } from '../day-options.ts'
import { themesIn } from './concerns.ts'
import { creditIn } from './credit.ts'

/** The outcome that a complete draft stands for; undefined while something is missing. */
export function outcomeOf(draft: OutcomeDraft, turn: Turn): Outcome | undefined {
  const [told, ...rest] = draft.parts.flatMap((part) => partOf(part, draft.language))
  if (!told || !draft.decidedBy) return undefined
  const unanswered = (draft.reasons ?? []).flatMap(({ concerns, why }): readonly Unanswered[] =>
    why ? [{ concerns, why: inOne(why, draft.language) }] : [],
  )
  return {
    consultation: draft.consultation,
    decidedBy: draft.decidedBy,
    decidedOn: today(turn),
    themes: themesIn(turn).filter(({ statements }) => statements.length > 0),
    parts: [told, ...rest],
    milestones: draft.promises.flatMap(({ what, dueOn, concerns = [] }, index): readonly Milestone[] => {
      if (dueOn === undefined) return []
      const whose = concerns.length > 0 ? { concerns } : {}
      return [{ id: `m${index + 1}`, what: inOne(what, draft.language), dueOn, ...whose }]
    }),
    ...(unanswered.length > 0 && { unanswered }),
    ...(draft.success?.words !== undefined && {
      success: { verdict: draft.success.verdict, words: inOne(draft.success.words, draft.language) },
    }),
  }
}

function partOf(part: PartDraft, language: string): readonly OutcomePart[] {
  const { concerns, verdict, decision, why, next } = part
  const credit = creditIn(part, language)
  if (verdict === undefined || decision === undefined || why === undefined) return []
  return [
    {
      concerns,
      verdict,
      decision: inOne(decision, language),
      why: inOne(why, language),
      ...(next && { next: inOne(next, language) }),
      ...(credit && { credit }),
    },
  ]
}
