import { sql } from 'kysely'
import type { ConsultationId } from '../../domain/consultation.ts'
import { type DeciderQuestion, type Gathering, noGathering } from '../../domain/decider.ts'
import type { Notice } from '../../domain/outbox.ts'
import type { PersonId } from '../../domain/person.ts'
import type { Result, Told } from '../../domain/result.ts'
import type { Instant } from '../../domain/time.ts'
import type { Base } from '../databases/base.ts'
import { among } from '../databases/dialect.ts'
import { readCommitmentsOf } from '../records/commitments.ts'
import { readDeciderQuestionsOf, readGatherings } from '../records/decider.ts'
import { readReportsOf } from '../records/milestones.ts'
import { readNews } from '../records/news.ts'
import { readOutcomes, readReplaced } from '../records/outcomes.ts'
import { readStatementsBy } from '../records/statements.ts'
import type { Behind } from './core.ts'

/** What came of these consultations so far; what a person was sent of it is theirs to add. */
async function readResults(
  base: Base,
  ids: readonly ConsultationId[],
): Promise<ReadonlyMap<ConsultationId, Omit<Result, 'told' | 'statements'>>> {
  if (ids.length === 0) return new Map()
  const outcomes = await readOutcomes(base, ids)
  const replaced = await readReplaced(base, ids)
  const reports = await readReportsOf(base, ids)
  const news = await readNews(base, ids)
  const commitments = await readCommitmentsOf(base, ids)
  return new Map(
    ids.map((id) => {
      const found = outcomes.get(id)
      return [
        id,
        {
          ...(found && { outcome: found.outcome, outcomeAt: found.at }),
          replaced: replaced.get(id) ?? [],
          reports: reports.get(id) ?? [],
          news: news.get(id) ?? [],
          commitments: commitments.get(id) ?? [],
        },
      ]
    }),
  )
}

/** What came of everything these people said something in, with what each of them was sent of it. */
export async function resultsFor(
  base: Base,
  behind: readonly Pick<Behind, 'person' | 'known'>[],
): Promise<ReadonlyMap<PersonId, ReadonlyMap<ConsultationId, Result>>> {
  const spokenIn = (known: Behind['known']) =>
    (known?.involvements ?? []).flatMap(({ invitation, respondent }) =>
      respondent === undefined ? [] : [invitation.consultation],
    )
  const persons = behind.flatMap(({ person }) => (person === undefined ? [] : [person]))
  const asked = await readDeciderQuestionsOf(base, persons)
  const askedIn = (person: PersonId) => (asked.get(person) ?? []).map(({ consultation }) => consultation)
  const ids = [
    ...new Set([...behind.flatMap(({ known }) => spokenIn(known)), ...persons.flatMap((person) => askedIn(person))]),
  ]
  const results = await readResults(base, ids)
  const gatherings = await readGatherings(base, ids)
  const { told, doubtful } = await readHeard(base, persons)
  const askedAgain = await readAskedAgain(base, persons)
  const statements = persons.length === 0 ? [] : await readStatementsBy(base.db, base.dialect, persons)
  return new Map(
    behind.flatMap(({ person, known }) => {
      if (person === undefined) return []
      const heard = told.get(person) ?? []
      const perhaps = doubtful.get(person) ?? []
      const spoken = new Set(spokenIn(known))
      const found = [...new Set([...spoken, ...askedIn(person)])].flatMap((id): readonly [ConsultationId, Result][] => {
        const result = results.get(id)
        if (!result) return []
        const own = statements.filter((each) => each.person === person && each.consultation === id)
        const questions = (asked.get(person) ?? []).filter(({ consultation }) => consultation === id)
        const askedAgainAt = askedAgain.get(person)?.get(id)
        const mayHaveArrived = perhaps.filter(({ consultation }) => consultation === id)
        const whole: Result = {
          ...result,
          ...(mayHaveArrived.length > 0 && { mayHaveArrived }),
          ...(askedAgainAt !== undefined && { askedAgainAt }),
          told: heard.filter(({ consultation }) => consultation === id),
          statements: own,
          ...askedOf(questions, gatherings.get(id)),
        }
        return [[id, spoken.has(id) ? whole : ofQuestionsAlone(whole)]]
      })
      return [[person, new Map(found)]]
    }),
  )
}

function askedOf(own: readonly DeciderQuestion[], gathering: Gathering | undefined): Pick<Result, 'asked'> {
  return own.length === 0 && gathering === undefined ? {} : { asked: { own, gathering: gathering ?? noGathering } }
}

/** Who asked the politician and answered nothing waits for those answers alone: a decision is on what people said. */
function ofQuestionsAlone({ commitments, told, asked, askedAgainAt }: Result): Result {
  return {
    replaced: [],
    reports: [],
    news: [],
    commitments: commitments.filter(({ kind }) => kind === 'decider'),
    told,
    statements: [],
    ...(askedAgainAt !== undefined && { askedAgainAt }),
    ...(asked && { asked }),
  }
}

/** Every message about what came of a consultation that reached these people, sent by itself or read again. */
export async function readTold(
  base: Base,
  persons: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, readonly Told[]>> {
  return (await readHeard(base, persons)).told
}

/** The same, and those of which it is not known whether they arrived; each state has an index of its own. */
async function readHeard(
  { db, dialect }: Base,
  persons: readonly PersonId[],
): Promise<Readonly<Record<'told' | 'doubtful', ReadonlyMap<PersonId, readonly Told[]>>>> {
  const told = new Map<PersonId, Told[]>()
  const doubtful = new Map<PersonId, Told[]>()
  if (persons.length === 0) return { told, doubtful }
  const within = (state: 'sent' | 'unknown') => sql`
    select person, notice, coalesce(settled_at, since) as settled_at, state from outbox
    where person is not null and person in ${among(dialect, 'int', persons)} and state = ${sql.lit(state)}
      and notice like '{"kind":"mailing"%'`
  const { rows } = await sql<{ person: PersonId; notice: string; settled_at: number; state: string }>`
    ${within('sent')} union all ${within('unknown')} order by settled_at`.execute(db)
  for (const { person, notice, settled_at: at, state } of rows) {
    const read = JSON.parse(notice) as Notice
    if (read.kind !== 'mailing') continue
    const { kind, consultation, ref } = read.mailing
    const into = state === 'sent' ? told : doubtful
    into.set(person, [...(into.get(person) ?? []), { consultation, kind, ref, at }])
  }
  return { told, doubtful }
}

/** When these people were asked once more whether they want to hear of a consultation, by its id. */
export async function readAskedAgain(
  { db, dialect }: Base,
  persons: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, ReadonlyMap<ConsultationId, Instant>>> {
  if (persons.length === 0) return new Map()
  const { rows } = await sql<{ person: PersonId; notice: string; settled_at: number }>`
    select person, notice, settled_at from outbox
    where person is not null and person in ${among(dialect, 'int', persons)} and state = 'sent'
      and notice like '{"kind":"told-again"%' order by settled_at`.execute(db)
  const asked = new Map<PersonId, Map<ConsultationId, Instant>>()
  for (const { person, notice, settled_at: at } of rows) {
    const read = JSON.parse(notice) as Notice
    if (read.kind !== 'told-again') continue
    asked.set(person, (asked.get(person) ?? new Map<ConsultationId, Instant>()).set(read.consultation, Number(at)))
  }
  return asked
}
