import type { ConsultationId } from '../../../../domain/consultation.ts'
import type { NoteDraft } from '../../../../domain/draft.ts'
import { type Block, say, text } from '../../../../domain/message.ts'
import { isOverdue } from '../../../../domain/promised.ts'
import type { LocalDate } from '../../../../domain/time.ts'
import { numberIn } from '../../../../domain/understood/numbers.ts'
import { newDayProblem } from '../../../consultation/delay.ts'
import type { Turn } from '../../../conversation/turn.ts'
import { matterOf } from '../../subject.ts'
import { dayIn, promisedDayRead, promisedDaysAfter, readAs, today, whenSlip } from '../day-options.ts'
import { asked, type Option, type Step, slip, type Taken, taken } from '../step.ts'

/** A promise that takes longer, with what to tap and what to read for it. */
export interface Late {
  readonly key: string
  readonly dueOn: LocalDate
  readonly label: Option['label']
  readonly block: Block
}

/**
 * What a note can explain: the promise that was chosen, or all that are late, those first that say nothing yet; where none is, all that are still to be kept,
 * so that citizens are not surprised.
 */
export function lateIn(
  draft: { readonly consultation: ConsultationId; readonly commitment?: string },
  { state, now }: Turn,
): readonly Late[] {
  const { commitments = [], outcome } = matterOf(state) ?? {}
  const open = commitments.filter(
    ({ consultation, key, keptAt }) =>
      consultation === draft.consultation &&
      keptAt === undefined &&
      (draft.commitment === undefined || key === draft.commitment),
  )
  const late = open.filter((each) => isOverdue(each, state.city.timeZone, now))
  return (late.length > 0 ? late.toSorted((one, other) => rank(one) - rank(other)) : open).map(
    ({ key, kind, milestone, dueOn }) => {
      const what = outcome?.milestones.find(({ id }) => id === milestone)?.what
      const due = { on: dueOn }
      const isLate = late.length > 0
      if (kind === 'decider') {
        const name = matterOf(state)?.running.consultation.deciderQuestions?.name ?? ''
        return {
          ...{ key, dueOn, label: text('note-late-decider-label', { name }) },
          block: say(isLate ? 'note-late-decider' : 'note-soon-decider', { name, dueOn: due }),
        }
      }
      if (!what)
        return {
          ...{ key, dueOn, label: text('note-late-answer') },
          block: say(isLate ? 'note-late-due' : 'note-soon-due', { dueOn: due }),
        }
      const values = { what: { local: what }, dueOn: due }
      return {
        ...{ key, dueOn, label: { city: what } },
        block: say(isLate ? 'note-late-promise' : 'note-soon-promise', values),
      }
    },
  )
}

/** Which of several promises is meant. */
export const promiseStep: Step<NoteDraft> = {
  ask: (draft, turn) => [say('note-late-which'), ...lateIn(draft, turn).map(({ block }) => block)],
  options: (draft, turn) => lateIn(draft, turn).map(({ label }, index) => ({ option: String(index), label })),
  read: (draft, words, turn) => chosen(draft, lateIn(draft, turn)[(numberIn(words, turn.state.understood) ?? 0) - 1]),
  take: (draft, option, turn) => chosen(draft, lateIn(draft, turn)[Number(option)]),
}

/** The days after today that are offered as the new one. */
const offeredDays = [14, 30, 60] as const

/** For which day it is promised now. */
export const newDayStep: Step<NoteDraft> = {
  ask: (draft, turn) => {
    const [late] = lateIn(draft, turn)
    return asked(late && 'city' in late.label ? 'note-late-by-milestone' : 'note-late-by', 'note-late-by-example')
  },
  options: (draft, turn) => {
    const [late] = lateIn(draft, turn)
    const from = late && late.dueOn > today(turn) ? late.dueOn : today(turn)
    return promisedDaysAfter(from, offeredDays, turn)
  },
  read: (draft, words, turn) => newDay(draft, promisedDayRead(words, turn), turn, words),
  take: (draft, option, turn) => newDay(draft, dayIn(option), turn),
}

function newDay(draft: NoteDraft, dueOn: LocalDate | undefined, turn: Turn, words?: string): Taken<NoteDraft> {
  if (draft.verb !== 'explain') return slip(say('button-unknown'))
  if (dueOn === undefined) return slip(whenSlip(words ?? '', turn))
  const before = lateIn(draft, turn)[0]?.dueOn ?? today(turn)
  const problem = newDayProblem(before, dueOn, turn.state.city, turn.now)
  if (problem) return slip({ style: 'plain', words: problem })
  return taken({ ...draft, dueOn }, words === undefined ? undefined : readAs(dueOn))
}

function chosen(draft: NoteDraft, late: Late | undefined): Taken<NoteDraft> {
  return draft.verb === 'explain' && late ? taken({ ...draft, commitment: late.key }) : slip(say('draft-not-on-list'))
}

function rank({ explained }: { readonly explained?: unknown }): number {
  return explained === undefined ? 0 : 1
}
