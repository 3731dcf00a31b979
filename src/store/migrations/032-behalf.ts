import type { Ddl } from '../databases/dialect.ts'

/** What was written for another person; never for whom. */
export function behalf({ int }: Ddl): readonly string[] {
  return [
    `alter table invitations add column on_behalf ${int} not null default 0`,
    'create index invitations_on_behalf on invitations (consultation) where on_behalf = 1',
    `alter table ideas add column on_behalf ${int} not null default 0`,
    `alter table inquiries add column on_behalf ${int} not null default 0`,
  ]
}
