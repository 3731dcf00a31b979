import type { Ddl } from '../databases/dialect.ts'

/** The venues people follow, and who came by the poster of one, each person counted there once. */
export function venues({ serial, int, text }: Ddl): readonly string[] {
  return [
    `alter table persons add column follows ${text} not null default ''`,
    `create table arrivals (seq ${serial}, venue ${text} not null, person ${int}, on_day ${text} not null)`,
    'create unique index arrivals_once on arrivals (venue, person) where person is not null',
    'create index arrivals_of on arrivals (person) where person is not null',
  ]
}
