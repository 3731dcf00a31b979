import type { Ddl } from '../databases/dialect.ts'

/** Pictures lie closed with the key of their person; those of an earlier version are closed one by one. */
export function closedPhotos({ int }: Ddl): readonly string[] {
  return [
    `alter table photos add column closed ${int} not null default 0`,
    'create index photos_in_clear on photos (id) where closed = 0',
  ]
}
