import type { Consultation, ConsultationId } from '../../domain/consultation.ts'
import { deciderCommitmentKey } from '../../domain/decider.ts'
import type { Localized } from '../../domain/language.ts'
import { text } from '../../domain/message.ts'
import { photosMaxOf } from '../../domain/questions/pictures.ts'
import { dayMs, type Instant } from '../../domain/time.ts'
import { refuseAct, refuseUnknown, stageName } from '../cityside/refuse.ts'
import type { Decision } from '../decision.ts'
import { changing, nothing, together } from '../decision.ts'
import { leaveVote } from '../ideas/vote-day.ts'
import type { ConsultationState } from '../state.ts'
import { tellClosing } from './ballots.ts'
import { drawingKey } from './draw.ts'
import { startMailing } from './mailing.ts'
import { tellUnderPosts, updatePosts } from './posts.ts'
import { stopPromiseClock } from './promise.ts'
import { quotingKey } from './quotes.ts'
import { roundsCleared } from './rounds.ts'
import { weighSoon } from './weigh.ts'

/** The moderator closes before the time. */
export function closeEarly(state: ConsultationState, id: ConsultationId, now: Instant): Decision {
  const { running } = state
  if (!running) return refuseUnknown(id)
  const { consultation, stage } = running
  if (stage.at !== 'open')
    return refuseAct(text('refused-close', { title: { local: consultation.title }, stage: stageName(stage.at) }))
  return closeNow(state, now)
}

/** Closes: invitations that still wait are cancelled, and all who answered get a short summary. */
export function closeNow(state: ConsultationState, now: Instant): Decision {
  const { running } = state
  if (running?.stage.at !== 'open') return nothing
  const { consultation } = running
  return together(
    changing(
      { kind: 'consultation.moved', consultation: consultation.id, stage: { at: 'closed', closedAt: now } },
      ...ended(consultation),
      ...keepPhotos(state, now),
    ),
    dropUnasked(state, now),
    weighSoon(state, now),
    tellClosing(consultation, now),
    updatePosts(consultation, 'closed'),
    tellUnderPosts(consultation, { kind: 'post-closing', consultation: consultation.id }, 'closing'),
  )
}

/** Takes a consultation back, with a reason that all who answered are told. */
export function withdraw(state: ConsultationState, id: ConsultationId, reason: Localized, now: Instant): Decision {
  const { running } = state
  if (!running) return refuseUnknown(id)
  const { consultation, stage } = running
  if (stage.at === 'answered' || stage.at === 'archived' || stage.at === 'withdrawn')
    return refuseAct(text('refused-withdraw', { title: { local: consultation.title }, stage: stageName(stage.at) }))
  const promised = [`outcome:${id}`, deciderCommitmentKey(id)]
  return together(
    changing(
      { kind: 'consultation.moved', consultation: id, stage: { at: 'withdrawn', withdrawnAt: now, reason } },
      { kind: 'timer.cleared', key: `opening:${id}` },
      ...ended(consultation),
      { kind: 'offers.cleared', consultation: id },
      { kind: 'photos.cleared', consultation: id },
      { kind: 'timer.cleared', key: photosKey(id) },
      ...state.commitments
        .filter(({ key }) => promised.includes(key))
        .map(({ key }) => ({ kind: 'commitment.kept', key, at: now }) as const),
    ),
    ...promised.map(stopPromiseClock),
    leaveVote(state.ideas ?? [], id, state.city, now),
    startMailing({ kind: 'withdrawal', consultation: id, ref: 'withdrawal' }, now),
    stage.at === 'open' || stage.at === 'closed'
      ? together(
          updatePosts(consultation, 'withdrawn'),
          tellUnderPosts(consultation, { kind: 'post-withdrawal', consultation: id }, 'withdrawal'),
        )
      : nothing,
  )
}

/** Where no citizen asked the politician anything, nothing is owed. */
function dropUnasked({ running, deciderQuestions }: ConsultationState, now: Instant): Decision {
  if (!running || deciderQuestions !== 0) return nothing
  const key = deciderCommitmentKey(running.consultation.id)
  return together(changing({ kind: 'commitment.kept', key, at: now }), stopPromiseClock(key))
}

/** From the closing on, pictures are kept for as many days as the city has said. */
function keepPhotos({ city, running }: ConsultationState, now: Instant): Decision['changes'] {
  const { photosKeptDays } = city
  const consultation = running?.consultation
  if (photosKeptDays === undefined || !consultation?.questions.some((question) => photosMaxOf(question) > 0)) return []
  const { id } = consultation
  const timer = { timer: 'photos', consultation: id } as const
  return [{ kind: 'timer.set', key: photosKey(id), dueAt: now + photosKeptDays * dayMs, timer }]
}

function photosKey(id: ConsultationId): string {
  return `photos:${id}`
}

function ended(consultation: Consultation): Decision['changes'] {
  const { id } = consultation
  return [
    ...roundsCleared(consultation),
    { kind: 'invitations.cancelled', consultation: id },
    { kind: 'timer.cleared', key: drawingKey(id) },
    { kind: 'timer.cleared', key: `inviting:${id}` },
    { kind: 'timer.cleared', key: `reminding:${id}` },
    { kind: 'timer.cleared', key: `closing:${id}` },
    { kind: 'timer.cleared', key: quotingKey(id) },
  ]
}
