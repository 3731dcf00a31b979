import type { Ddl } from '../databases/dialect.ts'

/** The number of the statement in whose place another one was written by the same author, to the same question. */
export function corrections({ int }: Ddl): readonly string[] {
  return [`alter table statements add column corrects ${int}`]
}
