import type { Ddl } from '../databases/dialect.ts'

/** How much was deleted because its time was over, by month and kind. */
export function retention({ int, text, clustered }: Ddl): readonly string[] {
  return [
    `create table retention_erased (
      month ${text} not null, kind ${text} not null, count ${int} not null, at ${int} not null,
      primary key (month, kind)) ${clustered}`,
  ]
}
