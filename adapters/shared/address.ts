import { type Address, SendError } from '../../src/adapter.ts'
import { type ChannelName, channelOf, platformIdOf } from '../../src/domain/contact.ts'

/** `addressOf('slack', 'T1', 'C2')` is `slack:T1/C2`: the platform's own ids, which never hold a slash. */
export function addressOf<Channel extends ChannelName>(
  channel: Channel,
  ...parts: readonly (string | number)[]
): `${Channel}:${string}` {
  return `${channel}:${parts.join('/')}`
}

/** The platform's ids in an address of this channel. Another channel's address, or too few ids, is our own mistake. */
export function partsOf(channel: ChannelName, address: Address): readonly [string, ...string[]] {
  const [first, ...others] = platformIdOf(address).split('/')
  if (channelOf(address) !== channel || first === undefined || first === '') {
    throw new SendError('rejected', 'foreign_address')
  }
  return [first, ...others]
}
