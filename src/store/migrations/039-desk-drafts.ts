import type { Ddl } from '../databases/dialect.ts'

/** What moderators are writing at the desk: each draft counts its changes, so that two writers do not overwrite each other. */
export function deskDrafts({ int, text, clustered }: Ddl): readonly string[] {
  return [
    `create table desk_drafts (key ${text} primary key, tree ${text} not null, revision ${int} not null,
      made_by ${text} not null, changed_by ${text} not null, changed_at ${int} not null) ${clustered}`,
  ]
}
