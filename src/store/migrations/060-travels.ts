import type { Ddl } from '../databases/dialect.ts'

/** What a moderator said of a statement that others may react to. It is named by its number and leads to no person. */
export function travels({ int, text, clustered }: Ddl): readonly string[] {
  return [
    `create table travels (
      consultation ${text} not null, number ${int} not null, verdict ${text} not null, reason ${text},
      other ${int}, at ${int} not null, primary key (consultation, number)) ${clustered}`,
  ]
}
