/** A claimed message and one in the act of being sent both have a lease; it is looked up by when it ends. */
export function claimed(): readonly string[] {
  return [
    'drop index outbox_sending',
    'create index outbox_leased on outbox (lease_until) where lease_until is not null',
  ]
}
