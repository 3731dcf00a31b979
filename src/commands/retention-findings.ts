import type { Finding } from '../adapter.ts'
import { dateAt, dayAfter } from '../domain/calendar.ts'
import type { City } from '../domain/city.ts'
import type { Timer } from '../domain/inbox.ts'
import { endedBy, retentionAwayMsMax, retentionKinds, retentionOf, retentionTimerKey } from '../domain/retention.ts'
import { dayMs, type Instant, weekMs } from '../domain/time.ts'
import type { Agenda } from '../store/inbox/timers.ts'
import type { RetentionList } from '../store/records/retention.ts'

/** A run that is later than this is not only resting between two looks. */
const lateMs = dayMs
/** What was due this long ago was told of and deleted long since, if all is well. */
const overdueMs = 10 * weekMs

/** How long things are kept, when what is due is looked at next, how much is due, and whether that is late. */
export async function retentionFindings(
  store: RetentionList & Pick<Agenda, 'timerOf'>,
  city: City,
  now: Instant,
): Promise<readonly Finding[]> {
  const years = retentionOf(city)
  const kept = retentionKinds.map((kind) => `${kind} ${years[kind]}`).join(', ')
  const month = (at: Instant) => dayAfter(`${dateAt(at, city.timeZone).slice(0, 7)}-01`, 'P1M')
  const due = await store.retentionDue(endedBy(month(now), city), now)
  const late = await store.retentionDue(endedBy(month(now - overdueMs), city), now)
  const set = await store.timerOf(retentionTimerKey)
  const count = (of: typeof due) => retentionKinds.reduce((sum, kind) => sum + of[kind], 0)
  const counted =
    count(due) === 0 ? 'nothing is due' : `due: ${retentionKinds.map((kind) => `${kind} ${due[kind]}`).join(', ')}`
  const about = `kept in years: ${kept}; ${counted}`
  if (!set) return [{ ok: count(late) === 0, text: `${about}. No run is planned yet: it is once Ekko has started.` }]
  const next = `next run ${new Date(set.dueAt).toISOString()}${stepIn(set.timer)}`
  const why = whyLate(set.dueAt, now, count(late))
  return [{ ok: why === undefined, text: `${about}; ${next}${why === undefined ? '' : `. ${why}`}` }]
}

function whyLate(dueAt: Instant, now: Instant, late: number): string | undefined {
  if (dueAt < now - lateMs) return 'That is past: start Ekko, what has been kept for its time waits to be deleted.'
  if (dueAt > now + retentionAwayMsMax) return 'That is too far away: the clock was ahead once. Start Ekko again.'
  if (late > 0)
    return `${late} of it should have been deleted by now. If Ekko was off for weeks it catches up by itself: people are told first. Otherwise look at its log.`
  return undefined
}

function stepIn(timer: Timer): string {
  if (timer.timer !== 'retention') return ''
  switch (timer.step) {
    case 'tell':
      return ' (people are told)'
    case 'wait':
      return ' (people were told, and have some weeks)'
    case 'erase':
      return ' (what is due is deleted)'
    case 'begin':
      return ''
    default:
      return timer satisfies never
  }
}
