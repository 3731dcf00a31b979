import type { Ddl } from '../databases/dialect.ts'

/** Questions back with what came of them, and offers to help. */
export function inquiries({ serial, int, text, clustered }: Ddl): readonly string[] {
  return [
    `create table inquiries (
      key ${text} primary key, person ${int}, asker ${int}, subject ${text} not null, department ${text} not null,
      ended_by ${text}, ended_at ${int}) ${clustered}`,
    'create index inquiries_of on inquiries (person) where person is not null',
    'create index inquiries_by on inquiries (asker) where asker is not null',
    `create table inquiry_lines (
      seq ${serial}, inquiry ${text} not null, key ${text} not null unique, kind ${text} not null, words ${text} not null,
      statement ${int}, at ${int} not null)`,
    'create index inquiry_lines_of on inquiry_lines (inquiry, seq)',
    `create table help_offers (
      number ${serial}, key ${text} not null unique, person ${int} not null, consultation ${text} not null,
      department ${text} not null, words ${text}, wording_version ${text} not null, at ${int} not null,
      unique (person, consultation))`,
    'create index help_offers_for on help_offers (consultation)',
  ]
}
