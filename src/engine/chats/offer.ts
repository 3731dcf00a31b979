import { type ChatsFound, chatCodeKey, chatCodeValidMs } from '../../domain/chats.ts'
import { say } from '../../domain/message.ts'
import { minuteMs } from '../../domain/time.ts'
import { reply } from '../conversation/reply.ts'
import type { Turn } from '../conversation/turn.ts'
import { changing, type Decision, together } from '../decision.ts'
import { ownBlocks, ownButtons } from './own.ts'

/** What was found of a person's chats. Throws where the needs of the event did not ask for it: that is our own mistake. */
export function chatsFound({ state: { lookup } }: Turn): ChatsFound {
  if (lookup.of !== 'chats') throw new Error('A decision about chats was not given them.')
  return lookup.found
}

/** A short code for another app; a person who has several chats is shown them too. */
export function offerCode(turn: Turn): Decision {
  const { event, now } = turn
  const found = chatsFound(turn)
  const several = found.own.length > 1
  return together(
    changing(
      { kind: 'chats.offered', key: chatCodeKey(found.fresh), from: event.contact, expiresAt: now + chatCodeValidMs },
      { kind: 'dialogue.moved', dialogue: { at: 'joining', since: now } },
    ),
    reply(event, {
      blocks: [
        ...(several ? ownBlocks(turn, found) : []),
        say(several ? 'chats-code-more' : 'chats-code', { minutes: chatCodeValidMs / minuteMs }),
        say('chats-code-itself', { code: found.fresh }),
        { style: 'note', words: { key: 'chats-code-once' } },
      ],
      ...(several && { buttons: ownButtons(turn, found) }),
    }),
  )
}
