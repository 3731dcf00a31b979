import type { AdapterContext, CommunityId, Finding } from '../../src/adapter.ts'
import { channelOf, platformIdOf } from '../../src/domain/contact.ts'
import { objectIn, textIn } from '../shared/read.ts'
import { type Client, createClient } from './client.ts'
import { isIn } from './decode-membership.ts'
import { refusalOf, sendErrorOf } from './errors.ts'
import { communityOf, generalTopic } from './external-id.ts'
import type { Settings } from './settings.ts'

/** Looks whether posts can go to these communities. Changes nothing. */
export async function places(
  settings: Settings,
  _: AdapterContext,
  communities: readonly CommunityId[],
): Promise<readonly Finding[]> {
  const ours = communities.filter((community) => channelOf(community) === 'telegram')
  if (ours.length === 0) return []
  const connection = createClient(settings)
  try {
    const { id } = await connection.api.raw.getMe()
    const findings: Finding[] = []
    for (const community of ours) findings.push(await placeFinding(connection, community, id))
    return findings
  } catch (error) {
    return [bad(`telegram: Telegram does not answer (${sendErrorOf(error).code}). Check the network and try again.`)]
  } finally {
    connection.close()
  }
}

/** Whether the bot may post in one group, channel or topic. */
export async function placeFinding(connection: Client, community: CommunityId, me: number): Promise<Finding> {
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

function good(text: string): Finding {
  return { ok: true, text }
}

function bad(text: string): Finding {
  return { ok: false, text }
}
