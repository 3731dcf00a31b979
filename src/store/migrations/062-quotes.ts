import type { Ddl } from '../databases/dialect.ts'

/** What a moderator said of a statement before others may read it. It is named by its number and leads to no person. */
export function quotes({ int, text, clustered }: Ddl): readonly string[] {
  return [
    `create table quotes (
      consultation ${text} not null, number ${int} not null, verdict ${text} not null, reason ${text},
      signed_by ${text} not null, at ${int} not null, primary key (consultation, number)) ${clustered}`,
  ]
}
