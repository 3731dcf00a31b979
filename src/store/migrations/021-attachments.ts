import type { Ddl } from '../databases/dialect.ts'

/** Bytes that people attached and that are still to be fetched; a row goes as soon as it is known what came of it. */
export function attachments({ serial, int, text }: Ddl): readonly string[] {
  return [
    `create table attachments_wanted (
      seq ${serial},
      contact ${text} not null,
      id ${text} not null,
      person ${int} not null,
      channel ${text} not null,
      purpose ${text} not null,
      wanted ${text} not null,
      since ${int} not null,
      due_at ${int} not null,
      tries ${int} not null,
      told_delay ${int} not null,
      claim_token ${text},
      unique (contact, id)
    )`,
    'create index attachments_wanted_due on attachments_wanted (due_at)',
    'create index attachments_wanted_person on attachments_wanted (person, purpose, seq)',
  ]
}
