import type { AdapterContext, CommunityId, Finding } from '../../src/adapter.ts'
import { channelOf, platformIdOf } from '../../src/domain/contact.ts'
import { type Fields, integerIn, objectIn, objectsIn, textIn } from '../shared/read.ts'
import { type Client, createClient } from './client.ts'
import { refusalCode } from './errors.ts'
import { bad, good, unasked } from './findings.ts'
import { type Forum, forumOf, tagFor } from './forums.ts'
import { missingRights, permissionsIn } from './permissions.ts'
import type { Settings } from './settings.ts'

/** Whose posts are looked for, and what they are marked with in forums. */
interface Ours {
  readonly userId: string
  readonly forumTag: string | undefined
}

/** Whether posts can go to these communities; nothing else is looked at, without logging in at the gateway. Never throws. */
export async function places(
  settings: Settings,
  context: AdapterContext,
  communities: readonly CommunityId[],
): Promise<readonly Finding[]> {
  const client = createClient(settings, context.log)
  try {
    const me = (await client.call({ method: 'GET', path: '/users/@me' })).body
    const ours = { userId: textIn(me, 'id') ?? settings.applicationId, forumTag: settings.forumTag }
    const findings: Finding[] = []
    for (const community of communities.filter((each) => channelOf(each) === 'discord')) {
      findings.push(...(await placeFindings(client, ours, community)))
    }
    return findings
  } catch (error) {
    return [unasked('the token', error)]
  } finally {
    await client.close()
  }
}

/** Looks at one community: whether the bot is there, its rights, the tags of a forum, and posts that a moderator has locked. */
export async function placeFindings(client: Client, ours: Ours, community: CommunityId): Promise<readonly Finding[]> {
  const id = platformIdOf(community).replace(/^channel\//, '')
  try {
    const where = objectIn((await client.call({ method: 'GET', path: `/channels/${id}` })).body)
    const guild = textIn(where, 'guild_id')
    if (where === undefined || guild === undefined)
      return [bad(`${community} is not a channel of a server. Right-click the channel, Copy Channel ID.`)]
    const member = (await client.call({ method: 'GET', path: `/guilds/${guild}/members/${ours.userId}` })).body
    const roles = (await client.call({ method: 'GET', path: `/guilds/${guild}/roles` })).body
    return [
      rightsIn(community, where, roles, member),
      ...tagIn(community, where, ours.forumTag),
      ...(await lockedIn(client, community, { guild, id, userId: ours.userId })),
    ]
  } catch (error) {
    const code = refusalCode(error)
    if (code === 10003 || code === 10004 || code === 10007 || code === 50001) {
      return [
        bad(
          `the bot cannot see ${community}: it was removed from the server, or the channel is deleted or closed to it. Invite it again with the link that ekko setup prints, and give it the channel.`,
        ),
      ]
    }
    return [unasked(community, error)]
  }
}

function rightsIn(community: CommunityId, where: unknown, roles: unknown, member: unknown): Finding {
  const missing = missingRights(permissionsIn(where, roles, member))
  if (missing.length === 0) return good(`${community} has all the rights it needs`)
  return bad(
    `${community} lacks ${missing.join(', ')}. Edit the channel, Permissions, and allow it for the bot's role.`,
  )
}

/** A forum may refuse posts without a tag (40067). */
function tagIn(community: CommunityId, where: Fields, wanted: string | undefined): readonly Finding[] {
  const requiresTag = ((integerIn(where, 'flags') ?? 0) & (1 << 4)) !== 0
  const forum: Forum = { tags: [], ...forumOf(where), requiresTag }
  const tag = forum.tags.find(({ id }) => id === tagFor(forum, wanted))
  if (tag !== undefined) return [good(`posts in ${community} carry the tag "${tag.name}"`)]
  if (!requiresTag) return []
  const names = forum.tags.map(({ name }) => `"${name}"`).join(', ')
  const choose =
    names === '' ? 'Give it a tag that all members may use' : `Put one of its tags into DISCORD_FORUM_TAG (${names})`
  return [
    bad(
      `${community} asks for a tag on every post. ${choose}, or turn off "Require people to select tags when posting" in the channel's settings.`,
    ),
  ]
}

/** Posts of ours under which no member can write any more, and that Ekko cannot bring up to date (160005). */
async function lockedIn(
  client: Client,
  community: CommunityId,
  { guild, id, userId }: { readonly guild: string; readonly id: string; readonly userId: string },
): Promise<readonly Finding[]> {
  const threads = [
    ...(await threadsAt(client, `/guilds/${guild}/threads/active`)),
    ...(await threadsAt(client, `/channels/${id}/threads/archived/public`)),
  ]
  const names = threads
    .filter((thread) => thread.parent_id === id && thread.owner_id === userId)
    .filter((thread) => objectIn(thread, 'thread_metadata')?.locked === true)
    .map((thread) => `"${textIn(thread, 'name') ?? ''}"`)
  if (names.length === 0) return []
  return [
    bad(
      `in ${community} a moderator has locked ${names.join(', ')}, so Ekko can change and add nothing there. Open the post, its menu, Unlock.`,
    ),
  ]
}

/** None where they cannot be listed: that says nothing about whether posts can go there. */
async function threadsAt(client: Client, path: `/${string}`): Promise<readonly Fields[]> {
  try {
    return objectsIn((await client.call({ method: 'GET', path })).body, 'threads')
  } catch {
    return []
  }
}
