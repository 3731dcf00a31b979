import type { City, Department, DepartmentId } from '../../domain/city.ts'
import { staffAddresses } from '../../domain/city.ts'
import { codeOf } from '../../domain/consultation.ts'
import type { Address } from '../../domain/contact.ts'
import { text } from '../../domain/message.ts'
import type { OutboxItem } from '../../domain/outbox.ts'
import { nextDigestAt, scheduleName } from '../../domain/schedule.ts'
import { dayMs, type Instant, weekMs } from '../../domain/time.ts'
import { refuseAct, refuseDepartment } from '../cityside/refuse.ts'
import type { Change, Decision } from '../decision.ts'
import { changing, nothing, together } from '../decision.ts'

/** A digest that could not leave within a day is dropped: the next one has all of it. */
const digestValidMs = dayMs

/** The key of a department's timer. A changed schedule has another key, and the old one lapses when it rings. */
export function digestTimerKey({ id, digest }: Department): string | undefined {
  return digest && `digest:${id}:${scheduleName(digest)}`
}

/** Sets the timers of these departments' digests. */
export function scheduleDigests(city: City, ids: readonly DepartmentId[], now: Instant): Decision {
  const departments = city.departments.filter(({ id }) => ids.includes(id))
  return changing(...departments.flatMap((department) => timerOf(department, city, now)))
}

/** A digest falls due: it goes out to whom the city file names by now, and the next one is set. */
export function digestDue(city: City, id: DepartmentId, schedule: string, dueAt: Instant, now: Instant): Decision {
  const department = city.departments.find((each) => each.id === id)
  if (!department?.digest || scheduleName(department.digest) !== schedule) return nothing
  return together(changing(...timerOf(department, city, now)), sendDigest(department, dueAt))
}

/** Sends the digest now: of one department, or of all that have an address. */
export function requestDigest(city: City, id: DepartmentId | undefined, at: Instant): Decision {
  const asked = city.departments.filter((department) => id === undefined || department.id === id)
  if (asked.length === 0) return refuseDepartment(id ?? '', city)
  if (asked.every((department) => staffAddresses(department).length === 0)) return refuseAct(text('refused-no-address'))
  return together(...asked.map((department) => sendDigest(department, at)))
}

/**
 * Tells the department that owns a promise, at its addresses and in the chats of those who serve it, and the host, that it
 * comes near or is broken; each of them once.
 */
export function alarmStaff(
  commitment: string,
  round: number,
  owner: Department | undefined,
  host: Address | undefined,
  now: Instant,
): Decision {
  const addresses = [...new Set([...(owner ? staffAddresses(owner) : []), ...(host === undefined ? [] : [host])])]
  const key = `alarm:${commitment}:${round}`
  const expiresAt = now + weekMs
  const items = addresses.map(
    (to): OutboxItem => ({
      key: `${key}:${codeOf(to)}`,
      to,
      notice: { kind: 'alarm', commitment },
      priority: 'digest',
      expiresAt,
    }),
  )
  const changes: readonly Change[] = owner
    ? [{ kind: 'staff.alarmed', department: owner.id, commitment, key, at: now, expiresAt, heardAt: addresses }]
    : []
  return { changes, outbox: items }
}

function sendDigest(department: Department, at: Instant): Decision {
  const items = staffAddresses(department).map(
    (to: Address): OutboxItem => ({
      key: `digest:${department.id}:${at}:${codeOf(to)}`,
      to,
      notice: { kind: 'digest', department: department.id },
      priority: 'digest',
      notBefore: at,
      expiresAt: at + digestValidMs,
    }),
  )
  return { changes: [], outbox: items }
}

function timerOf(department: Department, city: City, now: Instant): readonly Change[] {
  const key = digestTimerKey(department)
  if (!department.digest || key === undefined) return []
  const schedule = scheduleName(department.digest)
  const dueAt = nextDigestAt(department.digest, now, city.timeZone)
  return [{ kind: 'timer.set', key, dueAt, timer: { timer: 'digest', department: department.id, schedule } }]
}
