import type { InboxEvent } from '../../src/domain/inbox.ts'
import { type Fields, integerIn, objectIn, textIn } from '../shared/read.ts'
import { isByPerson, repliedTo } from './decode-message.ts'
import { communityOf, contactOf, externalIdOf } from './external-id.ts'
import { publicHandle } from './handle.ts'
import type { Known } from './known.ts'
import { instantOf } from './time.ts'
import { mentions, wordsToUs } from './words.ts'

/**
 * What a person writes where others read. A reply under a post of ours, in its thread or quoting it, begins a conversation: it is
 * public and never an answer. Elsewhere only words that call us are looked at. Everything else in a
 * server is none of Ekko's business, and nothing is kept of it. Discord shows us the words only where they call us or answer a message of ours.
 */
export function decodePublic(data: Fields, now: number, known: Known): readonly InboxEvent[] {
  const id = textIn(data, 'id')
  const channel = textIn(data, 'channel_id')
  const who = textIn(data, 'author', 'id')
  const { me } = known
  if (id === undefined || channel === undefined || who === undefined || data.guild_id === undefined) return []
  if (!isByPerson(data) || me === undefined) return []
  const type = integerIn(data, 'type')
  if (type !== undefined && type !== 0 && type !== 19) return []
  const content = textIn(data, 'content') ?? ''
  const words = wordsToUs(content, me)
  const post = postAbove(data, channel, known)
  const called = mentions(content, me) && words !== ''
  if (post === undefined && !called) return []
  const base = {
    id,
    contact: contactOf(who),
    at: instantOf(id) ?? now,
    via: {
      ...(post === undefined ? {} : { message: post }),
      reply: publicHandle({ channel, message: id }),
      community: communityOf(known.thread(channel)?.parent ?? channel),
    },
  } as const
  if (post === undefined) return [{ ...base, kind: 'message.received', text: words }]
  return [{ ...base, kind: 'conversation.started', ...(words === '' ? {} : { words }) }]
}

/** The post of ours that it stands under: the one its thread hangs on, or the one it quotes. */
function postAbove(data: Fields, channel: string, known: Known): string | undefined {
  const thread = known.thread(channel)
  if (thread?.ours === true) {
    // A post in a forum is the first message of its own thread; a thread on a message has the message's id (topics/threads).
    return externalIdOf({ channel: thread.forum ? channel : thread.parent, messages: [channel] })
  }
  const quotesUs = textIn(objectIn(data, 'referenced_message'), 'author', 'id') === known.me
  return quotesUs ? repliedTo(data) : undefined
}
