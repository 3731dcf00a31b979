import type { Ddl } from '../databases/dialect.ts'

/** What citizens say unasked. */
export function ideas({ serial, int, text }: Ddl): readonly string[] {
  return [
    `create table ideas (
      number ${serial}, key ${text} not null unique, person ${int}, text ${text} not null, at ${int} not null,
      department ${text} not null, topic ${text}, place ${text}, due_on ${text} not null, passes ${text} not null,
      answer ${text})`,
    'create index ideas_of on ideas (person) where person is not null',
    'create index ideas_open on ideas (department, due_on) where answer is null',
  ]
}
