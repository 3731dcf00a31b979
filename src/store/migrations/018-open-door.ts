import type { Ddl } from '../databases/dialect.ts'

/** What people write when no question waits, and what they write to a host with the day it is answered by. */
export function openDoor({ int, text }: Ddl): readonly string[] {
  return [
    `alter table persons add column unasked ${text}`,
    `alter table persons add column unasked_since ${int}`,
    'create index persons_unasked on persons (unasked_since) where unasked_since is not null',
    `alter table invitations add column told_at ${int}`,
    `alter table inquiries add column due_on ${text}`,
    `alter table inquiries add column answered_at ${int}`,
    `alter table inquiry_lines add column echo ${text}`,
  ]
}
