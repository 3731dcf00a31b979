import type { AdapterContext, CommunityId, Finding } from '../../src/adapter.ts'
import { channelOf, platformIdOf } from '../../src/domain/contact.ts'
import type { Settings } from './settings.ts'

/** The chat is in this process, so only the names of its communities can be wrong. */
export async function doctor(
  _settings: Settings,
  _context: AdapterContext,
  communities: readonly CommunityId[],
): Promise<readonly Finding[]> {
  const ours = communities.filter((community) => channelOf(community) === 'sandbox')
  return [
    { ok: true, text: 'sandbox: runs in this process, for this machine only' },
    ...ours.map((community) =>
      platformIdOf(community).startsWith('community/')
        ? { ok: true, text: `sandbox: ${community} is shown on the page` }
        : { ok: false, text: `sandbox: write ${community} as sandbox:community/${platformIdOf(community)}` },
    ),
  ]
}
