import type { Ddl } from '../databases/dialect.ts'

/**
 * A contact's id is a mark from now on; the account behind it stands beside it, closed, and with a message or a duty whose contact is
 * not there. `tidy` tells whether what stood in clear before is out of the files of the database too.
 */
export function accounts({ text, int }: Ddl): readonly string[] {
  return [
    ...['contacts', 'outbox', 'duties'].map((table) => `alter table ${table} add column account ${text}`),
    `alter table draws add column key_hash ${text}`,
    `alter table root_key add column tidy ${int} not null default 0`,
  ]
}
