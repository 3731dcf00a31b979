/** Finds what is held because its conversation is closed, for trying again after hours; few of what is held is. */
export function closed(): readonly string[] {
  return [
    `create index outbox_closed on outbox (since) where state = 'held' and code >= 'closed:' and code < 'closed;'`,
  ]
}
