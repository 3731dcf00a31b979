import type { Consultation } from '../../domain/consultation.ts'
import type { Notice } from '../../domain/outbox.ts'
import { postKey } from '../../domain/outbox.ts'
import { type Instant, secondMs } from '../../domain/time.ts'
import { changing, type Decision, nothing } from '../decision.ts'

/** The numbers on posts are brought up to date at most this often. */
const countingEveryMs = 30 * secondMs

/** Posts a consultation in every community it names. */
export function postInCommunities(consultation: Consultation): Decision {
  return {
    changes: [],
    outbox: consultation.communities.map((community) => ({
      key: postKey(consultation.id, community),
      to: community,
      notice: { kind: 'post', consultation: consultation.id },
      priority: 'invitation',
      expiresAt: consultation.closesAt,
    })),
  }
}

/** Edits each post in place: its number of answers, its dates, or that it is over. Once per `ref`. */
export function updatePosts(
  consultation: Consultation,
  ref: number | 'closed' | 'withdrawn' | `${'extended' | 'corrected'}-${number}`,
): Decision {
  return {
    changes: [],
    outbox: consultation.communities.map((community) => ({
      key: `count:${consultation.id}:${community}:${ref}`,
      to: community,
      notice: { kind: 'post', consultation: consultation.id },
      priority: 'digest',
      edits: postKey(consultation.id, community),
    })),
  }
}

/** Puts a message under each post: closed, decided, withdrawn, done. Once per `ref`. */
export function tellUnderPosts(consultation: Consultation, notice: Notice, ref: string): Decision {
  return {
    changes: [],
    outbox: consultation.communities.map((community) => ({
      key: `under:${consultation.id}:${ref}:${community}`,
      to: community,
      notice,
      priority: 'echo',
      under: postKey(consultation.id, community),
    })),
  }
}

/** Brings the numbers on posts up to date within half a minute; all answers of the same half minute share one timer. */
export function updatePostsLater(consultation: Consultation, now: Instant): Decision {
  if (consultation.communities.length === 0) return nothing
  const dueAt = Math.ceil((now + 1) / countingEveryMs) * countingEveryMs
  return changing({
    kind: 'timer.set',
    key: `counting:${consultation.id}`,
    dueAt,
    timer: { timer: 'counting', consultation: consultation.id },
  })
}
