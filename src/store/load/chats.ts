import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import {
  type ChatCode,
  type ChatsFound,
  chatCodeBytes,
  chatCodeOf,
  chatMark,
  type OwnChat,
} from '../../domain/chats.ts'
import type { ContactId } from '../../domain/contact.ts'
import type { ClaimedItem } from '../../domain/outbox.ts'
import type { PersonId } from '../../domain/person.ts'
import type { LookupNeed } from '../../engine/needs.ts'
import type { Facts } from '../../engine/state.ts'
import type { Base } from '../databases/base.ts'
import { readChatCodes, readOpenCode } from '../records/chat-codes.ts'
import { readGuesses } from '../records/duties.ts'
import type { Needing } from './load.ts'

/** What a person asks about their chats; few do in one batch, so each is read by itself. */
export async function readChatsFor(
  base: Base,
  { event, behind }: Needing,
  need: Extract<LookupNeed, { readonly of: 'chats' }>,
): Promise<ChatsFound> {
  const code =
    need.code === undefined
      ? await readOpenCode(base.db, event.contact)
      : (await readChatCodes(base.db, base.dialect, [need.code])).get(need.code)
  return {
    fresh: chatCodeOf(randomBytes(chatCodeBytes)),
    ...(code && { code }),
    own: behind.person === undefined ? [] : await readOwnChats(base, behind.person),
    guesses: await readGuesses(base, event.contact, event.at),
  }
}

async function readOwnChats({ db }: Base, person: PersonId): Promise<readonly OwnChat[]> {
  const { rows } = await sql<{ id: ContactId; preferred: number; state: string }>`
    select id, preferred, state from contacts where person = ${person} order by id`.execute(db)
  return rows.map(({ id, preferred, state }) => ({
    contact: id,
    mark: chatMark(id),
    preferred: preferred === 1,
    open: state === 'open',
  }))
}

/** The codes that messages are about, each with the side that its message goes to. */
export async function chatFacts(
  { db, dialect }: Base,
  items: readonly ClaimedItem[],
): Promise<readonly Pick<Facts, 'chatCode'>[]> {
  const keys = items.flatMap(({ notice }) =>
    notice.kind === 'chats' && 'code' in notice.about ? [notice.about.code] : [],
  )
  const codes = await readChatCodes(db, dialect, keys)
  return items.map(({ notice, to }) => {
    const code = notice.kind === 'chats' && 'code' in notice.about ? codes.get(notice.about.code) : undefined
    return code ? { chatCode: { code, side: sideOf(code, to) } } : {}
  })
}

function sideOf({ from, to }: ChatCode, address: ClaimedItem['to']): 'from' | 'to' | undefined {
  if (address === from) return 'from'
  return address === to ? 'to' : undefined
}
