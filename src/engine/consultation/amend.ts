import { dateAt } from '../../domain/calendar.ts'
import type { Consultation, RunningConsultation } from '../../domain/consultation.ts'
import { text } from '../../domain/message.ts'
import { bearsStatements } from '../../domain/questions/open.ts'
import type { Instant } from '../../domain/time.ts'
import type { Round, Tryout } from '../../domain/tryout.ts'
import { refuseAct, refuseUnknown, stageName } from '../cityside/refuse.ts'
import type { Decision } from '../decision.ts'
import { changing, together } from '../decision.ts'
import type { ConsultationState, CorrectingState } from '../state.ts'
import { reminderTimer } from './invite.ts'
import { updatePosts } from './posts.ts'
import { quotingTimer } from './quotes.ts'
import { type SpellingFault, spelledRight } from './spelling.ts'

/** Leaves a consultation open for longer. What was promised stays promised, and it still closes before the decision. */
export function extend(state: ConsultationState, id: string, closesAt: Instant, now: Instant): Decision {
  const { running, city } = state
  if (running?.stage.at !== 'open') return notOpen(running, id, 'refused-extend')
  const { consultation, stage } = running
  const title = { local: consultation.title }
  if (closesAt <= consultation.closesAt)
    return refuseAct(text('refused-extend-earlier', { title, closes: { at: consultation.closesAt } }))
  const day = dateAt(closesAt, city.timeZone)
  if (day > consultation.frame.decisionOn)
    return refuseAct(text('refused-extend-decided', { title, decision: { on: consultation.frame.decisionOn } }))
  const { deciderQuestions, tryout } = consultation
  if (deciderQuestions && day > deciderQuestions.answerBy)
    return refuseAct(
      text('refused-decider-early', {
        title,
        name: deciderQuestions.name,
        answerBy: { on: deciderQuestions.answerBy },
      }),
    )
  const extended: Consultation = { ...consultation, closesAt, ...(tryout && { tryout: lastsUntil(tryout, closesAt) }) }
  return together(
    changing(
      { kind: 'consultation.recorded', consultation: extended, stage },
      { kind: 'timer.set', key: `closing:${id}`, dueAt: closesAt, timer: { timer: 'closing', consultation: id } },
      ...(extended.questions.some(bearsStatements) ? [quotingTimer(extended, now)] : []),
      { kind: 'invitations.extended', consultation: id, expiresAt: closesAt },
      // In a tryout each round has its own.
      ...(tryout ? [] : reminderTimer(extended, now)),
    ),
    updatePosts(extended, `extended-${closesAt}`),
  )
}

/** The last round ends with the consultation. */
function lastsUntil(tryout: Tryout, closesAt: Instant): Tryout {
  const [first, second, ...more] = tryout.rounds
  const last = more.at(-1) ?? second
  const moved = (round: Round) => (round === last ? { ...round, until: closesAt } : round)
  return { ...tryout, rounds: [first, moved(second), ...more.map(moved)] }
}

/** Reminds those who were asked and have not answered, now instead of later, and each of them once. */
export function remindNow(state: ConsultationState, id: string, now: Instant): Decision {
  if (state.running?.stage.at !== 'open') return notOpen(state.running, id, 'refused-remind')
  return changing({
    kind: 'timer.set',
    key: `reminding:${id}`,
    dueAt: now,
    timer: { timer: 'reminding', consultation: id, after: 0 },
  })
}

const faults: Readonly<Record<SpellingFault, string>> = {
  nowhere: 'refused-correct-nowhere',
  meaning: 'refused-correct-meaning',
  choices: 'refused-correct-choices',
}

/**
 * Puts a misspelt word right, and says so wherever it is read: what citizens were asked is never changed in silence.
 */
export function correctTypo(state: CorrectingState, id: string, wrong: string, right: string, now: Instant): Decision {
  const { running, city, spelling: words } = state
  const { at } = running?.stage ?? {}
  if (!running || (at !== 'open' && at !== 'scheduled')) return notOpen(running, id, 'refused-correct')
  const { consultation, stage } = running
  const title = { local: consultation.title }
  const spelled = spelledRight(consultation, wrong, right, { city, words })
  if (typeof spelled === 'string') return refuseAct(text(faults[spelled], { title, wrong, right }))
  const corrected: Consultation = {
    ...spelled,
    corrections: [...(consultation.corrections ?? []), { on: dateAt(now, city.timeZone), was: wrong, is: right }],
  }
  return together(
    changing({ kind: 'consultation.recorded', consultation: corrected, stage }),
    updatePosts(corrected, `corrected-${corrected.corrections?.length ?? 0}`),
  )
}

function notOpen(
  running: RunningConsultation | undefined,
  id: string,
  why: 'refused-extend' | 'refused-remind' | 'refused-correct',
): Decision {
  if (!running) return refuseUnknown(id)
  const { consultation, stage } = running
  return refuseAct(text(why, { title: { local: consultation.title }, stage: stageName(stage.at) }))
}
