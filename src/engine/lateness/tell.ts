import type { City } from '../../domain/city.ts'
import { type Idea, isOpen, promisedIn } from '../../domain/idea.ts'
import type { Commitment } from '../../domain/outcome.ts'
import { type Promised, tellingAt } from '../../domain/promised.ts'
import type { Instant } from '../../domain/time.ts'
import { startMailing } from '../consultation/mailing.ts'
import { tellUnderPosts } from '../consultation/posts.ts'
import { type Change, changing, type Decision, nothing, together } from '../decision.ts'
import type { ConsultationState, IdeaState } from '../state.ts'
import { latenessRef } from './ref.ts'

/** Sets the timer by which those who wait for a promise hear that it takes longer; none where there is nothing to tell. */
export function startLatenessClock(commitment: Commitment, city: City, now: Instant): Decision {
  const dueAt = tellingAt(commitment, city)
  const timer = { timer: 'lateness', commitment: commitment.key } as const
  return dueAt === undefined
    ? nothing
    : changing({ kind: 'timer.set', key: timerKey(commitment.key), dueAt: Math.max(dueAt, now + 1), timer })
}

/** The same for the author of an idea. */
export function startIdeaLatenessClock(idea: Pick<Idea, 'key'> & Promised, city: City, now: Instant): Decision {
  const dueAt = tellingAt(idea, city)
  const timer = { timer: 'idea-lateness', idea: idea.key } as const
  return dueAt === undefined
    ? nothing
    : changing({ kind: 'timer.set', key: ideaTimerKey(idea.key), dueAt: Math.max(dueAt, now + 1), timer })
}

/** Clears it for a promise that is kept or no longer owed. */
export function stopLatenessClock(key: string): Change {
  return { kind: 'timer.cleared', key: timerKey(key) }
}

/** The same for an idea that is answered. */
export function stopIdeaLatenessClock(idea: string): Change {
  return { kind: 'timer.cleared', key: ideaTimerKey(idea) }
}

/**
 * A working morning on which a promise is late or was moved: all who wait for it are told, the communities where it was asked
 * too, and the next telling is set.
 */
export function tellLateness({ commitments, running, city }: ConsultationState, key: string, now: Instant): Decision {
  const commitment = commitments.find((each) => each.key === key)
  if (!commitment || !running || running.stage.at === 'withdrawn') return nothing
  const dueAt = tellingAt(commitment, city)
  if (dueAt === undefined) return nothing
  if (dueAt > now) return startLatenessClock(commitment, city, now)
  const { consultation } = running
  const ref = latenessRef(commitment, city, now)
  return together(
    changing({ kind: 'lateness.told', key, at: now }),
    startMailing({ kind: 'late', consultation: consultation.id, ref }, now),
    tellUnderPosts(consultation, { kind: 'post-late', consultation: consultation.id, telling: ref }, `late-${ref}`),
    startLatenessClock({ ...commitment, toldAt: now }, city, now),
  )
}

/** The same for the author of an idea. */
export function tellIdeaLateness({ idea, city }: IdeaState, now: Instant): Decision {
  if (!idea || !isOpen(idea)) return nothing
  const dueAt = tellingAt(promisedIn(idea), city)
  if (dueAt === undefined) return nothing
  if (dueAt > now) return startIdeaLatenessClock(idea, city, now)
  return together(
    changing(
      { kind: 'idea-lateness.told', idea: idea.key, at: now },
      {
        kind: 'author.told',
        idea: idea.key,
        about: { show: 'late', idea: idea.key },
        key: `idea:${idea.key}:late:${now}`,
        at: now,
      },
    ),
    startIdeaLatenessClock({ ...idea, toldAt: now }, city, now),
  )
}

function timerKey(key: string): string {
  return `lateness:${key}`
}

function ideaTimerKey(idea: string): string {
  return `lateness:idea:${idea}`
}
