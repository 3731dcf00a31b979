/** Messages to moderators and staff that wait since before are named as the program names them now. */
export function cityside(): readonly string[] {
  const unsent = `state in ('waiting', 'claimed', 'sending', 'held', 'failed', 'unknown')`
  return [
    `update outbox set notice = replace(
      replace(notice, '{"kind":"hall"', '{"kind":"cityside"'), '"about":{"show":"desk"', '"about":{"show":"status"')
    where ${unsent} and notice like '{"kind":"hall"%'`,
  ]
}
