import type { Ddl } from '../databases/dialect.ts'

/** What all that is sealed hangs on, closed with the city's key. There is one row at most. */
export function rootKey({ int, text, clustered }: Ddl): readonly string[] {
  return [
    `create table root_key (slot ${int} primary key, wrapped ${text} not null, since ${int} not null) ${clustered}`,
  ]
}
