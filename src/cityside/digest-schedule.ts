import { type City, type Department, staffAddresses } from '../domain/city.ts'
import { type ChannelName, channelOf } from '../domain/contact.ts'
import type { InboxEvent } from '../domain/inbox.ts'
import type { Instant } from '../domain/time.ts'
import { digestTimerKey } from '../engine/consultation/digests.ts'
import type { Agenda } from '../store/inbox/timers.ts'

/** The city with only those of its staff's addresses whose channels run here: what goes nowhere is not queued. */
export function reachableStaff(
  city: City,
  channels: readonly ChannelName[],
): { readonly city: City; readonly problems: readonly string[] } {
  const runs = (address: Parameters<typeof channelOf>[0]) => channels.includes(channelOf(address))
  const off = city.departments.flatMap(({ digest }) => (digest?.to ?? []).filter((address) => !runs(address)))
  const problems = [...new Set(off.map(channelOf))].map(
    (channel) => `${channel}: off, so staff get no digest there. Set it up, or remove its addresses from city.yaml.`,
  )
  return { city: { ...city, departments: city.departments.map((each) => reachable(each, runs)) }, problems }
}

/**
 * Begins the schedules of digests that are in the city file and not yet running. A schedule that goes on is left alone, so
 * that a digest which fell due while no process was running still goes out.
 */
export async function beginDigests(
  store: Agenda,
  city: City,
  receive: (events: readonly InboxEvent[]) => Promise<void>,
  now: Instant,
): Promise<void> {
  const set = new Set(await store.timerKeys('digest:'))
  const departments = city.departments.flatMap((department) => {
    const key = digestTimerKey(department)
    return key === undefined || set.has(key) ? [] : [department.id]
  })
  if (departments.length === 0) return
  const act = { act: 'digests.scheduled', departments } as const
  await receive([{ kind: 'city.acted', id: `digests:${now}`, at: now, by: 'start', act }])
}

function reachable(department: Department, runs: (address: ReturnType<typeof staffAddresses>[number]) => boolean) {
  const { digest: _digest, email: _email, ...rest } = department
  const to = staffAddresses(department).filter(runs)
  return {
    ...rest,
    ...(department.digest && to.length > 0 && { digest: { ...department.digest, to } }),
    ...(department.email !== undefined && runs(`mail:${department.email}`) && { email: department.email }),
  }
}
