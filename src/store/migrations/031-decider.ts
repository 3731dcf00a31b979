import type { Ddl } from '../databases/dialect.ts'

/** Questions to the politician who decides, and what moderators make of them. */
export function decider({ int, text, clustered }: Ddl): readonly string[] {
  return [
    `create table decider_questions (
      consultation ${text} not null, number ${int} not null, key ${text} not null unique, person ${int},
      text ${text} not null, at ${int} not null, primary key (consultation, number)) ${clustered}`,
    'create index decider_questions_of on decider_questions (person) where person is not null',
    `create table decider_gatherings (consultation ${text} primary key, gathering ${text} not null) ${clustered}`,
  ]
}
