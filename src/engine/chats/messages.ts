import { type ChatCode, type ChatsJoined, type ChatsNotice, channelTitle, chatSigns } from '../../domain/chats.ts'
import { channelOf } from '../../domain/contact.ts'
import { type Block, type Message, say, text } from '../../domain/message.ts'
import type { Instant } from '../../domain/time.ts'
import type { Facts } from '../state.ts'

/** What a person is told about joining two chats; undefined where nothing is to be said any more. */
export function tellChats(about: ChatsNotice, { chatCode: found }: Facts, now: Instant): Message | undefined {
  if (about.show === 'joined') return { blocks: joinedBlocks(about.joined) }
  const code = found?.code
  const waits = code !== undefined && code.ended === undefined && code.expiresAt > now
  switch (about.show) {
    case 'sure':
      // Another chat was faster with the same code.
      if (!waits || found?.side !== 'to') return { blocks: [say('chats-unknown')] }
      return question(code, channelTitle(channelOf(code.from)), { ask: 'chats-sure', not: 'chats-sure-not' })
    case 'asked':
      if (!waits || code.to === undefined) return undefined
      return question(code, channelTitle(channelOf(code.to)), { ask: 'chats-asked', not: 'chats-asked-not' })
    case 'agreed':
      if (code?.ended === 'joined') return undefined
      return { blocks: [say(waits ? 'chats-agreed' : code?.ended === 'same' ? 'chats-same' : 'chats-over')] }
    default:
      return about satisfies never
  }
}

function question(code: ChatCode, channel: string, keys: { readonly ask: string; readonly not: string }): Message {
  const signs = chatSigns(code.key, code.to ?? code.from)
  return {
    blocks: [say(keys.ask, { channel, signs }), say('chats-means'), say(keys.not)],
    buttons: [
      { label: text('button-chats-yes'), action: { do: 'chats', verb: 'yes', item: code.key } },
      { label: text('button-chats-no'), action: { do: 'chats', verb: 'no', item: code.key } },
    ],
  }
}

/** What holds now, said for each thing that the two chats could have said differently. */
function joinedBlocks({ chats, stopped, asked, told, untold, twice, duties }: ChatsJoined): readonly Block[] {
  const names = { texts: chats.map((channel) => text('chats-name', { name: channelTitle(channel) })) }
  const now: readonly (Block | undefined)[] = stopped
    ? [say('chats-now-stopped')]
    : [
        asked === undefined ? undefined : say(asked ? 'chats-now-asked' : 'chats-now-not-asked'),
        told === undefined
          ? undefined
          : say(told ? (untold ? 'chats-now-told-some' : 'chats-now-told') : 'chats-now-not-told'),
      ]
  return [
    say('chats-joined', { chats: names }),
    ...now.flatMap((block) => block ?? []),
    ...(twice.length > 0 ? [say('chats-twice', { count: twice.length, matters: { list: twice } })] : []),
    ...(duties ? [say('chats-duties')] : []),
    ...(stopped ? [] : [say('chats-where')]),
    say('chats-apart'),
  ]
}
