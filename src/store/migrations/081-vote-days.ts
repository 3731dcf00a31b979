import type { Ddl } from '../databases/dialect.ts'

/** Ideas whose answer follows the day of a vote: of which, and for which day it was promised before. */
export function voteDays({ text }: Ddl): readonly string[] {
  return [`alter table ideas add column vote ${text}`, `alter table ideas add column due_before_vote ${text}`]
}
