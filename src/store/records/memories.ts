import { sql } from 'kysely'
import type { Consultation, ConsultationId } from '../../domain/consultation.ts'
import type { Localized } from '../../domain/language.ts'
import type { MilestoneReport, Outcome } from '../../domain/outcome.ts'
import { everyWordOf } from '../../domain/questions/kinds.ts'
import { stem, tellsSomething, wordsOf } from '../../domain/stem.ts'
import type { Db, Dialect, Trx } from '../databases/dialect.ts'

/** Where a word was said tells how much the consultation is about it. */
export type Field = 'title' | 'questions' | 'themes' | 'frame' | 'outcome'

/** The stems of everything the city said in one consultation, each once per field. */
export type Stems = Readonly<Record<Field, readonly string[]>>

/** Writes anew what can be found of one consultation, from what is stored of it now. */
export async function remember(trx: Trx, dialect: Dialect, id: ConsultationId): Promise<void> {
  const definition = await trx.selectFrom('consultations').select('definition').where('id', '=', id).executeTakeFirst()
  if (!definition) return
  const outcome = await trx.selectFrom('outcomes').select('outcome').where('consultation', '=', id).executeTakeFirst()
  const reports = await trx
    .selectFrom('milestone_reports')
    .select('report')
    .where('consultation', '=', id)
    .orderBy('seq')
    .execute()
  const stems = stemsOf(
    JSON.parse(definition.definition) as Consultation,
    outcome && (JSON.parse(outcome.outcome) as Outcome),
    reports.map(({ report }) => JSON.parse(report) as MilestoneReport),
  )
  const written = JSON.stringify(stems)
  await sql`
    insert into memories (consultation, stems) values (${id}, ${written})
    on conflict (consultation) do update set stems = excluded.stems`.execute(trx)
  await dialect.indexMemory(trx, id, [...new Set(Object.values(stems).flat())])
}

/** Remembers what was recorded before there was a memory. */
export async function rememberMissing(db: Db, dialect: Dialect): Promise<void> {
  const missing = sql<{ id: string }>`
    select id from consultations where not exists (select 1 from memories as m where m.consultation = consultations.id)
    order by id`
  if ((await missing.execute(db)).rows.length === 0) return
  await dialect.transaction(db, async (trx) => {
    await dialect.exclusively(trx, 'remembering')
    for (const { id } of (await missing.execute(trx)).rows) await remember(trx, dialect, id)
  })
}

/** Makes everything that is remembered findable again, in a database that got its rows from another. */
export async function indexMemories(db: Db, dialect: Dialect): Promise<void> {
  for (const { consultation, stems } of await db.selectFrom('memories').selectAll().execute()) {
    const all = Object.values(JSON.parse(stems) as Stems).flat()
    await dialect.transaction(db, (trx) => dialect.indexMemory(trx, consultation, [...new Set(all)]))
  }
}

function stemsOf(
  { title, frame, questions }: Consultation,
  outcome: Outcome | undefined,
  reports: readonly MilestoneReport[],
): Stems {
  const asked = questions.flatMap(everyWordOf)
  const decided = outcome
    ? [
        ...outcome.parts.flatMap(({ decision, why, next }) => [decision, why, ...(next ? [next] : [])]),
        ...outcome.milestones.map(({ what }) => what),
      ]
    : []
  const told = reports.flatMap(({ what, why }) => [what, ...(why ? [why] : [])])
  return {
    title: stemsIn([title]),
    questions: stemsIn(asked),
    themes: stemsIn((outcome?.themes ?? []).map(({ label }) => label)),
    frame: stemsIn([frame.why, frame.open, frame.settled, frame.decider]),
    outcome: stemsIn([...decided, ...told]),
  }
}

function stemsIn(texts: readonly Localized[]): readonly string[] {
  const stems = texts.flatMap((words) =>
    Object.entries(words).flatMap(([language, text]) =>
      wordsOf(text)
        .filter(tellsSomething)
        .map((word) => stem(word, language)),
    ),
  )
  return [...new Set(stems)]
}
