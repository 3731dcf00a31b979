import { type RawBuilder, sql } from 'kysely'
import type { ConsultationId } from '../../domain/consultation.ts'

/** Ends a condition about people with the one consultation that is meant, where not all of theirs are. */
export function within(consultation: ConsultationId | undefined, column: string): RawBuilder<unknown> {
  return consultation === undefined ? sql`` : sql`and ${sql.ref(column)} = ${consultation}`
}
