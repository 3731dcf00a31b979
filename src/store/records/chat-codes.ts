import { sql } from 'kysely'
import type { ChatCode, ChatCodeEnd, ChatCodeKey } from '../../domain/chats.ts'
import type { ContactId } from '../../domain/contact.ts'
import { dayMs } from '../../domain/time.ts'
import type { Change } from '../../engine/decision.ts'
import { among, type Dialect, type Trx } from '../databases/dialect.ts'
import type { ChatTables } from '../databases/schema-chats.ts'

/** How long it is remembered what became of a code, for those who tap an old button. */
const rememberedMs = dayMs

/** The codes with these keys. */
export async function readChatCodes(
  trx: Trx,
  dialect: Dialect,
  keys: readonly ChatCodeKey[],
): Promise<ReadonlyMap<ChatCodeKey, ChatCode>> {
  if (keys.length === 0) return new Map()
  const { rows } = await sql<ChatTables['chat_codes']>`
    select * from chat_codes where key in ${among(dialect, 'text', keys)}`.execute(trx)
  return new Map(rows.map((row) => [row.key, codeIn(row)]))
}

/** The newest code that is open between this chat and another. */
export async function readOpenCode(trx: Trx, contact: ContactId): Promise<ChatCode | undefined> {
  const { rows } = await sql<ChatTables['chat_codes']>`
    select * from chat_codes
    where (from_contact = ${contact} or to_contact = ${contact}) and to_contact is not null and ended is null
    order by expires_at desc, key limit 1`.execute(trx)
  return rows[0] && codeIn(rows[0])
}

/** Keeps a code, in place of one that its chat asked for before and no other has used. */
export async function offerCode(
  trx: Trx,
  { key, from, expiresAt }: Extract<Change, { readonly kind: 'chats.offered' }>,
): Promise<void> {
  await sql`delete from chat_codes where expires_at <= ${expiresAt - rememberedMs}
    or (from_contact = ${from} and to_contact is null)`.execute(trx)
  await sql`
    insert into chat_codes (key, from_contact, expires_at) values (${key}, ${from}, cast(${expiresAt} as bigint))
    on conflict (key) do nothing`.execute(trx)
}

/** The first chat that it is written in has it. */
export async function claimCode(
  trx: Trx,
  { key, to, at }: Extract<Change, { readonly kind: 'chats.claimed' }>,
): Promise<void> {
  await sql`
    update chat_codes set to_contact = ${to}
    where key = ${key} and to_contact is null and ended is null and expires_at > ${at}`.execute(trx)
}

/** Writes down the yes of one side. Returns the code once both have said it, and it is not ended. */
export async function agreeToCode(
  trx: Trx,
  { key, contact, at }: Extract<Change, { readonly kind: 'chats.agreed' }>,
): Promise<(ChatCode & { readonly to: ContactId }) | undefined> {
  const { rows } = await sql<ChatTables['chat_codes']>`
    update chat_codes set
      from_agreed = case when from_contact = ${contact} then 1 else from_agreed end,
      to_agreed = case when to_contact = ${contact} then 1 else to_agreed end
    where key = ${key} and to_contact is not null and ended is null and expires_at > ${at}
    returning *`.execute(trx)
  const code = rows[0] && codeIn(rows[0])
  return code?.to !== undefined && code.agreed.from && code.agreed.to ? { ...code, to: code.to } : undefined
}

/** A code comes to its end; one that had one keeps it. */
export async function endCode(trx: Trx, key: ChatCodeKey, ended: ChatCodeEnd): Promise<void> {
  await sql`update chat_codes set ended = ${ended} where key = ${key} and ended is null`.execute(trx)
}

/** The codes of chats that are forgotten, or leave their person, go. */
export async function eraseChatCodes(trx: Trx, dialect: Dialect, contacts: readonly string[]): Promise<void> {
  const which = among(dialect, 'text', contacts)
  await sql`delete from chat_codes where from_contact in ${which} or to_contact in ${which}`.execute(trx)
}

function codeIn(row: ChatTables['chat_codes']): ChatCode {
  return {
    key: row.key,
    // Contacts are only ever written from contacts.
    from: row.from_contact as ContactId,
    ...(row.to_contact !== null && { to: row.to_contact as ContactId }),
    expiresAt: row.expires_at,
    agreed: { from: row.from_agreed === 1, to: row.to_agreed === 1 },
    ...(row.ended !== null && { ended: row.ended }),
  }
}
