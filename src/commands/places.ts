import type { CommunityId, Finding } from '../adapter.ts'
import { allChannels } from '../channel-table.ts'
import type { Config } from '../config.ts'
import { findingsAt } from '../places.ts'
import { channelsMeant, contextOf, type Ground } from './operations.ts'

/** What the platforms say about posting to these communities; their libraries are loaded only where there are some. */
export async function placesAsked(config: Config, communities: readonly CommunityId[]): Promise<readonly Finding[]> {
  return communities.length === 0 ? [] : placeFindings({ config, channels: await allChannels() }, communities)
}

/** The same for given settings and channels. */
export function placeFindings(ground: Ground, communities: readonly CommunityId[]): Promise<readonly Finding[]> {
  return findingsAt(channelsMeant(ground, undefined).on, communities, (channel) => contextOf(channel, ground.config))
}
