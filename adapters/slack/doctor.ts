import type { AdapterContext, Finding } from '../../src/adapter.ts'
import { type CommunityId, channelOf } from '../../src/domain/contact.ts'
import { type Client, createClient } from './client.ts'
import { sendErrorOf } from './errors.ts'
import { bad, good } from './findings.ts'
import { permissionsNeeded } from './permissions.ts'
import { checkCommunity, checkToken } from './places.ts'
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
