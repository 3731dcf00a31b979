import { type AdapterContext, type CommunityId, type Finding, SendError } from '../../src/adapter.ts'
import { channelOf } from '../../src/domain/contact.ts'
import { integerIn, objectsIn, textIn } from '../shared/read.ts'
import { type Client, createClient } from './client.ts'
import { bad, good, unasked } from './findings.ts'
import { placeFindings } from './places.ts'
import type { Settings } from './settings.ts'

/** A clock off by more makes signatures and waits wrong. */
const skewMsMax = 30_000
/** Of 1,000 logins a day (events/gateway, session start limit). */
const loginsLeftMin = 50

/** Looks at everything that has to be right on Discord's side. Never throws; what cannot be asked is a finding too. */
export async function doctor(
  settings: Settings,
  context: AdapterContext,
  communities: readonly CommunityId[],
): Promise<readonly Finding[]> {
  const client = createClient(settings, context.log)
  try {
    const me = await client.call({ method: 'GET', path: '/users/@me' })
    const findings: Finding[] = [good('the token is valid'), clock(me.serverTime, context.now())]
    findings.push(...(await application(client, settings, context)))
    findings.push(await gateway(client))
    const userId = textIn(me.body, 'id') ?? settings.applicationId
    for (const community of communities.filter((each) => channelOf(each) === 'discord')) {
      findings.push(...(await placeFindings(client, { userId, forumTag: settings.forumTag }, community)))
    }
    return findings
  } catch (error) {
    return [unasked('the token', error)]
  } finally {
    await client.close()
  }
}

function clock(serverTime: number | undefined, now: number): Finding {
  const skew = serverTime === undefined ? 0 : Math.round((now - serverTime) / 1000)
  if (Math.abs(skew) * 1000 <= skewMsMax) return good('the clock agrees with Discord')
  return bad(
    `this machine's clock is ${Math.abs(skew)} seconds ${skew > 0 ? 'ahead of' : 'behind'} Discord's. Turn on time synchronisation (NTP).`,
  )
}

async function application(client: Client, settings: Settings, context: AdapterContext): Promise<readonly Finding[]> {
  try {
    const app = (await client.call({ method: 'GET', path: '/applications/@me' })).body
    const id = textIn(app, 'id') ?? ''
    const findings: Finding[] = [
      id === settings.applicationId
        ? good(`the application is ${id}`)
        : bad(
            `the token belongs to application ${id}, not ${settings.applicationId}. Set DISCORD_APPLICATION_ID to ${id}, or remove it.`,
          ),
      endpoint(textIn(app, 'interactions_endpoint_url'), settings, context),
    ]
    const scope = settings.guildId === undefined ? '' : `/guilds/${settings.guildId}`
    const { body } = await client.call({ method: 'GET', path: `/applications/${id}${scope}/commands` })
    const registered = objectsIn(body)
    findings.push(
      registered.some((command) => command.name === 'start')
        ? good(`${registered.length} slash commands are registered`)
        : bad('the slash commands are not registered. Run: ekko setup'),
    )
    return findings
  } catch (error) {
    return [unasked('the application', error)]
  }
}

/** Discord sends taps either to the endpoint or over the gateway, never both. */
function endpoint(url: string | undefined, settings: Settings, context: AdapterContext): Finding {
  if (!url) return good('taps arrive over the gateway')
  const ready = settings.publicKey !== undefined && context.publicUrl !== undefined
  if (ready && url.startsWith(context.publicUrl ?? '')) return good(`taps arrive at ${url}`)
  return bad(
    `taps are sent to ${url}, not to Ekko. Empty the field Interactions Endpoint URL in General Information, or set DISCORD_PUBLIC_KEY and the public address that belongs to it.`,
  )
}

/** Logs in as Ekko does, so that a refused token or intent shows here and not at night. */
async function gateway(client: Client): Promise<Finding> {
  try {
    const info = (await client.call({ method: 'GET', path: '/gateway/bot' })).body
    const left = integerIn(info, 'session_start_limit', 'remaining')
    if (left !== undefined && left < loginsLeftMin)
      return bad(`only ${left} logins are left today. Look for a bot that restarts again and again.`)
    await client.connect(() => undefined)
    return good('the gateway accepts us, with the intents for servers, for messages there and to us, and for reactions')
  } catch (error) {
    if (error instanceof SendError && error.code === 'gateway_intents') {
      return bad(
        'the gateway refuses our intents (4013 or 4014). Ekko needs none of the privileged ones; check that the bot is not restricted on its Bot page.',
      )
    }
    return unasked('the gateway', error)
  }
}
