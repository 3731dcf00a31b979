import type { Action } from '../../domain/action.ts'
import { type ChatCodeKey, chatCodeKey } from '../../domain/chats.ts'
import { meant } from '../../domain/understood/match.ts'
import type { Understood } from '../../domain/understood/understood.ts'
import type { KnownPerson } from '../state.ts'
import { type ChatsWords, channelsNamed, chatsWordsIn } from './words.ts'

/** A person's chats, and the code with this key, or the one that is open between this chat and another. */
export interface ChatsNeed {
  readonly of: 'chats'
  readonly code?: ChatCodeKey
}

/** What words ask about chats; who has one alone leaves and prefers none, so that such words are an answer like any. */
export function chatsAsked(
  words: string,
  known: KnownPerson | undefined,
  understood: Understood,
): ChatsWords | undefined {
  const said = chatsWordsIn(words, understood, channelsNamed)
  if (said === undefined || said.say === 'code' || (known?.chats ?? 1) > 1) return said
  return said.channel === undefined ? said : undefined
}

/** What has to be known of chats for words. */
export function chatsNeedOfWords(
  words: string,
  known: KnownPerson | undefined,
  understood: Understood,
  command: string | undefined,
): ChatsNeed | undefined {
  const asked = chatsAsked(words, known, understood)
  if (asked?.say === 'code') return { of: 'chats', ...(asked.code !== undefined && { code: chatCodeKey(asked.code) }) }
  const answers = known?.dialogue.at === 'joining' && meant(understood.yesNo, words, understood) !== undefined
  return asked || answers || command === 'link' ? { of: 'chats' } : undefined
}

/** The same for a tap. */
export function chatsNeedOfTap(action: Action): ChatsNeed | undefined {
  if (action.do === 'command') return action.name === 'link' ? { of: 'chats' } : undefined
  if (action.do !== 'chats') return undefined
  return action.verb === 'yes' || action.verb === 'no' ? { of: 'chats', code: action.item } : { of: 'chats' }
}
