import { chatCodeKey } from '../../domain/chats.ts'
import type { ContactId } from '../../domain/contact.ts'
import { guessesMax } from '../../domain/duty.ts'
import { say } from '../../domain/message.ts'
import type { OutboxItem } from '../../domain/outbox.ts'
import { reply, replyWithNotice } from '../conversation/reply.ts'
import type { Turn } from '../conversation/turn.ts'
import { changing, type Decision, together } from '../decision.ts'
import { chatsFound } from './offer.ts'

/**
 * A code that another chat asked for was written here. Both are asked whether they are one person; a wrong code counts, and after too
 * many even a right one has to wait.
 */
export function claimCode(turn: Turn, written: string | undefined): Decision {
  const { event, now } = turn
  const { code, own, guesses } = chatsFound(turn)
  if (guesses.ofOne >= guessesMax.ofOne || guesses.ofAll >= guessesMax.ofAll)
    return reply(event, { blocks: [say('chats-wait')] })
  const usable =
    written !== undefined && code?.key === chatCodeKey(written) && code.ended === undefined && code.expiresAt > now
  if (!usable || (code.to !== undefined && code.to !== event.contact))
    return together(
      changing({ kind: 'code.guessed', contact: event.contact, at: now }),
      reply(event, { blocks: [say('chats-unknown')] }),
    )
  if (code.from === event.contact) return reply(event, { blocks: [say('chats-here')] })
  if (own.some(({ contact }) => contact === code.from)) return reply(event, { blocks: [say('chats-same')] })
  const { key, from, expiresAt } = code
  const asked: OutboxItem = {
    key: `chats:${key}:asked`,
    to: from,
    notice: { kind: 'chats', about: { show: 'asked', code: key } },
    priority: 'reply',
    expiresAt,
  }
  return together(
    changing(
      { kind: 'chats.claimed', key, to: event.contact, at: now },
      { kind: 'dialogue.moved', dialogue: { at: 'joining', since: now } },
    ),
    replyWithNotice(event, { kind: 'chats', about: { show: 'sure', code: key } }),
    { changes: [], outbox: [asked] },
  )
}

/** A yes or no of one of the two chats, to being one person in both. */
export function answerJoin(turn: Turn, yes: boolean): Decision {
  const { event, now } = turn
  const { code, own } = chatsFound(turn)
  const other = code && otherThan(event.contact, code)
  if (!code || other === undefined || code.ended === 'refused' || (code.ended === undefined && code.expiresAt <= now))
    return reply(event, { blocks: [say('chats-over')] })
  if (code.ended !== undefined || own.some(({ contact }) => contact === other))
    return reply(event, { blocks: [say('chats-same')] })
  const idle = { kind: 'dialogue.moved', dialogue: { at: 'idle' } } as const
  if (yes)
    return together(
      changing(idle, { kind: 'chats.agreed', key: code.key, contact: event.contact, at: now }),
      replyWithNotice(event, { kind: 'chats', about: { show: 'agreed', code: code.key } }),
    )
  const told: OutboxItem = {
    key: `chats:${code.key}:refused`,
    to: other,
    notice: { kind: 'said', message: { blocks: [say('chats-refused-there')] } },
    priority: 'reply',
  }
  return together(
    changing(idle, { kind: 'chats.refused', key: code.key }),
    reply(event, { blocks: [say('chats-refused')] }),
    { changes: [], outbox: [told] },
  )
}

/** The other of the two chats; undefined for a chat that is neither, and as long as there is no second. */
function otherThan(
  contact: ContactId,
  { from, to }: { readonly from: ContactId; readonly to?: ContactId },
): ContactId | undefined {
  if (contact === from) return to
  return contact === to ? from : undefined
}
