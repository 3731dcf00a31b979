import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { type Opening, openingIn } from '../../domain/opened.ts'
import type { Instant } from '../../domain/time.ts'
import type { Change } from '../../engine/decision.ts'
import type { Base } from '../databases/base.ts'
import { among, type Dialect, type Trx, table } from '../databases/dialect.ts'
import type { AuditTable } from '../databases/schema.ts'

/** One act of the city's side. Each hash is SHA-256 over the hash before and the row's own fields. */
export interface AuditRow {
  readonly seq: number
  readonly at: Instant
  readonly by: string
  readonly act: string
  readonly subject: string
  readonly prevHash: string
  readonly hash: string
}

/** The record of the city's acts. */
export interface Audit {
  /** Who did what for the city, newest first. */
  audit(limit: number): Promise<readonly AuditRow[]>
  /** What was done at this moment or later, newest first. */
  auditSince(since: Instant): Promise<readonly AuditRow[]>
  /** When what is hidden in these things was opened, by whom and why, by their names; the newest first. */
  openingsOf(names: readonly string[]): Promise<readonly Opening[]>
  /** The act with which the record was chained anew, where it was. */
  auditRenewal(): Promise<AuditRow | undefined>
}

/**
 * The act that stands where the record was chained anew, since marks took the place of the accounts in it. Seals of before do not fit
 * any more.
 */
export const renewalAct = 'record.renewed'

/** What that act says of the record before. */
export interface Renewal {
  readonly acts: number
  /** A mark of the last seal over them: the seal itself leads to accounts. */
  readonly seal: string
  /** The first act that did not fit even then. */
  readonly brokenAt: number | undefined
}

/** As it stands on the record. */
export function renewalWritten({ acts, seal, brokenAt }: Renewal): string {
  return [acts, seal, ...(brokenAt === undefined ? [] : [brokenAt])].join(' ')
}

/** What stands there; undefined for every other act. */
export function renewalIn({ act, subject }: Pick<AuditRow, 'act' | 'subject'>): Renewal | undefined {
  if (act !== renewalAct) return undefined
  const [acts, seal = '', brokenAt] = subject.split(' ')
  return { acts: Number(acts), seal, brokenAt: brokenAt === undefined ? undefined : Number(brokenAt) }
}

/** The record of acts in this store. */
export function auditOf(base: Base): Audit {
  return {
    audit: (limit) => readAudit(base, limit),
    auditSince: (since) => readAuditSince(base, since),
    openingsOf: (names) => readOpenings(base, names),
    auditRenewal: () => readRenewal(base),
  }
}

type Audited = Extract<Change, { readonly kind: 'act.audited' }>

/** What can stand on the record: the acts of the city's side, and that it was chained anew. */
export type Recorded = Omit<Audited, 'kind' | 'act'> & { readonly act: Audited['act'] | typeof renewalAct }

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

/** The record of who did what, newest first, with the hashes that chain it. */
async function readAudit({ db }: Base, limit: number): Promise<readonly AuditRow[]> {
  const rows = await db.selectFrom('audit').selectAll().orderBy('seq', 'desc').limit(limit).execute()
  return rows.map(rowIn)
}

async function readAuditSince({ db }: Base, since: Instant): Promise<readonly AuditRow[]> {
  const rows = await db.selectFrom('audit').selectAll().where('at', '>=', since).orderBy('seq', 'desc').execute()
  return rows.map(rowIn)
}

/** The same for what is read inside the store: why it was opened stands in the row behind the act. */
export async function readOpenings(
  { db, dialect }: Pick<Base, 'db' | 'dialect'>,
  names: readonly string[],
): Promise<readonly Opening[]> {
  if (names.length === 0) return []
  const { rows } = await sql<{ what: string; at: number; by: string; said: string }>`
    select opened.subject as what, opened.at, opened.actor as by, reason.subject as said from audit as opened
      join audit as reason on reason.seq = opened.seq + 1 and reason.act = 'reason.given'
    where opened.act = 'words.opened' and opened.subject in ${among(dialect, 'text', names)}
    order by opened.seq desc`.execute(db)
  return rows.map(({ said, ...row }) => ({ ...row, at: Number(row.at), ...openingIn(row.what, said) }))
}

async function readRenewal({ db }: Base): Promise<AuditRow | undefined> {
  const row = await db.selectFrom('audit').selectAll().where('act', '=', renewalAct).orderBy('seq').executeTakeFirst()
  return row && rowIn(row)
}

function rowIn({ prev_hash: prevHash, actor: by, ...row }: AuditTable): AuditRow {
  return { ...row, by, prevHash }
}

/** Adds to the record of who did what; rows are only ever added, each chained to the one before. */
export async function recordActs(trx: Trx, dialect: Dialect, acts: readonly Recorded[]): Promise<void> {
  if (acts.length === 0) return
  await dialect.exclusively(trx, 'audit')
  const last = await sql<{ seq: number; hash: string }>`
    select seq, hash from audit order by seq desc limit 1`.execute(trx)
  let { seq, hash } = last.rows[0] ?? { seq: 0, hash: auditOrigin }
  const rows: AuditTable[] = []
  for (const { by, act, subject, at } of acts) {
    // A database keeps another sign in the place of half a one: what is chained is what will be read.
    const row = { seq: seq + 1, at, actor: by, act, subject: subject.toWellFormed() }
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
