import { sql } from 'kysely'
import { type AnswerValue, saysSomething } from '../../domain/answer.ts'
import type { ConsultationId, RunningConsultation } from '../../domain/consultation.ts'
import type { Outcome } from '../../domain/outcome.ts'
import type { QuestionId } from '../../domain/question.ts'
import { kindOf } from '../../domain/questions/kinds.ts'
import { statementsIn } from '../../domain/questions/open.ts'
import type { QuestionTally, Tally } from '../../domain/tally.ts'
import type { Base } from '../databases/base.ts'
import { type Db, type Dialect, type Trx, table } from '../databases/dialect.ts'
import { readConsultations } from './consultations.ts'
import { readReactions } from './reactions.ts'
import { readRelease } from './released.ts'

/** Counts of what people said. */
export interface Tallies {
  /** The counts of one consultation. */
  tally(id: ConsultationId): Promise<Tally>
}

/** The tallies of this store. */
export function talliesOf(base: Base): Tallies {
  return { tally: (id) => readTally(base, id) }
}

/** What is counted. `said` is how many answered a question, `answered` how many people answered at all. */
export type Measure =
  | 'invited'
  | 'delivered'
  | 'answered'
  | 'declined'
  | 'said'
  | 'skipped'
  | 'choice'
  | 'statements'
  | 'heard'

/** Changes of counts that one transaction makes, added up before they are written. */
export type TallyDeltas = Map<string, Delta>

interface Delta {
  readonly consultation: ConsultationId
  readonly question: QuestionId
  readonly measure: string
  readonly item: string
  count: number
}

/** Counts `by` more (or fewer) of a consultation's measure. */
export function counted(
  deltas: TallyDeltas,
  consultation: ConsultationId,
  measure: Measure,
  by: number,
  item = '',
): void {
  add(deltas, consultation, '', measure, item, by)
}

/** Counts an answer in (`by` 1) or out (`by` -1). */
export function countAnswer(
  deltas: TallyDeltas,
  consultation: ConsultationId,
  question: QuestionId,
  value: AnswerValue,
  by: 1 | -1,
): void {
  eachCounted(value, by, (measure, item, count) => add(deltas, consultation, question, measure, item, count))
}

/** Counts an answer in the place of what was said before. Most of what people say to statements was there before, and moves no count. */
export function recountAnswer(
  deltas: TallyDeltas,
  consultation: ConsultationId,
  question: QuestionId,
  before: AnswerValue | undefined,
  value: AnswerValue,
): void {
  if (before === undefined) {
    countAnswer(deltas, consultation, question, value, 1)
    return
  }
  const moved = new Map<Measure, Map<string, number>>()
  const move = (measure: Measure, item: string, by: number) => {
    const items = moved.get(measure) ?? new Map<string, number>()
    moved.set(measure, items.set(item, (items.get(item) ?? 0) + by))
  }
  eachCounted(before, -1, move)
  eachCounted(value, 1, move)
  for (const [measure, items] of moved)
    for (const [item, by] of items) add(deltas, consultation, question, measure, item, by)
}

function eachCounted(
  value: AnswerValue,
  by: 1 | -1,
  count: (measure: Measure, item: string, by: number) => void,
): void {
  if (saysSomething(value)) count('said', '', by)
  if (value.kind === 'skipped') {
    count('skipped', '', by)
    return
  }
  for (const item of kindOf(value).itemsIn(value)) count('choice', item, by)
  count('statements', '', by * statementsIn(value).length)
}

function add(
  deltas: TallyDeltas,
  consultation: ConsultationId,
  question: QuestionId,
  measure: Measure,
  item: string,
  by: number,
): void {
  if (by === 0) return
  // No text that is stored holds a NUL.
  const key = `${consultation}\0${question}\0${measure}\0${item}`
  const delta = deltas.get(key)
  if (delta) delta.count += by
  else deltas.set(key, { consultation, question, measure, item, count: by })
}

