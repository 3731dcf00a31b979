import type { AuditRow } from '../store/records/audit.ts'
import { auditHash, auditOrigin, renewalIn } from '../store/records/audit.ts'

/** Whether the record of who did what is whole: every row chained to the one before, numbered without a gap. */
export type ChainState =
  | { readonly whole: true; readonly rows: number; readonly last: string }
  | { readonly whole: false; readonly brokenAt: number }

/** Recomputes every hash. Rows may come in any order; `brokenAt` is the first number that does not fit. */
export function chainOf(rows: readonly AuditRow[]): ChainState {
  let prevHash = auditOrigin
  let expected = 1
  let brokenBefore: number | undefined
  for (const { seq, at, by: actor, act, subject, ...row } of rows.toSorted((one, other) => one.seq - other.seq)) {
    const fits = seq === expected && row.prevHash === prevHash
    if (!fits || row.hash !== auditHash(prevHash, { seq, at, actor, act, subject }))
      return { whole: false, brokenAt: expected }
    brokenBefore ??= renewalIn({ act, subject })?.brokenAt
    prevHash = row.hash
    expected += 1
  }
  // Chained anew it fits; what was wrong with it before stays wrong.
  if (brokenBefore !== undefined) return { whole: false, brokenAt: brokenBefore }
  return { whole: true, rows: rows.length, last: prevHash }
}
