import type { Ddl } from '../databases/dialect.ts'

/** What a vote came to when it was counted, and what is published of its ballots: once, and never again. */
export function ballots({ text, int }: Ddl): readonly string[] {
  return [
    `create table ballot_counts (consultation ${text} primary key, told ${text} not null, file ${text}, at ${int} not null)`,
  ]
}
