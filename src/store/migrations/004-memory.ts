import type { Ddl } from '../databases/dialect.ts'

/** What every consultation was about, for finding it again; how it is indexed is the database's own. */
export function memory({ text, clustered, memoryIndex }: Ddl): readonly string[] {
  return [
    `create table memories (consultation ${text} primary key, stems ${text} not null) ${clustered}`,
    ...memoryIndex,
  ]
}
