import type { Ddl } from '../databases/dialect.ts'

/** When a department's staff were last told of one idea by itself, so that more within minutes come together. */
export function gatherings({ int, text, clustered }: Ddl): readonly string[] {
  return [
    `create table gatherings (
      department ${text} not null, kind ${text} not null, since ${int} not null, first ${text} not null,
      primary key (department, kind)) ${clustered}`,
  ]
}
