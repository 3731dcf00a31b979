import { type AdapterContext, type CommunityId, type Finding, SendError } from '../../src/adapter.ts'
import { channelOf, platformIdOf } from '../../src/domain/contact.ts'
import { integerIn, objectIn, objectsIn, textIn } from '../shared/read.ts'
import { type Client, createClient } from './client.ts'
import { codeOf, DiscordFailure, refusalCode } from './errors.ts'
import { missingRights, permissionsIn } from './permissions.ts'
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
      findings.push(...(await place(client, userId, community)))
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
    return good('the gateway accepts us, with the intents for servers and direct messages')
  } catch (error) {
    if (error instanceof SendError && error.code === 'gateway_intents') {
      return bad(
        'the gateway refuses our intents (4013 or 4014). Ekko needs none of the privileged ones; check that the bot is not restricted on its Bot page.',
      )
    }
    return unasked('the gateway', error)
  }
}

async function place(client: Client, userId: string, community: CommunityId): Promise<readonly Finding[]> {
  const id = platformIdOf(community).replace(/^channel\//, '')
  try {
    const where = objectIn((await client.call({ method: 'GET', path: `/channels/${id}` })).body)
    const guild = textIn(where, 'guild_id')
    if (guild === undefined)
      return [bad(`${community} is not a channel of a server. Right-click the channel, Copy Channel ID.`)]
    const member = (await client.call({ method: 'GET', path: `/guilds/${guild}/members/${userId}` })).body
    const roles = (await client.call({ method: 'GET', path: `/guilds/${guild}/roles` })).body
    return [rightsIn(community, where, roles, member), ...tagIn(community, where)]
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

/** resources/channel, channel flags: 1 << 4, a post in this forum must carry a tag. */
function tagIn(community: CommunityId, where: unknown): readonly Finding[] {
  if (((integerIn(where, 'flags') ?? 0) & (1 << 4)) === 0) return []
  return [
    bad(
      `${community} asks for a tag on every post. Turn off "Require people to select tags when posting" in the channel's settings.`,
    ),
  ]
}

function unasked(what: string, error: unknown): Finding {
  if (error instanceof DiscordFailure) {
    if (error.failing.kind === 'refused' && error.failing.status === 401) {
      return bad('Discord refuses the token. Copy a new one: Bot, Reset Token, and put it into DISCORD_BOT_TOKEN.')
    }
    return bad(
      `${what} could not be checked (${codeOf(error.failing)}). Try again; if it stays so, look at https://discordstatus.com.`,
    )
  }
  const code = error instanceof SendError ? error.code : 'error'
  return bad(`${what} could not be checked (${code}). Try again; if it stays so, look at https://discordstatus.com.`)
}

function good(text: string): Finding {
  return { ok: true, text: `discord: ${text}` }
}

function bad(text: string): Finding {
  return { ok: false, text: `discord: ${text}` }
}
