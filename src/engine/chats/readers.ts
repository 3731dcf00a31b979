import { say } from '../../domain/message.ts'
import type { Written } from '../conversation/readers.ts'
import { reply } from '../conversation/reply.ts'
import { yesOrNo } from '../conversation/yes-no.ts'
import type { Decision } from '../decision.ts'
import { chooseNamed } from './choose.ts'
import { answerJoin, claimCode } from './join.ts'
import { chatsAsked } from './need.ts'
import { chatsFound } from './offer.ts'
import { channelsNamed, chatsWordsIn } from './words.ts'

/** A code of another chat, a yes or no to being one person with it, and what a person wants of their chats. */
export function readChats({ turn, words, question }: Written): Decision | undefined {
  const { known, understood } = turn.state
  const asked = chatsAsked(words, known, understood)
  if (asked?.say === 'code') return claimCode(turn, asked.code)
  if (asked?.say === 'leave' || asked?.say === 'prefer') return chooseNamed(turn, asked.say, asked.channel)
  // Who has one chat alone takes none out; as the answer to a question the same words are an answer.
  const only = asked || question ? undefined : chatsWordsIn(words, understood, channelsNamed)
  if (only) return reply(turn.event, { blocks: [say('chats-alone')] })
  const yes = known.dialogue.at === 'joining' ? yesOrNo(words, understood) : undefined
  if (yes === undefined) return undefined
  const { code } = chatsFound(turn)
  const waits = code?.to !== undefined && code.ended === undefined && code.expiresAt > turn.now
  return waits ? answerJoin(turn, yes) : undefined
}
