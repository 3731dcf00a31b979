import type { Consultation } from '../../domain/consultation.ts'
import { dayMs, hourMs, type Instant, minuteMs } from '../../domain/time.ts'
import { asAsked, roundAfter } from '../../domain/tryout.ts'
import { withFollowers } from '../../domain/venue.ts'
import { changing, type Decision, type InvitingRule, nothing, together } from '../decision.ts'
import { unheardBy } from '../lateness/unheard.ts'
import type { PartState } from '../state.ts'

/** The next part of an audience is invited this long after the one before: soon, and without holding up replies. */
export const nextPartMs = 1
/** People who had no room, or joined since, are looked at again once a day, and oftener as the closing comes near. */
const sweepMs = { most: dayMs, least: hourMs, shareOfWhatIsLeft: 1 / 4 } as const
/** The reminder comes this long before the closing, while there is still time to answer. */
const reminderBeforeMs = 2 * dayMs
/** In the last minutes no citizen is invited or reminded any more: there would be no time to answer. */
const lastCallMs = 30 * minuteMs

/** A consultation that is open for less than this sends no reminder: there was no time to forget it. */
export const reminderWindowMinMs = 5 * dayMs

/** Inviting begins. What is asked after a visit is asked of those alone who come by. */
export function inviteAll({ id, afterVisit }: Consultation, now: Instant): Decision['changes'] {
  if (afterVisit !== undefined) return []
  const timer = { timer: 'inviting', consultation: id, after: 0 } as const
  return [{ kind: 'timer.set', key: `inviting:${id}`, dueAt: now, timer }]
}

/** The timer of the one reminder; none where there is no time left for it. */
export function reminderTimer({ id, closesAt }: Consultation, now: Instant): Decision['changes'] {
  const dueAt = closesAt - reminderBeforeMs
  if (dueAt <= now) return []
  return [
    { kind: 'timer.set', key: `reminding:${id}`, dueAt, timer: { timer: 'reminding', consultation: id, after: 0 } },
  ]
}

/**
 * Invites one part of the audience and sets the timer for the next; after the last, looks again tomorrow at the latest.
 */
export function invitePart(state: PartState, now: Instant): Decision {
  const { chunk } = state
  const running = state.running && asAsked(state.running, now)
  if (running?.stage.at !== 'open') return nothing
  if (now >= running.consultation.closesAt - lastCallMs) return inviteInNextRound(running.consultation, now)
  const { consultation } = running
  const { id } = consultation
  const rule: InvitingRule = {
    audience: withFollowers(consultation.audience, state.city),
    cap: state.city.cap,
    at: now,
    expiresAt: consultation.closesAt,
    drawnOnly: consultation.audience.size !== undefined,
    unheard: unheardBy(consultation.departments[0], state.late ?? [], state.city, now),
  }
  const after = chunk.last ? 0 : chunk.upTo
  const leftMs = consultation.closesAt - now
  const sweepInMs = Math.min(sweepMs.most, Math.max(sweepMs.least, leftMs * sweepMs.shareOfWhatIsLeft))
  const dueAt = now + (chunk.last ? Math.round(sweepInMs) : nextPartMs)
  return changing(
    { kind: 'invitations.planned', consultation: id, rule, after: chunk.after, upTo: chunk.upTo },
    { kind: 'timer.set', key: `inviting:${id}`, dueAt, timer: { timer: 'inviting', consultation: id, after } },
  )
}

/** Who joins between two rounds of a tryout is asked in the next. */
function inviteInNextRound({ id, tryout }: Consultation, now: Instant): Decision {
  const next = tryout && roundAfter(tryout, now)
  if (!next) return nothing
  const timer = { timer: 'inviting', consultation: id, after: 0 } as const
  return changing({ kind: 'timer.set', key: `inviting:${id}`, dueAt: next.from, timer })
}

/** Reminds one part of those who were invited, each once at most, and only while an answer could still count. */
export function remindPart(state: PartState, now: Instant): Decision {
  const { chunk } = state
  const running = state.running && asAsked(state.running, now)
  if (running?.stage.at !== 'open' || now >= running.consultation.closesAt - lastCallMs) return nothing
  const { id, closesAt } = running.consultation
  const planned = changing({
    kind: 'reminders.planned',
    consultation: id,
    after: chunk.after,
    upTo: chunk.upTo,
    at: now,
    expiresAt: closesAt,
  })
  if (chunk.last) return planned
  return together(
    planned,
    changing({
      kind: 'timer.set',
      key: `reminding:${id}`,
      dueAt: now + nextPartMs,
      timer: { timer: 'reminding', consultation: id, after: chunk.upTo },
    }),
  )
}
