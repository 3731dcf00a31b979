import type { Ddl } from '../databases/dialect.ts'

/**
 * Whether people were told beside the questions that words which a person has read may stand on the public page. What was asked before they
 * were stays as it was.
 */
export function publicQuotes({ int }: Ddl): readonly string[] {
  return [`alter table consultations add column public_quotes ${int} not null default 0`]
}
