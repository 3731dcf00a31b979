import type { ChatsFound, OwnChat } from '../../domain/chats.ts'
import { channelTitle, chatCodeAlone, chatCodeRead } from '../../domain/chats.ts'
import { type ChannelName, channelOf } from '../../domain/contact.ts'
import { fold } from '../../domain/understood/fold.ts'
import { unsigned } from '../../domain/understood/match.ts'
import { afterOpening, type Frames, framedIn } from '../../domain/understood/phrase.ts'
import type { Understood } from '../../domain/understood/understood.ts'

/** What words say about a person's chats. */
export type ChatsWords =
  /** A code, as it was read; undefined where what was written after the command is none. */
  | { readonly say: 'code'; readonly code: string | undefined }
  /** To leave or prefer a chat on this channel; undefined where none was named. */
  | { readonly say: 'leave' | 'prefer'; readonly channel: ChannelName | undefined }

/** What words say about a person's chats, if that is all they say; `known` are the channels that a name can mean. */
export function chatsWordsIn(
  words: string,
  understood: Understood,
  known: readonly ChannelName[],
): ChatsWords | undefined {
  const said = unsigned(words.trim(), understood)
  const alone = chatCodeAlone(said)
  if (alone !== undefined) return { say: 'code', code: alone }
  const bare = said.replace(/^\/([^\s@]+)@\w+/u, '$1').replace(/^\//, '')
  const rest = afterOpening(bare, understood.slash.link)?.trim()
  if (rest !== undefined && rest !== '') {
    const code = chatCodeRead(rest)
    if (code !== undefined) return { say: 'code', code }
    if (said.startsWith('/') && !/\s/.test(rest)) return { say: 'code', code: undefined }
  }
  const leave = channelAfter(bare, understood.chats.leave, known)
  if (leave) return { say: 'leave', channel: leave.channel }
  const prefer = channelAfter(bare, understood.chats.prefer, known)
  return prefer?.channel === undefined ? undefined : { say: 'prefer', channel: prefer.channel }
}

/** The channel that a frame names; none is named by the bare command. */
function channelAfter(
  words: string,
  frames: Frames,
  known: readonly ChannelName[],
): { readonly channel: ChannelName | undefined } | undefined {
  const framed = framedIn(words, frames)
  if (framed === undefined) return undefined
  const name = fold(framed)
  if (name === '') return /^unlink\W*$/i.test(words) ? { channel: undefined } : undefined
  const channel = known.find((each) => fold(each) === name || fold(channelTitle(each)) === name)
  return channel === undefined ? undefined : { channel }
}

/** Channels that people may name, whether or not they are there with us. */
export const channelsNamed: readonly ChannelName[] = ['telegram', 'slack', 'discord', 'messenger', 'sandbox']

/** A person's chats, each with its name: the channel's, with a number where there are several on it. */
export function named({ own }: Pick<ChatsFound, 'own'>): readonly (OwnChat & { readonly name: string })[] {
  const seen = new Map<ChannelName, number>()
  return own.map((chat) => {
    const channel = channelOf(chat.contact)
    const count = (seen.get(channel) ?? 0) + 1
    seen.set(channel, count)
    return { ...chat, name: count === 1 ? channelTitle(channel) : `${channelTitle(channel)} ${count}` }
  })
}
