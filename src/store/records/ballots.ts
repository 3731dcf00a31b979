import { setImmediate as breathe } from 'node:timers/promises'
import { sql } from 'kysely'
import type { AnswerValue } from '../../domain/answer.ts'
import { counting } from '../../domain/ballots/count.ts'
import type { BallotRow, Count, Election } from '../../domain/ballots/election.ts'
import { type BallotsCounted, electionOf, type VoteTold, voteIn } from '../../domain/ballots/told.ts'
import type { Consultation, ConsultationId } from '../../domain/consultation.ts'
import { givenTo, kindOf } from '../../domain/questions/kinds.ts'
import type { Base } from '../databases/base.ts'
import type { Trx } from '../databases/dialect.ts'

/** What votes came to. */
export interface Ballots {
  /** What is told of the vote of a consultation; undefined where it has none, or is not counted. */
  voteOf(id: ConsultationId): Promise<VoteTold | undefined>
  /** What is published of its ballots; undefined where that is nothing. */
  ballotFileOf(id: ConsultationId): Promise<string | undefined>
}

/** The votes of this store. */
export function ballotsOf(base: Base): Ballots {
  return {
    voteOf: async (id) => (await readVotes(base, [id])).get(id),
    ballotFileOf: async (id) => {
      const { db } = base
      const row = await db.selectFrom('ballot_counts').select('file').where('consultation', '=', id).executeTakeFirst()
      return row?.file ?? undefined
    },
  }
}

/** What is told of the votes of these consultations. */
export async function readVotes(
  { db }: Pick<Base, 'db'>,
  ids: readonly ConsultationId[],
): Promise<ReadonlyMap<ConsultationId, VoteTold>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('ballot_counts')
    .select(['consultation', 'told'])
    .where('consultation', 'in', [...ids])
    .execute()
  return new Map(rows.map(({ consultation, told }) => [consultation, JSON.parse(told) as VoteTold]))
}

/** Keeps what a vote came to; what was told before stays. Whether it was kept. */
export async function keepCount(trx: Trx, { consultation, told, file, at }: BallotsCounted): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('ballot_counts')
    .values({ consultation, told: JSON.stringify(told), file: file ?? null, at })
    .onConflict((conflict) => conflict.column('consultation').doNothing())
    .executeTakeFirst()
  return Number(numInsertedOrUpdatedRows ?? 0) > 0
}

/** An election with what it comes to. */
export interface Counted {
  readonly election: Election
  readonly count: Count
}

/** So many ballots are read before others have their turn. */
export const ballotsAtOnce = 2_000

/** Counts the vote of a consultation from what stands: part by part, so that others have their turn. Undefined where there is none. */
export async function countVote({ db }: Pick<Base, 'db'>, consultation: Consultation): Promise<Counted | undefined> {
  const question = voteIn(consultation)
  if (!question) return undefined
  const alike = new Map<string, BallotRow>()
  for (let after = 0; ; await breathe()) {
    const { rows } = await sql<{ respondent: number; value: string }>`
      select respondent, value from answers
      where consultation = ${consultation.id} and question = ${question.id} and respondent > ${after}
      order by respondent limit ${ballotsAtOnce}`.execute(db)
    for (const { value } of rows) {
      // Words whose author has been forgotten read as nothing.
      const given = value === '' ? undefined : givenTo(question, JSON.parse(value) as AnswerValue)
      if (!given) continue
      const approved = kindOf(given).selected(given).toSorted()
      if (approved.length === 0) continue
      const key = approved.join(' ')
      alike.set(key, { people: 1 + (alike.get(key)?.people ?? 0), approved })
    }
    if (rows.length < ballotsAtOnce) break
    after = rows.at(-1)?.respondent ?? after
  }
  const election = electionOf(consultation, question, [...alike.values()])
  const parts = counting(election)
  for (;;) {
    const { done, value } = parts.next()
    if (done) return { election, count: value }
    await breathe()
  }
}
