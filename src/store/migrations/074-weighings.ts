import type { Ddl } from '../databases/dialect.ts'

/** The answers of each consultation as they were weighed when it was closed: once, and never again. */
export function weighings({ text, int }: Ddl): readonly string[] {
  return [`create table weighings (consultation ${text} primary key, told ${text} not null, at ${int} not null)`]
}
