import type { Actor } from '../../domain/actor.ts'
import { needsSecondPerson } from '../../domain/approval.ts'
import { voteIn } from '../../domain/ballots/told.ts'
import type { City } from '../../domain/city.ts'
import type { Consultation } from '../../domain/consultation.ts'
import { deciderCommitmentKey } from '../../domain/decider.ts'
import { text } from '../../domain/message.ts'
import type { Commitment } from '../../domain/outcome.ts'
import { bearsStatements } from '../../domain/questions/open.ts'
import { hourMs, type Instant } from '../../domain/time.ts'
import { asFirstAsked } from '../../domain/tryout.ts'
import { refuseAct, stageName } from '../cityside/refuse.ts'
import type { Decision } from '../decision.ts'
import { changing, nothing, together } from '../decision.ts'
import type { LaunchState, OpeningState } from '../state.ts'
import { propose } from './approve.ts'
import { openingAt, putOnCalendar } from './calendar.ts'
import { unexplained } from './delay.ts'
import { beginDraw } from './draw.ts'
import { inviteAll, reminderTimer, reminderWindowMinMs } from './invite.ts'
import { postInCommunities } from './posts.ts'
import { makePromise } from './promise.ts'
import { quotingTimer } from './quotes.ts'
import { roundTimers } from './rounds.ts'
import { thankAuthors } from './thanks.ts'

/** How often the timer looks whether the department has explained what is overdue. */
const explainedSinceEveryMs = hourMs

/**
 * Puts a consultation on the calendar; it opens by itself when its time has come, which may be now. Where the city asks for a
 * second pair of eyes it waits for them, wherever it was written.
 */
export function launch(state: LaunchState, consultation: Consultation, by: Actor, now: Instant): Decision {
  const stage = state.running?.stage.at
  if (stage && stage !== 'draft' && stage !== 'scheduled') {
    return refuseAct(text('refused-launched', { id: consultation.id, stage: stageName(stage) }))
  }
  if (state.sameCode !== undefined)
    return refuseAct(text('refused-same-code', { id: consultation.id, other: state.sameCode }))
  const planned = putOnCalendar(state, consultation, now)
  const refused = planned.changes.some(({ kind }) => kind === 'act.refused')
  return !refused && needsSecondPerson(state.city, consultation) ? propose(state, consultation, by, now) : planned
}

/**
 * Opens, unless the department owes an explanation by now; then it looks again every hour. Opening begins
 * the draw if there is one, or inviting, posts in the communities, and starts the clock of the promise.
 */
export function open(state: OpeningState, now: Instant): Decision {
  const running = state.running
  if (running?.stage.at !== 'scheduled') return nothing
  const { consultation } = running
  if (unexplained(state, now).length > 0) {
    const again = now + explainedSinceEveryMs
    return again < consultation.closesAt ? changing(openingAt(consultation, again)) : nothing
  }
  const { id, audience } = consultation
  const first = asFirstAsked(consultation)
  const outcome: Commitment = { key: `outcome:${id}`, consultation: id, kind: 'outcome', dueOn: consultation.answerBy }
  const asked = audience.size === undefined ? inviteAll(consultation, now) : beginDraw(consultation, state.newest, now)
  return together(
    changing(
      { kind: 'consultation.moved', consultation: id, stage: { at: 'open', openedAt: now } },
      ...asked,
      {
        kind: 'timer.set',
        key: `closing:${id}`,
        dueAt: consultation.closesAt,
        timer: { timer: 'closing', consultation: id },
      },
      ...(consultation.questions.some(bearsStatements) ? [quotingTimer(consultation, now)] : []),
      ...(first.closesAt - now >= reminderWindowMinMs ? reminderTimer(first, now) : []),
      ...roundTimers(consultation),
    ),
    makePromise(outcome, state.city, now),
    promiseAnswers(consultation, state.city, now),
    voteIn(consultation) ? nothing : thankAuthors(consultation, now),
    postInCommunities(consultation),
  )
}

/** The politician's answers are a promise like any other. */
function promiseAnswers({ id, deciderQuestions }: Consultation, city: City, now: Instant): Decision {
  if (!deciderQuestions) return nothing
  const dueOn = deciderQuestions.answerBy
  return makePromise({ key: deciderCommitmentKey(id), consultation: id, kind: 'decider', dueOn }, city, now)
}
