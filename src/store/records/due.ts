import { type RawBuilder, sql } from 'kysely'
import type { ConsultationId } from '../../domain/consultation.ts'
import { settledConsultations } from '../../domain/kept-promises.ts'
import type { PersonId } from '../../domain/person.ts'
import type { Ended } from '../../domain/retention.ts'
import type { Instant } from '../../domain/time.ts'
import type { Base } from '../databases/base.ts'
import { among, type Dialect, type Trx } from '../databases/dialect.ts'
import { readCommitments } from './commitments.ts'
import { readConsultations } from './consultations.ts'

/** What people are asked of whose time may be over. */
export interface DueQuery {
  readonly ended: Ended
  /** When people are told of it. What was promised still at this moment, or held back by its person, is not due yet. */
  readonly toldAt: Instant
  /** Only of people after one and up to another; of all without it. */
  readonly chunk?: { readonly after: PersonId; readonly upTo: PersonId }
}

/** The consultations whose words and whose invitations are kept no longer, and the ideas that still wait for what they became. */
interface Settled {
  readonly words: readonly ConsultationId[]
  readonly invitations: readonly ConsultationId[]
  readonly ideasHeld: readonly number[]
}

/** Selects what is due of each kind, with the person it is tied to. Every select may be narrowed by people. */
export interface DueSelects {
  /** `person`, `consultation`. */
  readonly words: RawBuilder<{ person: PersonId; consultation: ConsultationId }>
  /** `person`, `number`. */
  readonly ideas: RawBuilder<{ person: PersonId; number: number }>
  /** `person`, `key`. */
  readonly exchanges: RawBuilder<{ person: PersonId; key: string }>
  /** `person`, `consultation`. */
  readonly invitations: RawBuilder<{ person: PersonId; consultation: ConsultationId }>
  /** `person`. */
  readonly contacts: RawBuilder<{ person: PersonId }>
}

/** Reads which promises are kept, and makes the selects of what is due by that. */
export async function dueSelects(trx: Trx, base: DueBase, query: DueQuery): Promise<DueSelects> {
  const settled = await readSettled(trx, base, query.ended)
  return selectsOf(base.dialect, settled, query)
}

/** What is read of consultations again for every part of the people is kept in memory. */
export type DueBase = Pick<Base, 'dialect' | 'definitions'>

async function readSettled(trx: Trx, base: DueBase, ended: Ended): Promise<Settled> {
  const stored = await readConsultations(trx, base, { all: true })
  const all = [...stored.values()].map(({ running }) => running)
  const commitments = await readCommitments({ db: trx })
  const ideas = settledConsultations(all, commitments, ended.ideas)
  return {
    words: [...settledConsultations(all, commitments, ended.words)],
    invitations: [...settledConsultations(all, commitments, ended.invitations)],
    ideasHeld: all.flatMap(({ consultation }) => (ideas.has(consultation.id) ? [] : (consultation.fromIdeas ?? []))),
  }
}

function selectsOf(dialect: Dialect, { words, invitations, ideasHeld }: Settled, query: DueQuery): DueSelects {
  const { ended, toldAt, chunk } = query
  const within = (person: string) =>
    chunk === undefined ? sql`` : sql`and ${sql.ref(person)} > ${chunk.after} and ${sql.ref(person)} <= ${chunk.upTo}`
  const talks = sql`not exists (
    select 1 from inquiries as q where q.person is not null and q.person = p.id and (q.ended_at is null or q.ended_at >= ${toldAt}))`
  const may = sql`(p.paused_until is null or p.paused_until <= ${toldAt}) and ${talks}`
  return {
    words: sql`
      select distinct tied.person as person, tied.consultation as consultation from (
        select person, consultation from respondents
          where person is not null and consultation in ${among(dialect, 'text', words)} ${within('person')}
        union select person, consultation from decider_questions
          where person is not null and consultation in ${among(dialect, 'text', words)} ${within('person')}
      ) as tied join persons as p on p.id = tied.person
      where ${may} and (${silentSince(ended.contacts)} or not exists (
        select 1 from outbox as o where o.person is not null and o.person = p.id
          and o.key like '%:' || tied.consultation || ':%' and (o.settled_at is null or o.settled_at >= ${toldAt})))`,
    ideas: sql`
      select i.person as person, i.number as number from ideas as i join persons as p on p.id = i.person
      where i.person is not null and i.answered_at < ${ended.ideas} and ${may} ${within('i.person')}
        and i.number not in ${among(dialect, 'int', ideasHeld)}`,
    exchanges: sql`
      select q.person as person, q.key as key from inquiries as q join persons as p on p.id = q.person
      where q.person is not null and q.ended_at < ${ended.exchanges} ${within('q.person')}
        and (p.paused_until is null or p.paused_until <= ${toldAt})`,
    invitations: sql`
      select i.person as person, i.consultation as consultation from invitations as i join persons as p on p.id = i.person
      where i.consultation in ${among(dialect, 'text', invitations)} ${within('i.person')}
        and (p.paused_until is null or p.paused_until <= ${toldAt})
        and not exists (select 1 from respondents as r
          where r.person is not null and r.person = i.person and r.consultation = i.consultation)
        and not exists (select 1 from decider_questions as d
          where d.person is not null and d.person = i.person and d.consultation = i.consultation)`,
    contacts: sql`
      select p.id as person from persons as p
      where ${silentSince(ended.contacts)} ${within('p.id')} and (p.paused_until is null or p.paused_until <= ${toldAt})
        and not exists (select 1 from respondents as r where r.person is not null and r.person = p.id)
        and not exists (select 1 from decider_questions as d where d.person is not null and d.person = p.id)
        and not exists (select 1 from ideas as i where i.person is not null and i.person = p.id)
        and not exists (select 1 from inquiries as q where q.person is not null and q.person = p.id)
        and not exists (select 1 from inquiries as q where q.asker is not null and q.asker = p.id)
        and not exists (select 1 from help_offers as h where h.person = p.id)
        and not exists (select 1 from guides as g where g.person = p.id)
        and not exists (select 1 from contacts as c join duties as d on d.contact = c.id where c.person = p.id)`,
  }
}

/** Nothing was heard of a person since before then. */
function silentSince(before: Instant): RawBuilder<unknown> {
  return sql`coalesce(p.touched_at, p.met_at) < ${before} and p.met_at < ${before}`
}
