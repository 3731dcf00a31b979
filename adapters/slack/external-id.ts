/** A message of Slack's, which a channel and a timestamp name together. */
export interface Place {
  readonly channel: string
  readonly ts: string
}

/** `D1/1700000000.000100`: what a receipt calls a message. */
export function externalIdOf({ channel, ts }: Place): string {
  return `${channel}/${ts}`
}

/** Back again; undefined for anything that is not a message of ours. */
export function placeOf(externalId: string | undefined): Place | undefined {
  const [channel, ts] = (externalId ?? '').split('/')
  return channel && ts ? { channel, ts } : undefined
}
