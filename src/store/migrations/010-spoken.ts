import type { Ddl } from '../databases/dialect.ts'

/** The words of what each person wrote, for finding who has shown an interest in a matter. */
export function spoken({ int, text, clustered }: Ddl): readonly string[] {
  return [
    `create table statement_stems (
      consultation ${text} not null, respondent ${int} not null, stem ${text} not null, number ${int} not null,
      primary key (consultation, respondent, stem, number)) ${clustered}`,
    `create table idea_stems (idea ${int} not null, stem ${text} not null, primary key (idea, stem)) ${clustered}`,
  ]
}
