import type { Ddl } from '../databases/dialect.ts'

/** That a person who read a statement said it leads to no one, though it looks so; the reason is on the record. */
export function vouched({ int }: Ddl): readonly string[] {
  return [`alter table quotes add column vouched ${int} not null default 0`]
}
