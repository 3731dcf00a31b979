import { sql } from 'kysely'
import type { Consultation, ConsultationId } from '../../domain/consultation.ts'
import type { PersonId } from '../../domain/person.ts'
import {
  countedAs,
  countedItems,
  countsOf,
  type StatementCounts,
  verdictItem,
  verdictItems,
} from '../../domain/reactions/counts.ts'
import { type Board, type ReactQuestion, reactionsId, takesReactions } from '../../domain/reactions/question.ts'
import { readingReasons } from '../../domain/reactions/reading.ts'
import type { StatementKey } from '../../domain/reactions/vote.ts'
import type { Tally } from '../../domain/tally.ts'
import type { Base } from '../databases/base.ts'
import { among } from '../databases/dialect.ts'
import { mayTravel } from './kept-back.ts'

/**
 * A statement that may travel, with the respondent who wrote it; no one for the host's. `alike` wrote what a moderator merged into it:
 * they have not said that they agree with these words, and are asked.
 */
export interface Travelling {
  readonly key: StatementKey
  readonly authors: readonly number[]
  readonly alike: readonly number[]
}

/** What may be shown of each of these consultations, with its counts, and who wrote it. */
export interface Boards {
  /** What this respondent may be shown: everything that travels but their own words. */
  boardFor(consultation: ConsultationId, respondent: number | undefined): Board
}

/**
 * The statements that travel in these consultations, with how often each was shown and what was said to it. The counts are kept up as
 * people tap, so that nothing here grows with the number of votes.
 */
export async function readBoards(
  base: Pick<Base, 'db' | 'dialect'>,
  consultations: readonly Consultation[],
): Promise<Boards> {
  const reacting = consultations.filter(({ questions }) => questions.some(takesReactions))
  const counts = await readCounts(
    base,
    reacting.map(({ id }) => id),
  )
  const boards = new Map<ConsultationId, ReadonlyMap<string, readonly (Travelling & { counts: StatementCounts })[]>>()
  for (const { id, questions } of reacting) {
    const board = new Map<string, readonly (Travelling & { counts: StatementCounts })[]>()
    for (const question of questions.filter(takesReactions)) {
      const items = counts(id, reactionsId(question))
      const travelling = await readTravelling(base, id, question)
      board.set(
        question.id,
        travelling.map((each) => ({ ...each, counts: countsOf(each.key, items) })),
      )
    }
    boards.set(id, board)
  }
  return {
    boardFor: (consultation, respondent) =>
      new Map(
        [...(boards.get(consultation) ?? [])].map(([question, all]) => [
          question,
          all
            .filter(({ authors }) => respondent === undefined || !authors.includes(respondent))
            .map(({ counts, alike }) =>
              respondent !== undefined && alike.includes(respondent) ? { ...counts, alike: true } : counts,
            ),
        ]),
      ),
  }
}

/**
 * What is counted of the statements that travel, by question: `countOf` knows what was tapped, and its author counts as one who saw it and
 * agrees. Undefined where none do.
 */
export async function readReactions(
  base: Pick<Base, 'db'>,
  { id, questions }: Pick<Consultation, 'id' | 'questions'>,
  countOf: (question: string, item: string) => number,
): Promise<Tally['reactions']> {
  const asking = questions.filter(takesReactions).filter(({ kind }) => kind === 'open')
  if (asking.length === 0) return undefined
  const found: Record<string, Readonly<Record<string, number>>> = {}
  for (const question of asking) {
    const under = reactionsId(question)
    const items = (await readTravelling(base, id, question)).flatMap(({ key }) =>
      countedItems(key).map((item) => [item, countOf(under, item) + (byAuthor(key).includes(item) ? 1 : 0)] as const),
    )
    found[question.id] = Object.fromEntries([...items, ...(await readVerdicts(base, id, question.id))])
  }
  return found
}

/** How many statements of a question that stand were not shown to others, by why. */
async function readVerdicts(
  { db }: Pick<Base, 'db'>,
  consultation: ConsultationId,
  question: string,
): Promise<readonly (readonly [string, number])[]> {
  const { rows } = await sql<{ verdict: string | null; reason: string | null; many: number }>`
    select t.verdict, t.reason, count(*) as many from statements as s
      left join travels as t on t.consultation = s.consultation and t.number = s.number
    where s.consultation = ${consultation} and s.question = ${question} and s.withdrawn = 0
    group by t.verdict, t.reason`.execute(db)
  const counts = new Map(verdictItems.map((item) => [item, 0]))
  for (const { verdict, reason, many } of rows) {
    const no = verdict === 'no' ? readingReasons.find((each) => each === reason) : undefined
    const item = verdictItem(no ?? (verdict === 'merged' ? 'merged' : 'rest'))
    counts.set(item, (counts.get(item) ?? 0) + Number(many))
  }
  return [...counts]
}

