import type { AdapterContext, CommunityId, Finding } from '../../src/adapter.ts'
import { channelOf, platformIdOf } from '../../src/domain/contact.ts'
import { integerIn, objectIn, textIn } from '../shared/read.ts'
import { requestJson } from '../shared/request.ts'
import { type Client, createClient } from './client.ts'
import { allowedUpdates } from './decode.ts'
import { isIn } from './decode-membership.ts'
import { refusalOf, sendErrorOf } from './errors.ts'
import { communityOf, generalTopic } from './external-id.ts'
import { tokenRefused } from './polling.ts'
import type { Settings } from './settings.ts'
import { webhookUrl } from './webhook.ts'

/** A clock further off than this shifts quiet hours and closing times noticeably. */
const clockSkewMsMax = 60_000
/** More updates waiting than this mean that no program fetches them. */
const pendingMax = 100

/** Looks for what keeps the bot from being heard or from speaking. Changes nothing. */
export async function doctor(
  settings: Settings,
  context: AdapterContext,
  communities: readonly CommunityId[],
): Promise<readonly Finding[]> {
  const connection = createClient(settings)
  try {
    const ours = communities.filter((community) => channelOf(community) === 'telegram')
    const greeting = await greet(settings, context, ours.length > 0)
    if (greeting.me === undefined) return greeting.findings
    const findings = [...greeting.findings, ...(await webhookFindings(connection, context))]
    for (const community of ours) findings.push(await communityFinding(connection, community, greeting.me))
    return findings
  } catch (error) {
    return [bad(`telegram: Telegram does not answer (${sendErrorOf(error).code}). Check the network and try again.`)]
  } finally {
    connection.close()
  }
}

interface Greeting {
  readonly me?: number
  readonly findings: readonly Finding[]
}

/** Asks who we are past grammY, which hides the answer's Date header. */
async function greet(settings: Settings, context: AdapterContext, groups: boolean): Promise<Greeting> {
  const before = context.now()
  const answer = await requestJson(`${settings.apiRoot}/bot${settings.token}/getMe`)
  const skewMs = skewOf(answer.headers.get('date'), before, context.now())
  if (answer.status === 401 || answer.status === 404) return { findings: [bad(tokenRefused)] }
  const user = objectIn(answer.body, 'result')
  const me = integerIn(user, 'id')
  if (user === undefined || me === undefined) {
    return { findings: [bad(`telegram: getMe answered ${answer.status} and no bot. Check TELEGRAM_API_ROOT.`)] }
  }
  const findings = [good(`telegram: the token is valid, the bot is @${textIn(user, 'username') ?? ''}`)]
  if (Math.abs(skewMs) > clockSkewMsMax) {
    findings.push(
      bad(
        `telegram: this machine's clock is ${Math.round(Math.abs(skewMs) / 1000)} seconds ${skewMs > 0 ? 'ahead of' : 'behind'} Telegram's. Turn on time synchronisation.`,
      ),
    )
  }
  if (groups && user.can_join_groups !== true) {
    findings.push(
      bad(
        'telegram: the bot may not be added to groups. Send /setjoingroups to @BotFather, choose the bot and Enable.',
      ),
    )
  }
  return { me, findings }
}

/** How far our clock is ahead, in milliseconds; the header has whole seconds only. */
function skewOf(date: string | null, before: number, after: number): number {
  const theirs = Date.parse(date ?? '')
  if (Number.isNaN(theirs)) return 0
  if (before > theirs + 1000) return before - theirs - 1000
  return after < theirs ? after - theirs : 0
}

