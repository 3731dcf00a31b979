import { chatCodeKey, chatCodeValidMs, chatMark } from '../../src/domain/chats.ts'
import type { ContactId } from '../../src/domain/contact.ts'
import type { Store } from '../../src/store/store.ts'
import { changes, evening, happens, wrote } from './town.ts'

let codes = 0

/** A code that one chat asked for and another has written, with nothing said yet. */
export async function claimed(store: Store, from: ContactId, to: ContactId, now = evening): Promise<string> {
  codes += 1
  const key = chatCodeKey(`code ${codes}`)
  await happens(
    store,
    wrote(from),
    changes({ kind: 'chats.offered', key, from, expiresAt: now + chatCodeValidMs }),
    now,
  )
  await happens(store, wrote(to), changes({ kind: 'chats.claimed', key, to, at: now }), now)
  return key
}

/** One of them says yes. */
export async function agrees(store: Store, key: string, contact: ContactId, now = evening): Promise<void> {
  await happens(store, wrote(contact), changes({ kind: 'chats.agreed', key, contact, at: now }), now)
}

/** Both chats say yes, so that their people are one. Returns the key of the code. */
export async function join(store: Store, from: ContactId, to: ContactId, now = evening): Promise<string> {
  const key = await claimed(store, from, to, now)
  await agrees(store, key, from, now)
  await agrees(store, key, to, now)
  return key
}

/** The key under which a chat is told that it was joined. */
export function joinedKey(key: string, contact: ContactId): string {
  return `chats:${key}:joined:${chatMark(contact)}`
}
