import type { OutcomeDraft, PartDraft, PromiseDraft, ReasonDraft } from '../../../../domain/draft.ts'
import type { Concern } from '../../../../domain/outcome.ts'

/** What of a part is still to be told, or is told again. */
export function lackingOf(part: PartDraft): 'verdict' | 'decision' | 'why' | 'next' | undefined {
  return (['verdict', 'decision', 'why', 'next'] as const).find((each) => part[each] === undefined)
}

/** The part that is being told: the first of which something is missing, be it new or told again. */
export function currentPart({ parts }: OutcomeDraft): PartDraft | undefined {
  return parts.find((part) => lackingOf(part) !== undefined)
}

/** The reason that is being told. */
export function currentReason({ reasons = [] }: OutcomeDraft): ReasonDraft | undefined {
  return reasons.find(({ why }) => why === undefined)
}

/** Whether a promise is told again. */
export function unsaid({ what }: PromiseDraft): boolean {
  return what === ''
}

/** Whether a promise has no day. */
export function undated({ dueOn }: PromiseDraft): boolean {
  return dueOn === undefined
}

/** Whether it is still to be said whose words a promise belongs to. */
export function unassigned({ whose }: PromiseDraft): boolean {
  return whose !== true
}

/** The draft with the first such promise changed. */
export function withPromise(
  draft: OutcomeDraft,
  isMeant: (promise: PromiseDraft) => boolean,
  change: (promise: PromiseDraft) => PromiseDraft,
): OutcomeDraft {
  const current = draft.promises.find(isMeant)
  return { ...draft, promises: draft.promises.map((each) => (each === current ? change(each) : each)) }
}

/** Whether two parts of an outcome are about the same. */
export function sameConcern(one: Concern, other: Concern): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
