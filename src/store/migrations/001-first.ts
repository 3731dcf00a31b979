import type { Ddl } from '../databases/dialect.ts'

/** The tables of the first version. */
export function first({ serial, int, text, clustered }: Ddl): readonly string[] {
  return [
    `create table inbox (
      seq ${serial}, source ${text} not null, event_id ${text} not null, kind ${text} not null, lane ${text},
      contact ${text}, payload ${text} not null, at ${int} not null, recorded_at ${int} not null,
      state ${text} not null, claim_token ${text}, lease_until ${int} not null default 0,
      refused ${text}, error ${text}, unique (source, event_id))`,
    'create index inbox_pending on inbox (seq) where lane is not null',
    'create index inbox_lanes on inbox (lane, seq) where lane is not null',
    `create index inbox_aside on inbox (seq) where state = 'aside'`,

    `create table timers (key ${text} primary key, due_at ${int} not null, timer ${text} not null) ${clustered}`,
    'create index timers_due on timers (due_at)',

    `create table persons (
      id ${serial}, language ${text} not null, topics ${text} not null, places ${text} not null, roles ${text} not null,
      quiet ${text}, yearly_max ${int}, paused_until ${int}, standing ${text} not null, met_at ${int} not null,
      asked_given ${int} not null default 0, told_given ${int} not null default 0, dialogue ${text} not null,
      contact ${text}, channel ${text}, version ${int} not null)`,
    `create table contacts (
      id ${text} primary key, person ${int} not null references persons (id), reach ${text} not null, route ${text},
      state ${text} not null, last_seen_at ${int} not null) ${clustered}`,
    'create index contacts_of on contacts (person)',
    `create table consents (
      seq ${serial}, person ${int} not null, purpose ${text} not null, given ${int} not null,
      wording_version ${text} not null, at ${int} not null)`,
    'create index consents_of on consents (person)',
    `create table wordings (
      version ${text} not null, language ${text} not null, purpose ${text} not null, text ${text} not null,
      primary key (version, language, purpose)) ${clustered}`,

    `create table consultations (
      id ${text} primary key, code ${text} not null unique, definition ${text} not null, revision ${int} not null,
      stage_at ${text} not null, stage ${text} not null, version ${int} not null) ${clustered}`,
    'create index consultations_at on consultations (stage_at)',
    `create table invitations (
      person ${int} not null, consultation ${text} not null, made_at ${int} not null, origin ${text} not null,
      progress ${text} not null, delivered_at ${int}, reminded_at ${int}, unsaid ${text},
      primary key (person, consultation)) ${clustered}`,
    'create index invitations_to on invitations (consultation, person)',
    `create table capped (consultation ${text} not null, person ${int} not null, primary key (consultation, person)) ${clustered}`,
    'create index capped_of on capped (person)',
    `create table samples (consultation ${text} not null, person ${int} not null, primary key (consultation, person)) ${clustered}`,
    'create index samples_of on samples (person)',

    `create table respondents (
      consultation ${text} not null, number ${int} not null, person ${int}, primary key (consultation, number)) ${clustered}`,
    'create unique index respondents_of on respondents (person, consultation) where person is not null',
    `create table answers (
      consultation ${text} not null, respondent ${int} not null, question ${text} not null, value ${text} not null,
      at ${int} not null, primary key (consultation, respondent, question)) ${clustered}`,
    `create table statements (
      consultation ${text} not null, number ${int} not null, respondent ${int} not null, question ${text} not null,
      text ${text} not null, at ${int} not null, withdrawn ${int} not null, primary key (consultation, number)) ${clustered}`,
    'create index statements_of on statements (consultation, respondent)',
    `create table heard (
      consultation ${text} not null, respondent ${int} not null, echo ${text} not null, felt ${text} not null,
      at ${int} not null, primary key (consultation, respondent, echo)) ${clustered}`,
    `create table counters (
      consultation ${text} not null, measure ${text} not null, last ${int} not null, primary key (consultation, measure)) ${clustered}`,
    `create table tallies (
      consultation ${text} not null, question ${text} not null, measure ${text} not null, item ${text} not null,
      count ${int} not null, primary key (consultation, question, measure, item)) ${clustered}`,

    `create table outcomes (consultation ${text} primary key, outcome ${text} not null, at ${int} not null)`,
    `create table milestone_reports (
      seq ${serial}, consultation ${text} not null, milestone ${text} not null, report ${text} not null, at ${int} not null)`,
    'create index milestone_reports_of on milestone_reports (consultation)',
    `create table commitments (
      key ${text} primary key, consultation ${text} not null, kind ${text} not null, milestone ${text},
      due_on ${text} not null, kept_at ${int})`,
    'create index commitments_of on commitments (consultation)',
    `create table alarms (
      commitment ${text} not null, round ${int} not null, at ${int} not null, primary key (commitment, round)) ${clustered}`,
    'create index alarms_at on alarms (at)',
    `create table audit (
      seq ${int} primary key, at ${int} not null, actor ${text} not null, act ${text} not null, subject ${text} not null,
      prev_hash ${text} not null, hash ${text} not null)`,
    `create table communities (id ${text} primary key, state ${text} not null, since ${int} not null) ${clustered}`,

    `create table outbox (
      id ${serial}, key ${text} not null unique, channel ${text} not null, address ${text} not null, person ${int},
      to_contact ${int} not null, priority ${int} not null, notice ${text} not null, via ${text},
      in_place ${int} not null default 0, not_before ${int} not null default 0, expires_at ${int}, edits ${text},
      under ${text}, state ${text} not null, attempts ${int} not null default 0, claim_token ${text},
      lease_until ${int}, external_id ${text}, code ${text}, ending ${text}, since ${int} not null, settled_at ${int})`,
    `create index outbox_waiting on outbox (channel, priority, not_before, id) where state = 'waiting'`,
    'create index outbox_pending on outbox (address, id) where settled_at is null',
    'create index outbox_of on outbox (person) where person is not null',
    `create index outbox_sending on outbox (lease_until) where state = 'sending'`,
    `create index outbox_held on outbox (person) where state = 'held'`,
    `create index outbox_held_until on outbox (expires_at) where state = 'held'`,
    `create table paces (address ${text} primary key, sent_at ${int} not null) ${clustered}`,
    'create index paces_at on paces (sent_at)',
  ]
}
