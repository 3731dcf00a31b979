import type { Ddl } from '../databases/dialect.ts'

/** Whose database this is, written at its first use: the sandbox and a city never share one. There is one row at most. */
export function house({ int, text, clustered }: Ddl): readonly string[] {
  return [`create table house (slot ${int} primary key, kind ${text} not null, since ${int} not null) ${clustered}`]
}
