import type { Ddl } from '../databases/dialect.ts'

/** Pictures in answers, by the respondent's number, and what this city's names and links of pictures are made with. */
export function photos({ int, text, clustered }: Ddl): readonly string[] {
  return [
    `create table photos (
      id ${text} primary key, state ${text} not null, consultation ${text}, respondent ${int}, question ${text},
      statement ${int}, width ${int} not null, height ${int} not null, bytes ${int} not null, verdict ${text} not null,
      at ${int} not null) ${clustered}`,
    'create index photos_of on photos (consultation, respondent) where consultation is not null',
    `create index photos_passing on photos (state, at) where state <> 'kept'`,
    `create table photo_secrets (name ${text} primary key, secret ${text} not null) ${clustered}`,
  ]
}
