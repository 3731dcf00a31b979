import type { Ddl } from '../databases/dialect.ts'

/** What several processes, a move to another database and a draw that can be checked need to be remembered. */
export function delivery({ int, text, clustered }: Ddl): readonly string[] {
  return [
    `create table leases (
      name ${text} primary key, token ${text} not null, holder ${text} not null, since ${int} not null,
      lease_until ${int} not null) ${clustered}`,
    `create table probes (name ${text} primary key, at ${int} not null) ${clustered}`,
    `create table draws (
      consultation ${text} primary key, at ${int} not null, seed ${text} not null, size ${int} not null,
      audience ${text} not null, people ${int} not null, drawn ${int} not null, list_hash ${text} not null,
      drawn_hash ${text} not null) ${clustered}`,
    `create table lots (
      consultation ${text} not null, ticket ${text} not null, stratum ${text} not null, person ${int},
      primary key (consultation, ticket)) ${clustered}`,
    'create index lots_of on lots (person) where person is not null',
    `create table moves (id ${text} primary key, state ${text} not null, at ${int} not null) ${clustered}`,
    `create table moved_tables (name ${text} primary key, last ${text} not null, rows ${int} not null) ${clustered}`,
  ]
}
