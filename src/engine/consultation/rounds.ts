import type { Consultation } from '../../domain/consultation.ts'
import type { Instant } from '../../domain/time.ts'
import { asAsked, type RoundName } from '../../domain/tryout.ts'
import { changing, type Decision, nothing, together } from '../decision.ts'
import type { PartState } from '../state.ts'
import { reminderTimer, reminderWindowMinMs } from './invite.ts'

/** The next part of the people is asked this long after the one before: soon, and without holding up replies. */
const nextPartMs = 1

/** The later rounds of a tryout; the first is asked as every consultation is. */
export function roundTimers({ id, tryout }: Consultation): Decision['changes'] {
  const [, ...later] = tryout?.rounds ?? []
  return later.map(({ name, from }) => ({
    kind: 'timer.set',
    key: roundKey(id, name),
    dueAt: from,
    timer: { timer: 'round', consultation: id, round: name, after: 0 },
  }))
}

/** They fall away with the consultation. */
export function roundsCleared({ id, tryout }: Consultation): Decision['changes'] {
  const [, ...later] = tryout?.rounds ?? []
  return later.map(({ name }) => ({ kind: 'timer.cleared', key: roundKey(id, name) }))
}

/**
 * Asks one part of those who answered before once more, in the next round. How often people are asked otherwise does not count: they
 * were told of the rounds when they were asked first, and without them there would be nothing to compare.
 */
export function openRound(state: PartState, name: RoundName, now: Instant): Decision {
  const { chunk } = state
  const running = state.running && asAsked(state.running, now)
  if (running?.stage.at !== 'open' || running.consultation.tryout?.now !== name) return nothing
  const { consultation } = running
  const { id, closesAt } = consultation
  if (now >= closesAt) return nothing
  const planned = changing({
    kind: 'round.planned',
    consultation: id,
    round: name,
    after: chunk.after,
    upTo: chunk.upTo,
    at: now,
    expiresAt: closesAt,
  })
  if (chunk.last) {
    const reminds = closesAt - now >= reminderWindowMinMs
    return together(planned, changing(...(reminds ? reminderTimer(consultation, now) : [])))
  }
  const timer = { timer: 'round', consultation: id, round: name, after: chunk.upTo } as const
  return together(planned, changing({ kind: 'timer.set', key: roundKey(id, name), dueAt: now + nextPartMs, timer }))
}

function roundKey(id: string, name: RoundName): string {
  return `round:${id}:${name}`
}
