import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Change } from '../../engine/decision.ts'
import { type Dialect, type Trx, table } from '../databases/dialect.ts'
import type { AuditTable } from '../databases/schema.ts'

type Audited = Extract<Change, { readonly kind: 'act.audited' }>

/** What the hash of the first row is chained to. */
export const auditOrigin = '0'.repeat(64)

/** SHA-256 over the row before and this row's own fields, in hexadecimal. */
export function auditHash(
  prevHash: string,
  { seq, at, actor, act, subject }: Omit<AuditTable, 'prev_hash' | 'hash'>,
): string {
  return createHash('sha256')
    .update(JSON.stringify([prevHash, seq, at, actor, act, subject]))
    .digest('hex')
}

/** Adds to the record of who did what; rows are only ever added, each chained to the one before. */
export async function audit(trx: Trx, dialect: Dialect, acts: readonly Audited[]): Promise<void> {
  if (acts.length === 0) return
  await dialect.exclusively(trx, 'audit')
  const last = await sql<{ seq: number; hash: string }>`
    select seq, hash from audit order by seq desc limit 1`.execute(trx)
  let { seq, hash } = last.rows[0] ?? { seq: 0, hash: auditOrigin }
  const rows: AuditTable[] = []
  for (const { by, act, subject, at } of acts) {
    const row = { seq: seq + 1, at, actor: by, act, subject }
    const chained = { ...row, prev_hash: hash, hash: auditHash(hash, row) }
    rows.push(chained)
    seq = chained.seq
    hash = chained.hash
  }
  const columns = {
    seq: 'int',
    at: 'int',
    actor: 'text',
    act: 'text',
    subject: 'text',
    prev_hash: 'text',
    hash: 'text',
  } as const
  await sql`
    insert into audit (seq, at, actor, act, subject, prev_hash, hash)
    select x.seq, x.at, x.actor, x.act, x.subject, x.prev_hash, x.hash from ${table(dialect, columns, rows)}
    where true order by x.ord`.execute(trx)
}
