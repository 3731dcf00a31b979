import type { PrivateAct } from '../engine/inquiries/changes.ts'
import type { AuditRow } from '../store/records/audit.ts'

/** An act as it is read: with whether it was refused, which stands in the row behind it; acts of before that was noted say nothing. */
export type ReadAct = AuditRow & { readonly refused: boolean }

const refusedAct: PrivateAct = 'act.refused'

/** The acts in these rows, which hold what came later wherever they hold an act. */
export function actsIn(rows: readonly AuditRow[]): readonly ReadAct[] {
  const refused = new Set(rows.flatMap(({ act, seq }) => (act === refusedAct ? [seq - 1] : [])))
  return rows.filter(({ act }) => act !== refusedAct).map((row) => ({ ...row, refused: refused.has(row.seq) }))
}
