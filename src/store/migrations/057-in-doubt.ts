/** Messages of which it is not known whether they arrived are found by their person: few, where people have hundreds. */
export function inDoubt(): readonly string[] {
  return [`create index outbox_in_doubt on outbox (person) where state = 'unknown'`]
}
