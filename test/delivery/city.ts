import { sql } from 'kysely'
import type { Consultation } from '../../src/domain/consultation.ts'
import { codeOf } from '../../src/domain/consultation.ts'
import type { Outcome } from '../../src/domain/outcome.ts'
import { dayMs, type Instant } from '../../src/domain/time.ts'
import type { Db } from '../../src/store/databases/dialect.ts'

/** 2 March 2026, 09:00 in Rivertown. */
export const morning: Instant = Date.UTC(2026, 2, 2, 8, 0)

/** A consultation with one question to everybody, open for two weeks from the morning on. */
export function consultationNamed(id: string): Consultation {
  return {
    id,
    code: codeOf(id),
    title: { en: `About ${id}` },
    frame: {
      why: { en: 'Because it matters.' },
      open: { en: 'Where they stand.' },
      settled: { en: 'The money.' },
      decider: { en: 'The council' },
      decisionOn: '2026-04-01',
    },
    host: { name: 'Karen', title: { en: 'Gardener' } },
    departments: ['parks'],
    audience: { topics: [], places: [], roles: [] },
    questions: [
      {
        id: 'bench',
        kind: 'choice',
        text: { en: 'More benches?' },
        choices: ['yes', 'no'].map((choice) => ({ id: choice, label: { en: choice } })),
      },
    ] as unknown as Consultation['questions'],
    communities: [],
    opensAt: morning,
    closesAt: morning + 14 * dayMs,
    answerBy: '2026-05-01',
  }
}

/** What was decided, for everyone alike. */
export function outcomeOf(id: string): Outcome {
  return {
    consultation: id,
    decidedBy: { name: 'Jonas', title: { en: 'Mayor' } },
    decidedOn: '2026-04-01',
    themes: [],
    parts: [
      { concerns: { kind: 'everyone' }, verdict: 'adopted', decision: { en: 'Ten.' }, why: { en: 'You asked.' } },
    ],
    milestones: [],
  }
}

/** Adds people who said yes to both and can be reached on this channel, as if they had met Ekko long ago. */
export async function settlePeople(db: Db, channel: string, count: number): Promise<void> {
  const met = morning - 100 * dayMs
  await sql`
    insert into persons (language, topics, places, roles, standing, met_at, asked_given, told_given, dialogue, contact, channel, version)
    with recursive n(i) as (select 1 union all select i + 1 from n where i < ${sql.lit(count)})
    select 'en', '[]', '[]', '[]', 'active', ${sql.lit(met)}, 1, 1, '{"at":"idle"}', ${sql.lit(`${channel}:`)} || (3527065 + i),
      ${sql.lit(channel)}, 1 from n order by i`.execute(db)
  await sql`
    insert into contacts (id, person, reach, state, last_seen_at)
    select contact, id, '{"kind":"open"}', 'open', ${sql.lit(met)} from persons`.execute(db)
  for (const purpose of ['asked', 'told']) {
    await sql`
      insert into consents (person, purpose, given, wording_version, at)
      select id, ${sql.lit(purpose)}, 1, 'w1', ${sql.lit(met)} from persons`.execute(db)
  }
}

/** Everyone was asked and said yes. */
export async function everyoneAnswered(db: Db, consultation: string): Promise<void> {
  const at = sql.lit(morning - 20 * dayMs)
  const id = sql.lit(consultation)
  await sql`
    insert into invitations (person, consultation, made_at, origin, progress, delivered_at)
    select id, ${id}, ${at}, 'rule', 'answered', ${at} from persons`.execute(db)
  await sql`insert into respondents (consultation, number, person) select ${id}, id, id from persons`.execute(db)
  await sql`
    insert into answers (consultation, respondent, question, value, at)
    select ${id}, id, 'bench', '{"kind":"choice","choice":"yes"}', ${at} from persons`.execute(db)
}
