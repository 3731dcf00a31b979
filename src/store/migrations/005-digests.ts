import type { Ddl } from '../databases/dialect.ts'

/** What each recipient of a digest was told, by the message that told it, so that the next one holds only what changed. */
export function digests({ int, text, clustered }: Ddl): readonly string[] {
  return [
    `create table digests_told (
      key ${text} primary key, address ${text} not null, department ${text} not null, told ${text} not null,
      at ${int} not null) ${clustered}`,
    'create index digests_told_to on digests_told (address, department, at)',
  ]
}
