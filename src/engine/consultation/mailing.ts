import type { Mailing } from '../../domain/mailing.ts'
import type { Instant } from '../../domain/time.ts'
import type { Decision } from '../decision.ts'
import { changing } from '../decision.ts'
import type { PartState } from '../state.ts'

/** Starts a message to all who answered; timers queue it part by part. */
export function startMailing(mailing: Mailing, now: Instant): Decision {
  return next(mailing, 0, now)
}

/** Queues a mailing to one part of those who answered, and sets the timer for the next. */
export function continueMailing({ chunk }: PartState, mailing: Mailing, now: Instant): Decision {
  const planned = changing({ kind: 'mailing.planned', mailing, after: chunk.after, upTo: chunk.upTo, at: now })
  if (chunk.last) return planned
  return { changes: [...planned.changes, ...next(mailing, chunk.upTo, now).changes], outbox: [] }
}

function next(mailing: Mailing, after: number, now: Instant): Decision {
  return changing({
    kind: 'timer.set',
    key: `mailing:${mailing.kind}:${mailing.consultation}:${mailing.ref}`,
    dueAt: after === 0 ? now : now + 1,
    timer: { timer: 'mailing', mailing, after },
  })
}
