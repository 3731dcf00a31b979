import type { Ddl } from '../databases/dialect.ts'

/** When each person last wrote or tapped, so that what may wait does not talk over them. */
export function touched({ int }: Ddl): readonly string[] {
  return [`alter table persons add column touched_at ${int}`]
}
