import type { Ddl } from '../databases/dialect.ts'

/** Themes that were found in what was written wait for a person, and each statement says how it came into its theme. */
export function proposedThemes({ int, text, clustered }: Ddl): readonly string[] {
  return [
    `create table theme_proposals (
      consultation ${text} not null primary key, found_by ${text} not null, at ${int} not null, themes ${text} not null,
      passed ${text} not null) ${clustered}`,
    `alter table theme_assignments add column how ${text}`,
  ]
}
