import type { Ddl } from '../databases/dialect.ts'

/** Why a promise is late, in words for all. */
export function delays({ int, text }: Ddl): readonly string[] {
  return [
    `alter table commitments add column explained ${text}`,
    `alter table commitments add column explained_at ${int}`,
    'create index commitments_open on commitments (due_on) where kept_at is null',
  ]
}
