import { voteIn } from '../../domain/ballots/told.ts'
import { endOfDay } from '../../domain/calendar.ts'
import type { Consultation } from '../../domain/consultation.ts'
import { text } from '../../domain/message.ts'
import type { Instant } from '../../domain/time.ts'
import { refuseAct } from '../cityside/refuse.ts'
import type { Decision } from '../decision.ts'
import { changing, nothing, together } from '../decision.ts'
import { followVote } from '../ideas/vote-day.ts'
import type { ApprovalState, LaunchState } from '../state.ts'
import { owedText, unexplained } from './delay.ts'
import { thankAuthors } from './thanks.ts'

/** On the calendar from now on, unless it is too late for it or its department owes an explanation. */
export function putOnCalendar(
  state: Pick<LaunchState | ApprovalState, 'city' | 'owed' | 'ideas'>,
  consultation: Consultation,
  now: Instant,
): Decision {
  if (consultation.closesAt <= now)
    return refuseAct(text('refused-closes-past', { title: { local: consultation.title } }))
  if (endOfDay(consultation.answerBy, state.city.timeZone) < consultation.closesAt) {
    return refuseAct(
      text('refused-promise-early', { title: { local: consultation.title }, answerBy: { on: consultation.answerBy } }),
    )
  }
  const { deciderQuestions } = consultation
  if (deciderQuestions && endOfDay(deciderQuestions.answerBy, state.city.timeZone) < consultation.closesAt) {
    return refuseAct(
      text('refused-decider-early', {
        title: { local: consultation.title },
        name: deciderQuestions.name,
        answerBy: { on: deciderQuestions.answerBy },
      }),
    )
  }
  const [owed] = unexplained(state, now)
  if (owed) return refuseAct(owedText(owed, state.city, now))
  return together(
    changing(
      { kind: 'consultation.recorded', consultation, stage: { at: 'scheduled' } },
      openingAt(consultation, Math.max(now, consultation.opensAt)),
    ),
    // Before a vote begins, authors know whether their idea is in it, and in what words.
    voteIn(consultation) ? thankAuthors(consultation, now) : nothing,
    followVote(state.ideas ?? [], consultation, state.city, now),
  )
}

/** The timer that opens it. */
export function openingAt({ id: consultation }: Consultation, dueAt: Instant): Decision['changes'][number] {
  return { kind: 'timer.set', key: `opening:${consultation}`, dueAt, timer: { timer: 'opening', consultation } }
}
