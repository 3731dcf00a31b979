import type { Ddl } from '../databases/dialect.ts'

/** The messages that an answer was written in, so that an edit or a deletion finds it. */
export function sources({ text }: Ddl): readonly string[] {
  return [`alter table answers add column sources ${text}`]
}