async function webhookFindings(connection: Client, context: AdapterContext): Promise<readonly Finding[]> {
  const info = await connection.api.raw.getWebhookInfo()
  const url = info.url ?? ''
  const findings: Finding[] = []
  if (context.publicUrl === undefined) {
    findings.push(
      url === ''
        ? good('telegram: no webhook is set, the bot can be polled')
        : bad(
            `telegram: a webhook at ${hostOf(url)} takes all updates, so polling gets none. Run "ekko setup" to remove it.`,
          ),
    )
  } else if (url === webhookUrl(context.publicUrl)) findings.push(good(`telegram: the webhook is ${url}`))
  else if (url === '') findings.push(bad('telegram: no webhook is set. Run "ekko setup".'))
  else {
    findings.push(
      bad(
        `telegram: the webhook points to ${hostOf(url)}, not to ${webhookUrl(context.publicUrl)}. If that is not another program's, run "ekko setup" to take it over.`,
      ),
    )
  }
  const missing =
    info.allowed_updates === undefined ? [] : allowedUpdates.filter((kind) => !info.allowed_updates?.includes(kind))
  if (url !== '' && missing.length > 0) {
    findings.push(bad(`telegram: the webhook leaves out ${missing.join(', ')}. Run "ekko setup".`))
  }
  if (info.pending_update_count > pendingMax) {
    findings.push(
      bad(
        `telegram: ${info.pending_update_count} updates are waiting. Is "ekko start" running and its address reachable?`,
      ),
    )
  }
  if (info.last_error_message !== undefined) {
    const when = new Date((info.last_error_date ?? 0) * 1000).toISOString()
    const advice = /\b401\b/.test(info.last_error_message)
      ? 'The secrets differ: run "ekko setup".'
      : 'Check that the public address reaches this server.'
    findings.push(bad(`telegram: the webhook last failed at ${when}: ${info.last_error_message}. ${advice}`))
  }
  return findings
}

async function communityFinding(connection: Client, community: CommunityId, me: number): Promise<Finding> {
  const [number = '', topic] = platformIdOf(community).split('/')
  const chat = Number(number)
  if (!Number.isSafeInteger(chat) || chat >= 0) {
    return bad(`${community} is not a Telegram group or channel: its number begins with a minus sign.`)
  }
  try {
    const raw = connection.api.raw
    const found = await raw.getChat({ chat_id: chat })
    const member = await raw.getChatMember({ chat_id: chat, user_id: me })
    if (!isIn(member)) return bad(removed(community))
    if (!mayPost(found.type, member, found.permissions)) {
      return bad(
        `${community}: the bot may not post there. Ask an administrator of it to allow the bot to send messages.`,
      )
    }
    return (await topicFinding(raw, community, chat, topic)) ?? good(`${community}: the bot is in it and may post`)
  } catch (error) {
    const refusal = refusalOf(error)
    if (refusal?.movedTo !== undefined) {
      return bad(`${community} has become telegram:${refusal.movedTo}. Write the new id wherever the old one stands.`)
    }
    if (sendErrorOf(error).reason === 'contact-gone') return bad(removed(community))
    throw error
  }
}

/**
 * What keeps a topic from taking posts. Telegram has no call that asks for its state; showing that we write, for a few seconds, is
 * refused for the same reasons as a message is.
 */
async function topicFinding(
  raw: Client['api']['raw'],
  community: CommunityId,
  chat: number,
  topic: string | undefined,
): Promise<Finding | undefined> {
  if (topic === String(generalTopic)) {
    return bad(`${community}: General has no number for posts. Write ${communityOf(chat)}, in the consultation too.`)
  }
  const place = topic === undefined ? {} : { message_thread_id: Number(topic) }
  try {
    await raw.sendChatAction({ chat_id: chat, action: 'typing', ...place })
    return undefined
  } catch (error) {
    const { reason } = sendErrorOf(error)
    if (reason === 'contact-gone' && topic !== undefined) {
      return bad(
        `${community}: there is no such topic. The number stands in the address of its messages, t.me/c/…/<topic>/….`,
      )
    }
    if (reason !== 'conversation-closed') throw error
    return bad(
      topic === undefined
        ? `${community}: its General topic is closed, so nothing can be posted there. Name a topic, as ${community}/<topic>, or open General.`
        : `${community}: the topic is closed, so nothing can be posted there. Open it, or name another.`,
    )
  }
}

/** Administrators of a channel need a right for it; members of a group lose it by a restriction or the group's default. */
function mayPost(type: string, member: unknown, permissions: unknown): boolean {
  const status = textIn(member, 'status')
  const rights = objectIn(member)
  if (status === 'creator') return true
  if (type === 'channel') return status === 'administrator' && rights?.can_post_messages === true
  if (status === 'administrator') return true
  if (status === 'restricted') return rights?.can_send_messages === true
  return objectIn(permissions)?.can_send_messages !== false
}

function removed(community: CommunityId): string {
  return `${community}: the bot is not in it. Add it again there, or take the community out of the settings.`
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : 'an unreadable address'
}

function good(text: string): Finding {
  return { ok: true, text }
}

function bad(text: string): Finding {
  return { ok: false, text }
}
