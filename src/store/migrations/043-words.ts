import type { Ddl } from '../databases/dialect.ts'

/**
 * What people wrote is closed with a key of their own. `word_key` names it, and `inbox.about` what can no more be looked for in what an
 * event says. `endings` are people who left, until the keyring has heard of it; `closing` is how far what was there before is closed.
 */
export function words({ serial, int, text }: Ddl): readonly string[] {
  return [
    `alter table persons add column word_key ${text}`,
    'create index persons_word_key on persons (word_key) where word_key is not null',
    `alter table inbox add column about ${text}`,
    'create index outbox_strangers on outbox (id) where settled_at is null and person is null',
    `create table keyrings (slot ${int} primary key, id ${text} not null)`,
    `create table endings (
      seq ${serial}, key ${text} not null, contact ${text} not null, ended ${text} not null, at ${int} not null)`,
    `create table closing (place ${text} primary key, last ${text} not null, done ${int} not null)`,
  ]
}
