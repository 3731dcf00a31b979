import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { type ContactId, channelOf } from '../../domain/contact.ts'
import type { Instant } from '../../domain/time.ts'
import type { Seal } from '../../seal/seal.ts'
import type { Dialect, Trx } from '../databases/dialect.ts'
import { table } from '../databases/dialect.ts'
import type { AuditTable } from '../databases/schema.ts'
import { auditHash, auditOrigin, recordActs, renewalAct, renewalWritten } from '../records/audit.ts'

/** How contacts are said on the record. */
interface Marks {
  readonly seal: Seal
  /** What stood for a contact on the record, and stands for it now. */
  readonly records: ReadonlyMap<string, string>
}

/** The record says the same acts by other marks, so each row is chained anew; one more act says that it was. */
export async function closeRecord(trx: Trx, dialect: Dialect, words: Marks, now: Instant): Promise<void> {
  const acts = await trx.selectFrom('audit').selectAll().orderBy('seq').execute()
  let hash = auditOrigin
  let before = auditOrigin
  let brokenAt: number | undefined
  const rows: AuditTable[] = []
  for (const [index, act] of acts.entries()) {
    if (act.seq !== index + 1 || act.prev_hash !== before || act.hash !== auditHash(before, act)) brokenAt ??= index + 1
    before = act.hash
    const row = { ...act, actor: recordOf(words, act.actor), subject: recordOf(words, act.subject) }
    const next = auditHash(hash, row)
    rows.push({ ...row, prev_hash: hash, hash: next })
    hash = next
  }
  const columns = { seq: 'int', actor: 'text', subject: 'text', prev_hash: 'text', hash: 'text' } as const
  if (rows.length > 0)
    await sql`
      update audit set actor = x.actor, subject = x.subject, prev_hash = x.prev_hash, hash = x.hash
      from ${table(dialect, columns, rows)} where audit.seq = x.seq`.execute(trx)
  const last = acts.at(-1)
  // Where the acts named no contact, the seals of before fit as they did.
  if (last && (last.hash !== hash || brokenAt !== undefined)) {
    const renewal = { acts: acts.length, seal: sealMark(words.seal, `${last.seq}:${last.hash}`), brokenAt }
    const subject = renewalWritten(renewal)
    await recordActs(trx, dialect, [{ by: 'ekko', act: renewalAct, subject, at: now }])
  }
  for (const [name, column] of written) {
    const found = await sql<{ by: string }>`select distinct ${sql.ref(column)} as by from ${sql.table(name)}`.execute(
      trx,
    )
    const said = found.rows.map(({ by }) => ({ old: by, next: recordOf(words, by) }))
    if (said.length > 0)
      await sql`
        update ${sql.table(name)} set ${sql.ref(column)} = x.next from ${table(dialect, { old: 'text', next: 'text' }, said)}
        where ${sql.ref(`${name}.${column}`)} = x.old`.execute(trx)
  }
}

/** What is kept of the last seal of before: enough to know it again. */
export function sealMark(seal: Seal, written: string): string {
  return seal.mark('record seal', written)
}

/** Where else it stands who wrote something at the desk, or gave a theme. */
const written = [
  ['desk_drafts', 'made_by'],
  ['desk_drafts', 'changed_by'],
  ['desk_texts', 'by_whom'],
  ['theme_assignments', 'set_by'],
  ['theme_steps', 'set_by'],
] as const

/** What an earlier version put in the place of a contact on the record: the beginning of a hash that any account leads to. */
function earlierMark(contact: string): string {
  return `${channelOf(contact as ContactId)}:${hex12(`ekko contact ${contact}`)}`
}

/** What an earlier version said for these contacts on the record, each with what is said now. */
export function recordMarks(marks: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const known = [...marks].map(([account, mark]) => [earlierMark(account), earlierMark(mark)] as const)
  return new Map(known)
}

/** Where a contact is not known any more, its mark is marked once more. */
function recordOf({ seal, records }: Marks, text: string): string {
  return text.replace(/\b([a-z]+):([0-9a-f]{12})\b/g, (found, channel: string) => {
    if (channel === 'desk' || channel === 'oidc') return found
    return records.get(found) ?? `${channel}:${hex12(seal.mark('record', found))}`
  })
}

function hex12(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}