/** What the author of a statement adds one to without a tap. */
function byAuthor(key: StatementKey): readonly string[] {
  return [countedAs(key, 'seen'), countedAs(key, 'agree')]
}

/** Words of statements that travel now; none of one that was withdrawn, forgotten, kept back, or not let through. */
export async function readTravellingWords(
  { db, dialect }: Pick<Base, 'db' | 'dialect'>,
  consultation: ConsultationId,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  if (numbers.length === 0) return new Map()
  const { rows } = await sql<{ number: number; text: string }>`
    select s.number, s.text ${travelling(consultation)} and s.number in ${among(dialect, 'int', numbers)}`.execute(db)
  return new Map(rows.map(({ number, text }) => [number, text]))
}

/** From those that others are shown: let through by a moderator, standing, and not kept back by their author. */
function travelling(consultation: ConsultationId) {
  return sql`
    from statements as s
      join travels as t on t.consultation = s.consultation and t.number = s.number
      join respondents as r on r.consultation = s.consultation and r.number = s.respondent
    where s.consultation = ${consultation} and s.withdrawn = 0 and s.text <> '' and t.verdict = 'yes'
      and ${mayTravel('r.person')}`
}

/** The statements that travel in one question. */
export async function readTravelling(
  { db }: Pick<Base, 'db'>,
  consultation: ConsultationId,
  question: ReactQuestion,
): Promise<readonly Travelling[]> {
  if (question.kind === 'agree') return question.statements.map(({ id }) => ({ key: id, authors: [], alike: [] }))
  const { rows } = await sql<{ number: number; respondent: number }>`
    select s.number, s.respondent ${travelling(consultation)} and s.question = ${question.id} order by s.number`.execute(
    db,
  )
  const merged = new Map<number, number[]>()
  for (const { other, respondent } of await readMerged({ db }, consultation))
    merged.set(other, [...(merged.get(other) ?? []), respondent])
  return rows.map(({ number, respondent }) => ({
    key: String(number),
    authors: [respondent],
    alike: merged.get(number) ?? [],
  }))
}

/** A statement that was merged into another one, and who wrote it. */
interface Merged {
  readonly number: number
  readonly other: number
  readonly respondent: number
}

/** Those that stand, in the order in which they were written. */
export async function readMerged({ db }: Pick<Base, 'db'>, consultation: ConsultationId): Promise<readonly Merged[]> {
  const { rows } = await sql<Merged>`
    select s.number, t.other, s.respondent from travels as t
      join statements as s on s.consultation = t.consultation and s.number = t.number
    where t.consultation = ${consultation} and t.verdict = 'merged' and s.withdrawn = 0 order by s.number`.execute(db)
  return rows
}

/** Which respondent each of these people is in each consultation. */
export async function readRespondentOf(
  { db, dialect }: Pick<Base, 'db' | 'dialect'>,
  persons: readonly PersonId[],
): Promise<(person: PersonId | undefined, consultation: ConsultationId) => number | undefined> {
  if (persons.length === 0) return () => undefined
  const { rows } = await sql<{ person: number; consultation: string; number: number }>`
    select person, consultation, number from respondents
    where person is not null and person in ${among(dialect, 'int', persons)}`.execute(db)
  const found = new Map(rows.map(({ person, consultation, number }) => [`${person} ${consultation}`, number]))
  return (person, consultation) => found.get(`${person} ${consultation}`)
}

/** What is counted in each question of these consultations, item by item. */
export async function readCounts(
  { db, dialect }: Pick<Base, 'db' | 'dialect'>,
  ids: readonly ConsultationId[],
): Promise<(consultation: ConsultationId, question: string) => Readonly<Record<string, number>>> {
  if (ids.length === 0) return () => ({})
  const { rows } = await sql<{ consultation: string; question: string; item: string; count: number }>`
    select consultation, question, item, count from tallies
    where measure = 'choice' and consultation in ${among(dialect, 'text', ids)}`.execute(db)
  const found = new Map<string, Record<string, number>>()
  for (const { consultation, question, item, count } of rows) {
    const key = JSON.stringify([consultation, question])
    const items = found.get(key) ?? {}
    items[item] = count
    found.set(key, items)
  }
  return (consultation, question) => found.get(JSON.stringify([consultation, question])) ?? {}
}
