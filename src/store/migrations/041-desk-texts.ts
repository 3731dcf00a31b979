import type { Ddl } from '../databases/dialect.ts'

/** What is being written at the desk, by what it is about and not by who writes it. */
export function deskTexts({ int, text, clustered }: Ddl): readonly string[] {
  return [
    `create table desk_texts (
      subject ${text} primary key, text ${text} not null, version ${int} not null, by_whom ${text} not null,
      at ${int} not null) ${clustered}`,
  ]
}
