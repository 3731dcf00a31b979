import type { AdapterContext, CommunityId, Finding } from './adapter.ts'
import type { ChosenChannel } from './channels.ts'
import { channelOf } from './domain/contact.ts'

/** What the platforms of these channels say about posting to communities, asked of each that has some. */
export async function findingsAt(
  on: readonly ChosenChannel[],
  communities: readonly CommunityId[],
  contextOf: (channel: string) => AdapterContext,
): Promise<readonly Finding[]> {
  const asked = on.map(async ({ channel, places }): Promise<readonly Finding[]> => {
    const own = communities.filter((community) => channelOf(community) === channel)
    if (own.length === 0) return []
    try {
      return await places(contextOf(channel), own)
    } catch {
      const text = `${channel}: ${own.join(', ')} could not be looked at. "doctor ${channel}" says why.`
      return [{ ok: false, text }]
    }
  })
  return (await Promise.all(asked)).flat()
}
