import type { AdapterContext, Finding } from '../../src/adapter.ts'
import { type CommunityId, channelOf, platformIdOf } from '../../src/domain/contact.ts'
import { objectIn, textIn, textsIn } from '../shared/read.ts'
import { type Client, createClient } from './client.ts'
import { sendErrorOf } from './errors.ts'
import { permissionsNeeded } from './permissions.ts'
import type { Settings } from './settings.ts'

/** More than this and signatures come near their limit of five minutes. */
const clockSkewMsMax = 60_000

/** Looks at everything that has to be right for Slack to work, and says what to do about what is not. */
export async function doctor(
  settings: Settings,
  context: AdapterContext,
  communities: readonly CommunityId[],
): Promise<readonly Finding[]> {
  const web = createClient(settings.botToken, settings.apiUrl)
  const token = await checkToken(web)
  const entrance = context.publicUrl === undefined ? await checkSocket(settings) : [checkSecret(settings)]
  if (token.granted === undefined) return [...token.findings, ...entrance]
  const ours = communities.filter((community) => channelOf(community) === 'slack')
  const places: Finding[] = []
  for (const community of ours) places.push(await checkCommunity(web, community, token.team))
  return [...token.findings, ...checkScopes(token.granted), checkClock(web, context), ...entrance, ...places]
}

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

interface Token {
  readonly findings: readonly Finding[]
  /** The scopes of the token; undefined when it could not be used at all. */
  readonly granted?: readonly string[]
  readonly team?: string
}

async function checkToken(web: Client): Promise<Token> {
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

function checkScopes(granted: readonly string[]): readonly Finding[] {
  const missing = permissionsNeeded.filter((scope) => !granted.includes(scope.name))
  if (missing.length === 0) return [good('all scopes are granted')]
  return missing.map((scope) => {
    const add = `add ${scope.name} under OAuth & Permissions and reinstall the app`
    return scope.need === 'required'
      ? bad(`the scope ${scope.name} is missing: ${scope.without}. To repair it, ${add}.`)
      : good(`the scope ${scope.name} is not granted, so ${scope.without}. If you want it, ${add}.`)
  })
}

function checkClock(web: Client, context: AdapterContext): Finding {
  if (web.serverTime === undefined) return good('Slack did not say what time it is')
  const skewMs = context.now() - web.serverTime
  if (Math.abs(skewMs) <= clockSkewMsMax) return good('the clock agrees with Slack')
  const minutes = Math.round(Math.abs(skewMs) / 60_000)
  return bad(
    `this machine's clock is ${minutes} minutes ${skewMs > 0 ? 'fast' : 'slow'}. Set it by NTP: Slack's signatures are refused after five minutes.`,
  )
}

async function checkSocket(settings: Settings): Promise<readonly Finding[]> {
  if (settings.appToken === undefined) {
    return [
      bad('SLACK_APP_TOKEN is not set, and without a public address Slack needs a socket. Make an App-Level Token.'),
    ]
  }
  try {
    await createClient(settings.appToken, settings.apiUrl).call('apps.connections.open')
    return [good('the app-level token opens a socket')]
  } catch (error) {
    const failure = sendErrorOf(error, 'person')
    return [
      bad(
        `SLACK_APP_TOKEN opens no socket (${failure.code}). Make an App-Level Token with the scope connections:write, and switch Socket Mode on.`,
      ),
    ]
  }
}

function checkSecret(settings: Settings): Finding {
  return settings.signingSecret === undefined
    ? bad(
        'SLACK_SIGNING_SECRET is not set, and with a public address Slack signs what it sends. Copy it from Basic Information.',
      )
    : good('the signing secret is set')
}

async function checkCommunity(web: Client, community: CommunityId, team: string | undefined): Promise<Finding> {
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

function good(text: string): Finding {
  return { ok: true, text: `slack: ${text}` }
}

function bad(text: string): Finding {
  return { ok: false, text: `slack: ${text}` }
}
