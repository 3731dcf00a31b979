import type { AdapterContext, Finding } from '../../src/adapter.ts'
import { type CommunityId, channelOf, platformIdOf } from '../../src/domain/contact.ts'
import { objectIn, textIn, textsIn } from '../shared/read.ts'
import { type Client, createClient } from './client.ts'
import { sendErrorOf } from './errors.ts'
import { bad, good } from './findings.ts'
import type { Settings } from './settings.ts'

/** Whether posts can go to these communities. Never throws. */
export async function places(
  settings: Settings,
  _context: AdapterContext,
  communities: readonly CommunityId[],
): Promise<readonly Finding[]> {
  const web = createClient(settings.botToken, settings.apiUrl)
  const token = await checkToken(web)
  if (token.granted === undefined) return token.findings
  const found: Finding[] = []
  for (const community of communities.filter((each) => channelOf(each) === 'slack')) {
    found.push(await checkCommunity(web, community, token.team))
  }
  return found
}

/** Whether Ekko is in this channel and may write there. Never throws. */
export async function checkCommunity(web: Client, community: CommunityId, team: string | undefined): Promise<Finding> {
  const [workspace, channel = ''] = platformIdOf(community).split('/')
  if (team !== undefined && workspace !== team) {
    return bad(`${community} is in another workspace than the token (${team}). Correct it in the consultation's file.`)
  }
  try {
    const info = objectIn(await web.call('conversations.info', { channel }), 'channel')
    if (info?.is_archived === true) return bad(`${community} is archived. Name another channel, or unarchive it.`)
    if (info?.is_member === true) return good(`Ekko is in ${community}`)
    return bad(`Ekko is not in ${community}, or was removed. Write /invite @ekko in that channel.`)
  } catch (error) {
    const failure = sendErrorOf(error, 'community')
    return failure.code === 'channel_not_found'
      ? bad(`${community} is not there, or is private and Ekko is not in it. Write /invite @ekko in that channel.`)
      : bad(`${community} could not be looked at (${failure.code}).`)
  }
}

/** What our token says of itself. */
export interface Token {
  readonly findings: readonly Finding[]
  /** The scopes of the token; undefined when it could not be used at all. */
  readonly granted?: readonly string[]
  readonly team?: string
}

/** Whether Slack takes our token. Never throws. */
export async function checkToken(web: Client): Promise<Token> {
  try {
    const me = await web.call('auth.test')
    const granted = textsIn(me, 'response_metadata', 'scopes')
    const team = textIn(me, 'team_id')
    return {
      findings: [good(`the token is valid for the workspace ${team ?? ''}`)],
      granted,
      ...(team === undefined ? {} : { team }),
    }
  } catch (error) {
    const failure = sendErrorOf(error, 'person')
    const text =
      failure.reason === 'misconfigured'
        ? `Slack refuses SLACK_BOT_TOKEN (${failure.code}). Install the app again and copy the Bot User OAuth Token from OAuth & Permissions.`
        : `Slack could not be asked (${failure.code}). Check the network and SLACK_API_URL.`
    return { findings: [bad(text)] }
  }
}
