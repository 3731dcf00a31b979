import type { CommunityId, Finding } from '../adapter.ts'
import { allChannels } from '../channel-table.ts'
import { readConfig, readEnvironment } from '../config.ts'
import { channelOf } from '../domain/contact.ts'
import { channelsMeant, contextOf, type Ground } from './operations.ts'

/** What stands in the way of posting to these communities, asked of the platforms before a launch. Without settings nothing is asked. */
export async function placeRemarks(communities: readonly CommunityId[]): Promise<readonly string[]> {
  if (communities.length === 0) return []
  const channels = await allChannels()
  const read = readConfig(readEnvironment(), channels)
  return read.ok ? remarksOn({ config: read.config, channels }, communities) : []
}

/** The same for given settings and channels. */
export async function remarksOn(ground: Ground, communities: readonly CommunityId[]): Promise<readonly string[]> {
  const asked = channelsMeant(ground, undefined).on.map(async ({ channel, places }): Promise<readonly Finding[]> => {
    const own = communities.filter((community) => channelOf(community) === channel)
    if (own.length === 0) return []
    try {
      return await places(contextOf(channel, ground.config), own)
    } catch {
      return [
        { ok: false, text: `${channel}: ${own.join(', ')} could not be looked at. "doctor ${channel}" says why.` },
      ]
    }
  })
  return (await Promise.all(asked)).flat().flatMap(({ ok, text }) => (ok ? [] : [text]))
}
