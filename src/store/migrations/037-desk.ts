import type { Ddl } from '../databases/dialect.ts'

/** Links to the desk that wait to be used, and the sessions that are open there; of neither more than a hash. */
export function desk({ int, text, clustered }: Ddl): readonly string[] {
  return [
    `create table desk_links (
      hash ${text} primary key, holder ${text} not null, who ${text} not null, expires_at ${int} not null) ${clustered}`,
    'create index desk_links_of on desk_links (holder)',
    `create table desk_sessions (
      hash ${text} primary key, holder ${text} not null, who ${text} not null, since ${int} not null,
      seen_at ${int} not null, ends_at ${int} not null) ${clustered}`,
    'create index desk_sessions_of on desk_sessions (holder)',
  ]
}
