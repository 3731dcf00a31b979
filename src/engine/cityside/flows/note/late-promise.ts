import type { ConsultationId } from '../../../../domain/consultation.ts'
import type { NoteDraft } from '../../../../domain/draft.ts'
import { type Block, say, text } from '../../../../domain/message.ts'
import { isOverdue } from '../../../../domain/outcome.ts'
import { numberIn } from '../../../../domain/understood/numbers.ts'
import type { Turn } from '../../../conversation/turn.ts'
import { matterOf } from '../../subject.ts'
import { type Option, type Step, slip, type Taken, taken } from '../step.ts'

/** A promise that was not kept in time, with what to tap and what to read for it. */
export interface Late {
  readonly key: string
  readonly label: Option['label']
  readonly block: Block
}

/** What a note can explain: the promise that was chosen, or all that are late, those first that say nothing yet. */
export function lateIn(
  draft: { readonly consultation: ConsultationId; readonly commitment?: string },
  { state, now }: Turn,
): readonly Late[] {
  const { commitments = [], outcome } = matterOf(state) ?? {}
  return commitments
    .filter((each) => each.consultation === draft.consultation && isOverdue(each, state.city.timeZone, now))
    .filter(({ key }) => draft.commitment === undefined || key === draft.commitment)
    .toSorted((one, other) => rank(one) - rank(other))
    .map(({ key, milestone, dueOn }) => {
      const what = outcome?.milestones.find(({ id }) => id === milestone)?.what
      const due = { on: dueOn }
      return what
        ? { key, label: { city: what }, block: say('note-late-promise', { what: { local: what }, dueOn: due }) }
        : { key, label: text('note-late-answer'), block: say('note-late-due', { dueOn: due }) }
    })
}

/** Which of several late promises is meant. */
export const promiseStep: Step<NoteDraft> = {
  ask: (draft, turn) => [say('note-late-which'), ...lateIn(draft, turn).map(({ block }) => block)],
  options: (draft, turn) => lateIn(draft, turn).map(({ label }, index) => ({ option: String(index), label })),
  read: (draft, words, turn) => chosen(draft, lateIn(draft, turn)[(numberIn(words, turn.state.understood) ?? 0) - 1]),
  take: (draft, option, turn) => chosen(draft, lateIn(draft, turn)[Number(option)]),
}

function chosen(draft: NoteDraft, late: Late | undefined): Taken<NoteDraft> {
  return draft.verb === 'explain' && late ? taken({ ...draft, commitment: late.key }) : slip(say('draft-not-on-list'))
}

function rank({ explained }: { readonly explained?: unknown }): number {
  return explained === undefined ? 0 : 1
}
