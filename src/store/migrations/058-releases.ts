import type { Ddl } from '../databases/dialect.ts'

/** What was told of each consultation's counts once it was closed: nothing is told later that lies fewer than five people from it. */
export function releases({ text, int }: Ddl): readonly string[] {
  return [`create table releases (consultation ${text} primary key, told ${text} not null, at ${int} not null)`]
}
