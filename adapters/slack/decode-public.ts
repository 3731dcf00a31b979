import type { InboxEvent } from '../../src/domain/inbox.ts'
import { addressOf } from '../shared/address.ts'
import { type Fields, textIn } from '../shared/read.ts'
import type { Known } from './decode-event.ts'
import { isByPerson } from './decode-message.ts'
import { externalIdOf } from './external-id.ts'
import { handleText } from './handle.ts'
import { ourUserIn, writerOf } from './whose.ts'
import { mentions, wordsToUs } from './words.ts'

/**
 * What a person writes where others read. A reply under a post of ours begins a conversation of which only its author sees our
 * part: its words are public and never an answer, and come along in case they tell of danger. Elsewhere only words that call us
 * are looked at. Everything else in a channel is none of Ekko's business, and nothing is kept of it. A reply that calls us arrives
 * twice, as a message and as a mention, and is one event.
 */
export function decodePublic(body: Fields, event: Fields, known: Known): readonly InboxEvent[] {
  const who = writerOf(body, event, known.ownTeam)
  const ours = ourUserIn(body)
  const channel = textIn(event, 'channel')
  const ts = textIn(event, 'ts')
  if (who === undefined || ours === undefined || channel === undefined || ts === undefined) return []
  if (event.subtype !== undefined && !publicKinds.has(event.subtype)) return []
  if (event.hidden === true || !isByPerson(body, event)) return []
  const thread = textIn(event, 'thread_ts')
  const underOurs = thread !== undefined && thread !== ts && parentOf(event) === ours
  const post = underOurs ? externalIdOf({ channel, ts: thread }) : undefined
  const text = textIn(event, 'text') ?? ''
  const called = mentions(text, ours)
  if (!underOurs && !called) return []
  const words = wordsToUs(text, ours, event.blocks)
  const base = {
    id: `public/${who.team}/${channel}/${ts}`,
    contact: who.contact,
    at: known.at,
    via: {
      ...(post === undefined ? {} : { message: post }),
      reply: handleText({ kind: 'here', channel, ...(thread === undefined ? {} : { thread }) }),
      community: addressOf('slack', known.team, channel),
    },
    reach: { kind: 'open' },
  } as const
  if (underOurs) return [{ ...base, kind: 'conversation.started', ...(words === '' ? {} : { words }) }]
  return words === '' ? [] : [{ ...base, kind: 'message.received', text: words }]
}

const publicKinds: ReadonlySet<unknown> = new Set(['file_share', 'thread_broadcast', 'me_message'])

/** Who began the thread. */
function parentOf(event: Fields): string | undefined {
  return textIn(event, 'parent_user_id') ?? textIn(event, 'root', 'user')
}
