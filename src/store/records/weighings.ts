import { setImmediate as breathe } from 'node:timers/promises'
import { sql } from 'kysely'
import type { AnswerValue } from '../../domain/answer.ts'
import type { ConsultationId, RunningConsultation } from '../../domain/consultation.ts'
import { givenTo, kindOf } from '../../domain/questions/kinds.ts'
import type { Instant } from '../../domain/time.ts'
import type { ProfileAnswers, ProfileCounts, Weighed } from '../../domain/weights/weighed.ts'
import type { Base } from '../databases/base.ts'
import type { Trx } from '../databases/dialect.ts'

/** What answers come to with weights. */
export interface Weighings {
  /** As they were weighed when it was closed; undefined where they were not. */
  weighedIn(id: ConsultationId): Promise<Weighed | undefined>
  /** How many who have told the same of themselves said what; leads to no person, and leaves only weighed. */
  profilesIn(running: RunningConsultation): Promise<readonly ProfileCounts[]>
}

/** The weighings of this store. */
export function weighingsOf(base: Base): Weighings {
  return { weighedIn: (id) => readWeighed(base, id), profilesIn: (running) => countProfiles(base, running) }
}

/** The weighed answers of a consultation as they were told when it was closed. */
export async function readWeighed({ db }: Base, id: ConsultationId): Promise<Weighed | undefined> {
  const row = await db.selectFrom('weighings').select('told').where('consultation', '=', id).executeTakeFirst()
  return row && (JSON.parse(row.told) as Weighed)
}

/** Keeps what is told of a consultation with weights; what was told before stays. */
export async function keepWeighed(trx: Trx, id: ConsultationId, weighed: Weighed, at: Instant): Promise<void> {
  await trx
    .insertInto('weighings')
    .values({ consultation: id, told: JSON.stringify(weighed), at })
    .onConflict((conflict) => conflict.column('consultation').doNothing())
    .execute()
}

interface Told {
  readonly places: string | null
  readonly roles: string | null
  readonly people: number
}

/** So many rows are put together before others have their turn. */
const rowsAtOnce = 2_000

/**
 * How many of those who answered have told what of themselves, and what they said: counted where it lies, since a large town has a million
 * answers and few ways to be. Who was forgotten has told nothing.
 */
export async function countProfiles(
  { db }: Pick<Base, 'db'>,
  { consultation: { id, questions } }: RunningConsultation,
): Promise<readonly ProfileCounts[]> {
  const people = await sql<Told>`
    select p.places, p.roles, count(*) as people
    from respondents as r left join persons as p on p.id = r.person
    where r.consultation = ${id} group by p.places, p.roles`.execute(db)
  const counts = new Map(people.rows.map((row) => [keyOf(row), { ...row, answers: {} as Answers }]))
  const said = await sql<Told & { question: string; value: string }>`
    select p.places, p.roles, a.question, a.value, count(*) as people
    from answers as a join respondents as r on r.consultation = a.consultation and r.number = a.respondent
      left join persons as p on p.id = r.person
    where a.consultation = ${id} group by p.places, p.roles, a.question, a.value`.execute(db)
  const asked = new Map(questions.map((question) => [question.id, question]))
  for (const [at, row] of said.rows.entries()) {
    if (at > 0 && at % rowsAtOnce === 0) await breathe()
    const question = asked.get(row.question)
    const own = counts.get(keyOf(row))
    // Words whose author has been forgotten read as nothing.
    if (!question || !own || row.value === '') continue
    const given = givenTo(question, JSON.parse(row.value) as AnswerValue)
    if (!given) continue
    const items = kindOf(given).itemsIn(given)
    own.answers[question.id] ??= { people: 0, items: {} }
    add(own.answers[question.id], items, row.people)
  }
  return [...counts.values()].map(({ places, roles, people, answers }) => ({
    places: idsIn(places),
    roles: idsIn(roles),
    people,
    questions: answers,
  }))
}

type Counted = { people: number; items: Record<string, number> }
type Answers = Record<string, Counted & ProfileAnswers>

function add(counted: Counted | undefined, items: readonly string[], people: number): void {
  if (!counted) return
  counted.people += people
  for (const item of items) counted.items[item] = (counted.items[item] ?? 0) + people
}

function keyOf({ places, roles }: Told): string {
  return `${places}${roles}`
}

function idsIn(json: string | null): readonly string[] {
  return json === null ? [] : (JSON.parse(json) as readonly string[])
}
