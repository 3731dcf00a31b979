import type { InboxEvent } from '../domain/inbox.ts'
import { retentionAwayMsMax, retentionTimerKey } from '../domain/retention.ts'
import type { Instant } from '../domain/time.ts'
import type { Agenda } from '../store/inbox/timers.ts'

/**
 * Begins the months in which what has been kept for its time is deleted, where they have not begun, or were set by a clock that was far
 * ahead. One that goes on is left alone, with all its progress.
 */
export async function beginRetention(
  store: Pick<Agenda, 'timerOf'>,
  receive: (events: readonly InboxEvent[]) => Promise<void>,
  now: Instant,
): Promise<void> {
  const set = await store.timerOf(retentionTimerKey)
  if (set && set.dueAt <= now + retentionAwayMsMax) return
  const act = { act: 'retention.scheduled' } as const
  await receive([{ kind: 'city.acted', id: `retention:${now}`, at: now, by: 'start', act }])
}
