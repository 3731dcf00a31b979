import type { Ddl } from '../databases/dialect.ts'

/** Words that wait for a tap of the person who wrote them, and since when. */
export function held({ int, text }: Ddl): readonly string[] {
  return [
    `alter table persons add column held ${text}`,
    `alter table persons add column held_at ${int}`,
    'create index persons_held on persons (held_at) where held_at is not null',
  ]
}