/** Adds the changes to the stored counts, always in the same order so that two processes never deadlock. */
export async function writeTallies(trx: Trx, dialect: Dialect, deltas: TallyDeltas): Promise<void> {
  const rows = [...deltas.entries()]
    .filter(([, { count }]) => count !== 0)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, delta]) => delta)
  if (rows.length === 0) return
  const columns = { consultation: 'text', question: 'text', measure: 'text', item: 'text', count: 'int' } as const
  await sql`
    insert into tallies (consultation, question, measure, item, count)
    select x.consultation, x.question, x.measure, x.item, x.count from ${table(dialect, columns, rows)}
    where true order by x.ord
    on conflict (consultation, question, measure, item) do update set count = tallies.count + excluded.count`.execute(
    trx,
  )
}

/** Counts the people of each theme, once an outcome names themes; replaces what was counted before. */
export async function countThemes(trx: Trx, dialect: Dialect, outcome: Outcome): Promise<void> {
  const { consultation } = outcome
  await sql`delete from tallies where consultation = ${consultation} and measure = 'theme'`.execute(trx)
  const rows = outcome.themes.flatMap(({ id, statements }) => statements.map((number) => ({ theme: id, number })))
  if (rows.length === 0) return
  await sql`
    insert into tallies (consultation, question, measure, item, count)
    select cast(${consultation} as text), '', 'theme', x.theme, count(distinct s.respondent)
    from ${table(dialect, { theme: 'text', number: 'int' }, rows)}
      join statements as s on s.consultation = ${consultation} and s.number = x.number
    where s.withdrawn = 0
    group by x.theme`.execute(trx)
}

/**
 * The counts of one consultation, every item of a question with at least its 0. Who has read the consultation hands it over; undefined where
 * there is none.
 */
export async function readTally(
  base: Base,
  id: ConsultationId,
  known?: { readonly running: RunningConsultation } | undefined,
  db: Db = base.db,
): Promise<Tally> {
  const { rows } = await sql<{ question: string; measure: string; item: string; count: number }>`
    select question, measure, item, count from tallies where consultation = ${id}
    union all
    select '', 'capped', '', count(*) from capped where consultation = ${id}
    union all
    select '', 'behalf', '', count(*) from invitations as i
      join respondents as r on r.person = i.person and r.consultation = i.consultation
    where i.consultation = ${id} and i.on_behalf = 1
    union all
    select '', 'drawn', '', drawn from draws where consultation = ${id}
    union all
    select '', 'quotes', '', count(*) from quotes where consultation = ${id}`.execute(db)
  const count = (measure: string, question = '', item = '') =>
    rows.find((row) => row.measure === measure && row.question === question && row.item === item)?.count ?? 0
  const items = (measure: string, question: string) =>
    rows.filter((row) => row.measure === measure && row.question === question)
  const { running } = known ?? (await readConsultations(db, base, { ids: [id] })).get(id) ?? {}
  const chosen = new Map(
    rows.flatMap((row) => (row.measure === 'choice' ? [[`${row.question}\n${row.item}`, row.count]] : [])),
  )
  const reactions =
    running &&
    (await readReactions({ db }, running.consultation, (question, item) => chosen.get(`${question}\n${item}`) ?? 0))
  const questions = (running?.consultation.questions ?? []).map((question): [string, QuestionTally] => [
    question.id,
    {
      answered: count('said', question.id),
      skipped: count('skipped', question.id),
      choices: {
        ...Object.fromEntries(
          kindOf(question)
            .items(question)
            .map((item) => [item, 0]),
        ),
        ...Object.fromEntries(items('choice', question.id).map((row) => [row.item, row.count])),
      },
      statements: count('statements', question.id),
    },
  ])
  const remembered = await readRelease(db, id)
  return {
    ...(remembered && { remembered }),
    ...(count('drawn') > 0 && { drawn: count('drawn') }),
    ...(count('quotes') > 0 && { quotesRead: count('quotes') }),
    invited: count('invited'),
    delivered: count('delivered'),
    answered: count('answered'),
    declined: count('declined'),
    ...(count('behalf') > 0 && { onBehalf: count('behalf') }),
    capped: count('capped'),
    questions: Object.fromEntries(questions),
    ...(reactions && { reactions }),
    themes: Object.fromEntries(items('theme', '').map((row) => [row.item, row.count])),
    heard: { yes: count('heard', '', 'yes'), partly: count('heard', '', 'partly'), no: count('heard', '', 'no') },
  }
}
