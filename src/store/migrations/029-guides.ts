import type { Ddl } from '../databases/dialect.ts'

/** Staff who follow threads across departments, known to citizens by name; `person` leads to one and goes with them. */
export function guides({ int, text, clustered }: Ddl): readonly string[] {
  return [
    `create table guides (
      key ${text} primary key, person ${int} not null unique, name ${text} not null, title ${text} not null,
      agreed_at ${int}, away_from ${int}, away_until ${int}, stand_in ${text}) ${clustered}`,
    `alter table ideas add column guide ${text}`,
    'create index ideas_guided on ideas (guide) where guide is not null',
    `alter table inquiries add column guide ${text}`,
    'create index inquiries_guided on inquiries (guide) where guide is not null',
    `alter table inquiry_lines add column guide ${text}`,
  ]
}
