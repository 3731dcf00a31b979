import type { Ddl } from '../databases/dialect.ts'

/**
 * What was found in the votes of a question: once no more votes come in it stays. `members` has a character for each respondent, by number;
 * names of groups are a moderator's.
 */
export function opinions({ text, int }: Ddl): readonly string[] {
  return [
    `create table opinions (
      consultation ${text} not null, question ${text} not null, found ${text} not null, members ${text} not null,
      version ${text} not null, is_final ${int} not null, took_ms ${int} not null, at ${int} not null,
      primary key (consultation, question))`,
    `create table opinion_names (
      consultation ${text} not null, question ${text} not null, grp ${int} not null, name ${text} not null,
      at ${int} not null, primary key (consultation, question, grp))`,
  ]
}
