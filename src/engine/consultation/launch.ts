import { endOfDay } from '../../domain/calendar.ts'
import type { Consultation } from '../../domain/consultation.ts'
import { lotsOf, personsDrawn, recordOf } from '../../domain/draw.ts'
import { text } from '../../domain/message.ts'
import type { Commitment } from '../../domain/outcome.ts'
import { dayMs, hourMs, type Instant, minuteMs } from '../../domain/time.ts'
import { refuseAct, stageName } from '../cityside/refuse.ts'
import type { Decision, InvitingRule } from '../decision.ts'
import { changing, nothing, together } from '../decision.ts'
import type { Candidate, LaunchState, OpeningState, PartState } from '../state.ts'
import { sayWhyFirst, unexplained } from './delay.ts'
import { post } from './posts.ts'
import { promise } from './promise.ts'

/** The next part of an audience is invited this long after the one before: soon, and without holding up replies. */
const nextPartMs = 1
/** Who had no room, and who joined since, is looked at again once a day, and oftener as the closing comes near. */
const sweepMs = { most: dayMs, least: hourMs, shareOfWhatIsLeft: 1 / 4 } as const
/** A reminder makes sense only when there was time to forget, and when there is time left. */
const reminderBeforeMs = 2 * dayMs
const reminderWindowMinMs = 5 * dayMs
/** How often is looked whether a department has explained what is overdue. */
const explainedSinceEveryMs = hourMs
/** An invitation that arrives in the last minutes helps nobody. */
const lastCallMs = 30 * minuteMs

/** Puts a consultation on the calendar; it opens by itself when its time has come, which may be now. */
export function launch(state: LaunchState, consultation: Consultation, now: Instant): Decision {
  const stage = state.running?.stage.at
  if (stage && stage !== 'draft' && stage !== 'scheduled') {
    return refuseAct(text('refused-launched', { id: consultation.id, stage: stageName(stage) }))
  }
  if (state.sameCode !== undefined)
    return refuseAct(text('refused-same-code', { id: consultation.id, other: state.sameCode }))
  if (consultation.closesAt <= now)
    return refuseAct(text('refused-closes-past', { title: { local: consultation.title } }))
  if (endOfDay(consultation.answerBy, state.city.timeZone) < consultation.closesAt) {
    return refuseAct(
      text('refused-promise-early', { title: { local: consultation.title }, answerBy: { on: consultation.answerBy } }),
    )
  }
  const [owed] = unexplained(state, now)
  if (owed) return refuseAct(sayWhyFirst(owed, state.city, now))
  return changing(
    { kind: 'consultation.recorded', consultation, stage: { at: 'scheduled' } },
    openingAt(consultation, Math.max(now, consultation.opensAt)),
  )
}

function openingAt({ id: consultation }: Consultation, dueAt: Instant): Decision['changes'][number] {
  return { kind: 'timer.set', key: `opening:${consultation}`, dueAt, timer: { timer: 'opening', consultation } }
}

/**
 * Opens, unless the department owes an explanation by now; then it looks again every hour. Opening draws the sample if
 * there is one, starts inviting, posts in the communities, and starts the clock of the promise.
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
  const outcome: Commitment = { key: `outcome:${id}`, consultation: id, kind: 'outcome', dueOn: consultation.answerBy }
  const { size } = audience
  const drawn = size === undefined ? [] : drawnFrom(state.candidates, size, consultation, now)
  return together(
    changing(
      { kind: 'consultation.moved', consultation: id, stage: { at: 'open', openedAt: now } },
      ...drawn,
      {
        kind: 'timer.set',
        key: `inviting:${id}`,
        dueAt: now,
        timer: { timer: 'inviting', consultation: id, after: 0 },
      },
      {
        kind: 'timer.set',
        key: `closing:${id}`,
        dueAt: consultation.closesAt,
        timer: { timer: 'closing', consultation: id },
      },
      ...(consultation.closesAt - now >= reminderWindowMinMs ? remindersAt(consultation, now) : []),
    ),
    promise(outcome, state.city, now),
    post(consultation),
  )
}

/** The sample, and everything it takes to draw it again. */
function drawnFrom(
  candidates: readonly Candidate[],
  size: number,
  { id, audience }: Consultation,
  now: Instant,
): Decision['changes'] {
  const seed = audience.seed ?? id
  const lots = lotsOf(candidates, seed)
  return [
    { kind: 'sample.drawn', consultation: id, persons: personsDrawn(lots, size) },
    { kind: 'draw.recorded', draw: recordOf({ consultation: id, at: now, seed, size, audience }, lots), lots },
  ]
}

/** The clock of the one reminder, where there is still time for it. */
export function remindersAt({ id, closesAt }: Consultation, now: Instant): Decision['changes'] {
  const dueAt = closesAt - reminderBeforeMs
  if (dueAt <= now) return []
  return [
    { kind: 'timer.set', key: `reminding:${id}`, dueAt, timer: { timer: 'reminding', consultation: id, after: 0 } },
  ]
}

/** Invites one part of the audience and goes on with the next; after the last, looks again tomorrow at the latest. */
export function invite(state: PartState, now: Instant): Decision {
  const { running, chunk } = state
  if (running?.stage.at !== 'open' || now >= running.consultation.closesAt - lastCallMs) return nothing
  const { consultation } = running
  const { id } = consultation
  const rule: InvitingRule = {
    audience: consultation.audience,
    cap: state.city.cap,
    at: now,
    expiresAt: consultation.closesAt,
    drawnOnly: consultation.audience.size !== undefined,
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

/** One reminder at most, and only while an answer could still count. */
export function remind(state: PartState, now: Instant): Decision {
  const { running, chunk } = state
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
