import type { Ddl } from '../databases/dialect.ts'

/** Names that a moderator gives to statements before there is an outcome. */
export function themings({ text, clustered }: Ddl): readonly string[] {
  return [`create table themings (consultation ${text} primary key, themes ${text} not null) ${clustered}`]
}
