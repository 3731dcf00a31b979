import type { Ddl } from '../databases/dialect.ts'

/**
 * One person, several chats: codes that join two, where a person wants to be written to first and where they could not be last, answers
 * that keep their own no to being told, and the numbers and keys
 * that persons had before they became one.
 */
export function chats({ text, int, clustered }: Ddl): readonly string[] {
  return [
    `create table chat_codes (
      key ${text} primary key, from_contact ${text} not null, to_contact ${text}, expires_at ${int} not null,
      from_agreed ${int} not null default 0, to_agreed ${int} not null default 0, ended ${text}) ${clustered}`,
    'create index chat_codes_from on chat_codes (from_contact)',
    'create index chat_codes_to on chat_codes (to_contact)',
    `create table former_persons (id ${int} primary key, person ${int} not null, word_key ${text}) ${clustered}`,
    'create index former_persons_of on former_persons (person)',
    `alter table contacts add column preferred ${int} not null default 0`,
    `alter table contacts add column refused_at ${int}`,
    `alter table invitations add column untold ${int} not null default 0`,
  ]
}
