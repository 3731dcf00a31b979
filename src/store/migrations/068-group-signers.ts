import type { Ddl } from '../databases/dialect.ts'

/** Who signed off what a group of people who vote alike is called. */
export function groupSigners({ text }: Ddl): readonly string[] {
  return [`alter table opinion_names add column signed_by ${text} not null default ''`]
}
