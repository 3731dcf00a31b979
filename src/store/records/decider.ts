import { sql } from 'kysely'
import type { ConsultationId } from '../../domain/consultation.ts'
import {
  type DeciderAsker,
  type DeciderBoard,
  type DeciderQuestion,
  type DeciderQuestionKey,
  type Gathering,
  noGathering,
  type SentDeciderQuestion,
} from '../../domain/decider.ts'
import type { PersonId } from '../../domain/person.ts'
import { closeWords, type DataKey } from '../../seal/data-key.ts'
import type { Base } from '../databases/base.ts'
import { among, type Dialect, type Trx, table } from '../databases/dialect.ts'
import type { DeciderQuestionsTable } from '../databases/schema-decider.ts'
import { takeNumbers } from './counters.ts'
import { mayBeRead } from './kept-back.ts'
import { within } from './within.ts'

/** Questions to the politicians who decide. */
export interface DeciderQuestionsList {
  /** What people asked in one consultation, with its support, and what was made of it. Nothing in it leads to a person. */
  deciderBoard(id: ConsultationId): Promise<DeciderBoard>
}

/** The questions to politicians of this store. */
export function deciderQuestionsOf(base: Base): DeciderQuestionsList {
  return { deciderBoard: (id) => readBoard(base, id) }
}

type QuestionRow = Omit<DeciderQuestionsTable, 'person'>
type AskerRow = QuestionRow & {
  readonly person: number | null
  readonly places: string | null
  readonly roles: string | null
  readonly objected_at: number | null
}

/** Everything about one consultation's questions: those that stand, who asked them by place and role, and what was made of them. */
export async function readBoard({ db }: Pick<Base, 'db'>, id: ConsultationId): Promise<DeciderBoard> {
  const { rows } = await sql<AskerRow>`
    select q.*, p.places, p.roles, p.objected_at from decider_questions as q left join persons as p on p.id = q.person
    where q.consultation = ${id} and q.text <> '' and ${mayBeRead('q.person')} order by q.number`.execute(db)
  // The same person is the same asker within this reading, and the mark leads nowhere.
  const marks = new Map<number, string>()
  const markOf = (person: number) => {
    const mark = marks.get(person) ?? `asker ${marks.size + 1}`
    marks.set(person, mark)
    return mark
  }
  return {
    questions: rows.map((row) => ({ ...questionIn(row), ...(row.objected_at !== null && { unquoted: true }) })),
    askers: rows.flatMap(({ number, person, places, roles }): readonly DeciderAsker[] =>
      person === null ? [] : [{ number, asker: markOf(person), places: idsIn(places), roles: idsIn(roles) }],
    ),
    gathering: (await readGatherings({ db }, [id])).get(id) ?? noGathering,
  }
}

/** How many questions of a consultation stand. */
export async function countDeciderQuestions({ db }: Pick<Base, 'db'>, id: ConsultationId): Promise<number> {
  const { rows } = await sql<{ standing: number }>`
    select count(*) as standing from decider_questions where consultation = ${id} and text <> ''`.execute(db)
  return rows[0]?.standing ?? 0
}

/** What these people asked and did not take back, each person's by person. */
export async function readDeciderQuestionsOf(
  { db, dialect }: Pick<Base, 'db' | 'dialect'>,
  persons: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, readonly DeciderQuestion[]>> {
  if (persons.length === 0) return new Map()
  const { rows } = await sql<DeciderQuestionsTable>`
    select * from decider_questions where person is not null and person in ${among(dialect, 'int', persons)}
    order by consultation, number`.execute(db)
  const found = new Map<PersonId, readonly DeciderQuestion[]>()
  for (const row of rows)
    if (row.person !== null) found.set(row.person, [...(found.get(row.person) ?? []), questionIn(row)])
  return found
}

/** What was made of the questions of these consultations. */
export async function readGatherings(
  { db }: Pick<Base, 'db'>,
  ids: readonly ConsultationId[],
): Promise<ReadonlyMap<ConsultationId, Gathering>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('decider_gatherings').selectAll().where('consultation', 'in', ids).execute()
  return new Map(rows.map(({ consultation, gathering }) => [consultation, JSON.parse(gathering) as Gathering]))
}

/** Writes questions that people sent, and gives each its number; the same key again is the same question. */
export async function writeDeciderQuestions(
  trx: Trx,
  dialect: Dialect,
  sent: readonly {
    readonly person: PersonId
    readonly wordKey: DataKey
    readonly consultation: ConsultationId
    readonly question: SentDeciderQuestion
  }[],
): Promise<void> {
  if (sent.length === 0) return
  const numbers = await takeNumbers(
    trx,
    dialect,
    sent.map(({ consultation }) => ({ consultation, measure: 'decider-questions' })),
  )
  const rows = sent.map(({ person, wordKey, consultation, question: { key, text, at } }) => ({
    ...{ consultation, key, person, text: closeWords(wordKey, text), at },
    number: numbers({ consultation, measure: 'decider-questions' }),
  }))
  const columns = { consultation: 'text', number: 'int', key: 'text', person: 'int', text: 'text', at: 'int' } as const
  await sql`
    insert into decider_questions (consultation, number, key, person, text, at)
    select x.consultation, x.number, x.key, x.person, x.text, x.at
    from ${table(dialect, columns, rows)} where true order by x.ord
    on conflict (key) do nothing`.execute(trx)
}

/** A person takes back a question of their own. */
export async function withdrawDeciderQuestion(trx: Trx, person: PersonId, key: DeciderQuestionKey): Promise<void> {
  await sql`
    update decider_questions set text = '', person = null where key = ${key} and person = ${person}`.execute(trx)
}

/** Keeps what was made of a consultation's questions, in place of what was there. */
export async function keepGathering(trx: Trx, consultation: ConsultationId, gathering: Gathering): Promise<void> {
  const kept = JSON.stringify(gathering)
  await sql`
    insert into decider_gatherings (consultation, gathering) values (${consultation}, ${kept})
    on conflict (consultation) do update set gathering = excluded.gathering`.execute(trx)
}

/** Their words go; that there was a question, and what was published of it, stays. */
export async function eraseDeciderQuestions(
  trx: Trx,
  dialect: Dialect,
  persons: readonly PersonId[],
  only?: ConsultationId,
): Promise<void> {
  await sql`
    update decider_questions set text = '', person = null
    where person is not null and person in ${among(dialect, 'int', persons)}
      ${within(only, 'consultation')}`.execute(trx)
}

function questionIn({ consultation, number, key, text, at }: QuestionRow): DeciderQuestion {
  return { consultation, number, key, text, at }
}

function idsIn(json: string | null): readonly string[] {
  return json === null ? [] : (JSON.parse(json) as readonly string[])
}
