import type { Ddl } from '../databases/dialect.ts'

/** What the processes that send on a channel know together: how much may be under way, and that its platform is down. */
export function outages({ int, text, clustered }: Ddl): readonly string[] {
  return [
    `create table senders (
      channel ${text} not null, holder ${text} not null, places ${int} not null, lease_until ${int} not null,
      primary key (channel, holder)) ${clustered}`,
    `create table outages (
      channel ${text} primary key, since ${int} not null, closed_at ${int} not null,
      until_at ${int} not null, closings ${int} not null, unknowns ${int} not null, over_at ${int}) ${clustered}`,
    `create table rests (channel ${text} primary key, from_at ${int} not null, until_at ${int} not null) ${clustered}`,
  ]
}
