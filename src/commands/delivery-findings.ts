import type { Finding } from '../adapter.ts'
import type { Instant } from '../domain/time.ts'
import type { OutboxCount, OutboxCounts } from '../store/outbox/list.ts'
import type { Outage, OutageList } from '../store/outbox/outages.ts'

/** What `ekko doctor` says about platforms that are out of reach, and about messages in doubt; of one channel, or of all. */
export async function deliveryFindings(
  store: OutageList & OutboxCounts,
  now: Instant,
  name: string | undefined,
): Promise<readonly Finding[]> {
  const [outages, counts] = await Promise.all([store.outages(), store.outboxUnsettled()])
  const meant = ({ channel }: { readonly channel: string }) => name === undefined || channel === name
  return [...outages.filter(meant).map((outage) => outOfReach(outage, now)), ...counts.filter(meant).flatMap(inDoubt)]
}

function outOfReach({ channel, since, until }: Outage, now: Instant): Finding {
  const at = (instant: Instant) => new Date(instant).toISOString()
  const next = until > now ? `It is tried again at ${at(until)}` : 'It is tried again with the next message'
  const text = `${channel} cannot be reached or does not answer since ${at(since)}. ${next}, by itself; nothing is lost meanwhile. Is its platform down, or this machine's way out?`
  return { ok: false, text }
}

function inDoubt({ channel, state, count }: OutboxCount): readonly Finding[] {
  if (state !== 'unknown') return []
  const messages = count === 1 ? '1 message was' : `${count} messages were`
  const text = `${messages} handed to ${channel} without an answer, and nobody knows whether they arrived. Send them again with "ekko outbox --again unknown ${channel}", or give them up with "ekko outbox --drop unknown ${channel}"; "ekko outbox" lists them.`
  return [{ ok: false, text }]
}
