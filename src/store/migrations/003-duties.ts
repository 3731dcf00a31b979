import type { Ddl } from '../databases/dialect.ts'

/** Who does what for the city, and the invitations to it. */
export function duties({ int, text, clustered }: Ddl): readonly string[] {
  return [
    `create table duties (
      contact ${text} not null, kind ${text} not null, department ${text} not null, since ${int} not null,
      primary key (contact, kind, department)) ${clustered}`,
    `create table duty_offers (
      hash ${text} primary key, kind ${text} not null, department ${text} not null, expires_at ${int} not null,
      used_at ${int}) ${clustered}`,
  ]
}
