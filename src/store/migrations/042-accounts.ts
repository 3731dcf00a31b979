import type { Ddl } from '../databases/dialect.ts'

/**
 * A contact's id is a mark from now on; the account behind it stands beside it, closed, and with a message or a duty whose contact is
 * not there.
 */
export function accounts({ text }: Ddl): readonly string[] {
  return ['contacts', 'outbox', 'duties'].map((table) => `alter table ${table} add column account ${text}`)
}
