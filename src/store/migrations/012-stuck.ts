/** What stands still is counted whenever the metrics are read, and must not take a walk through years of sent messages. */
export function stuck(): readonly string[] {
  return [`create index outbox_stuck on outbox (channel, state) where state in ('held', 'failed', 'unknown')`]
}
