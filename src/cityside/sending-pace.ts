import type { Adapter } from '../adapter.ts'
import type { ChannelName } from '../domain/contact.ts'
import type { SendingPace } from '../insight/send-plan.ts'

/** What a channel's platform allows; undefined where the channel does not run. */
export type PaceOf = (channel: ChannelName) => SendingPace | undefined

/** From the limits of the channels that run: what decides how long many messages take. */
export function pacesOf(adapters: readonly Pick<Adapter, 'channel' | 'limits'>[]): PaceOf {
  const paces = new Map(
    adapters.map(({ channel, limits: { pace, replyWindowMs } }) => [
      channel,
      { ...pace, ...(replyWindowMs !== undefined && { replyWindowMs }) },
    ]),
  )
  return (channel) => paces.get(channel)
}
