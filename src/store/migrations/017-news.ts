import type { Ddl } from '../databases/dialect.ts'

/**
 * News of a matter with those who want none, and outcomes that were corrected. A person who has stopped has said no to
 * everything since, so what they agreed to before is void.
 */
export function news({ serial, int, text, clustered }: Ddl): readonly string[] {
  return [
    `create table news (
      seq ${serial}, consultation ${text} not null, ref ${text} not null, news ${text} not null, at ${int} not null,
      unique (consultation, ref))`,
    `create table replaced_outcomes (
      consultation ${text} not null, until ${int} not null, outcome ${text} not null,
      primary key (consultation, until)) ${clustered}`,
    `alter table invitations add column news_muted ${int} not null default 0`,
    ...(['asked', 'told'] as const).map(
      (purpose) => `insert into consents (person, purpose, given, wording_version, at)
        select id, '${purpose}', 0, 'stop', (select max(c.at) from consents as c where c.person = persons.id)
        from persons where standing = 'stopped' and ${purpose}_given = 1`,
    ),
    `update persons set asked_given = 0, told_given = 0 where standing = 'stopped'`,
  ]
}
