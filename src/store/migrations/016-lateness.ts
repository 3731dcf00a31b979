import type { Ddl } from '../databases/dialect.ts'

/**
 * Promises that were moved keep their first day, and it is known when those who wait were last told. What is promised already
 * gets its clock: a timer that rings too early sets itself anew, by the city's own calendar.
 */
export function lateness({ text, int }: Ddl): readonly string[] {
  return [
    `alter table commitments add column first_due_on ${text}`,
    `alter table commitments add column told_at ${int}`,
    `alter table ideas add column first_due_on ${text}`,
    `alter table ideas add column explained ${text}`,
    `alter table ideas add column explained_at ${int}`,
    `alter table ideas add column told_at ${int}`,
    `insert into timers (key, due_at, timer)
      select 'lateness:' || key, 0, '{"timer":"lateness","commitment":"' || key || '"}' from commitments
      where kept_at is null`,
    `insert into timers (key, due_at, timer)
      select 'lateness:idea:' || key, 0, '{"timer":"idea-lateness","idea":"' || key || '"}' from ideas
      where answer is null and text <> ''`,
  ]
}
