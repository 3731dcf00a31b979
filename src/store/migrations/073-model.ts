import type { Ddl } from '../databases/dialect.ts'

/** That a model is to be asked for themes, and every request that went to it: numbers of statements, and none of their words. */
export function model({ int, text, clustered }: Ddl): readonly string[] {
  return [
    `create table model_asks (
      consultation ${text} not null primary key, language ${text} not null, at ${int} not null, state ${text} not null,
      why ${text}, parts ${text}, next_at ${int} not null) ${clustered}`,
    `create table model_requests (
      consultation ${text} not null, asked_at ${int} not null, part ${int} not null, attempt ${int} not null,
      at ${int} not null, host ${text} not null, statements ${text} not null, state ${text} not null,
      tokens ${int} not null, found ${text}, primary key (consultation, asked_at, part, attempt)) ${clustered}`,
    'create index model_requests_at on model_requests (at)',
  ]
}
