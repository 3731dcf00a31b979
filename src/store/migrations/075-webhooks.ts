import type { Ddl } from '../databases/dialect.ts'

/** The steps that the city's own systems are told of, how these are doing, and what each has taken. */
export function webhooks({ text, int, serial, clustered }: Ddl): readonly string[] {
  return [
    `create table webhook_events (seq ${serial}, id ${text} not null unique, kind ${text} not null,
      consultation ${text} not null, milestone ${text}, at ${int} not null)`,
    `create table webhook_targets (target ${text} primary key, since ${int} not null, tries ${int} not null,
      next_at ${int} not null, failing_since ${int}, why ${text})`,
    `create table webhook_taken (target ${text} not null, event ${text} not null, at ${int} not null,
      primary key (target, event)) ${clustered}`,
  ]
}
