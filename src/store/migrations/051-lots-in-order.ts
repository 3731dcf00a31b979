import type { Ddl } from '../databases/dialect.ts'

/** Lots stand by stratum and ticket, so that a draw goes through them in the order in which they win. */
export function lotsInOrder({ int, text, clustered }: Ddl): readonly string[] {
  return [
    `create table lots_in_order (
      consultation ${text} not null, stratum ${text} not null, ticket ${text} not null, person ${int},
      primary key (consultation, stratum, ticket)) ${clustered}`,
    'insert into lots_in_order (consultation, stratum, ticket, person) select consultation, stratum, ticket, person from lots',
    'drop table lots',
    'alter table lots_in_order rename to lots',
    'create index lots_of on lots (person) where person is not null',
  ]
}
