import type { Ddl } from '../databases/dialect.ts'

/** Since when a person's words are kept back or not shown on, and the one-time links to what is stored about them. */
export function rights({ text, int }: Ddl): readonly string[] {
  return [
    `alter table persons add column restricted_at ${int}`,
    `alter table persons add column objected_at ${int}`,
    'create index persons_kept_back on persons (id) where restricted_at is not null or objected_at is not null',
    `create table data_links (
      person ${int} primary key,
      hash ${text} unique,
      expires_at ${int} not null,
      asked_on ${text} not null,
      asked ${int} not null
    )`,
  ]
}
