import type { Ddl } from '../databases/dialect.ts'

/** What moderators and staff have begun to write in a chat. */
export function works({ int, text, clustered }: Ddl): readonly string[] {
  return [`create table works (person ${int} primary key, work ${text} not null) ${clustered}`]
}
