import type { Ddl } from '../databases/dialect.ts'

/** Wrong codes, which are counted for an hour; invitations by the shorter codes of before are good for nothing. */
export function codes({ text, int, serial }: Ddl): readonly string[] {
  return [
    `create table code_guesses (seq ${serial}, contact ${text} not null, at ${int} not null)`,
    'create index code_guesses_at on code_guesses (at)',
    'delete from duty_offers where used_at is null',
  ]
}
