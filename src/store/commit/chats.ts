import type { ContactId } from '../../domain/contact.ts'
import type { PersonId } from '../../domain/person.ts'
import type { Instant } from '../../domain/time.ts'
import type { Change, Decision } from '../../engine/decision.ts'
import type { Base } from '../databases/base.ts'
import type { Trx } from '../databases/dialect.ts'
import { leaveLanes } from '../inbox/lanes.ts'
import { leaveMessages, partWithReplies } from '../outbox/reach.ts'
import { agreeToCode, claimCode, endCode, eraseChatCodes, offerCode } from '../records/chat-codes.ts'
import { chooseContacts, dropContact, preferContact, readContactsOf, readPersonOf } from '../records/contacts.ts'
import { eraseSessions } from '../records/desk.ts'
import { joinChats } from './join/join.ts'

const kinds = {
  'chats.offered': true,
  'chats.claimed': true,
  'chats.agreed': true,
  'chats.refused': true,
  'chat.left': true,
  'chat.preferred': true,
} as const

/** What becomes of a person's chats. */
export type ChatsChange = Extract<Change, { readonly kind: keyof typeof kinds }>

function isOfChats(change: { readonly kind: string }): change is ChatsChange {
  return Object.hasOwn(kinds, change.kind)
}

/** Writes what these decisions say of chats, after all else of the commit: where two people become one, every row is there. */
export async function writeChats(
  trx: Trx,
  base: Base,
  decided: readonly { readonly decision: Decision }[],
  now: Instant,
): Promise<void> {
  for (const { decision } of decided)
    for (const change of decision.changes) if (isOfChats(change)) await changeChats(trx, base, change, now)
}

async function changeChats(trx: Trx, base: Base, change: ChatsChange, now: Instant): Promise<void> {
  switch (change.kind) {
    case 'chats.offered':
      return offerCode(trx, change)
    case 'chats.claimed':
      return claimCode(trx, change)
    case 'chats.refused':
      return endCode(trx, change.key, 'refused')
    case 'chats.agreed': {
      const code = await agreeToCode(trx, change)
      return code ? joinChats(trx, base, code, now) : undefined
    }
    case 'chat.preferred':
      return preferContact(trx, base.dialect, change.contact)
    case 'chat.left':
      return leaveChat(trx, base, change.contact, now)
    default:
      return change satisfies never
  }
}

/** A chat leaves its person, unless it is their last: what waits for them goes to another, and who writes there next is met anew. */
async function leaveChat(trx: Trx, { dialect }: Base, contact: ContactId, now: Instant): Promise<void> {
  const person: PersonId | undefined = await readPersonOf(trx, contact)
  if (person === undefined) return
  if ((await readContactsOf(trx, dialect, [person])).length < 2) return
  await partWithReplies(trx, contact)
  await dropContact(trx, contact)
  await chooseContacts(trx, dialect, [person])
  await leaveMessages(trx, dialect, contact, now)
  await eraseChatCodes(trx, dialect, [contact])
  await eraseSessions(trx, dialect, [contact])
  await leaveLanes(trx, dialect, [contact])
}
