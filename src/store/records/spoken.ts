import { setImmediate as breathe } from 'node:timers/promises'
import { sql } from 'kysely'
import type { AnswerValue } from '../../domain/answer.ts'
import type { ConsultationId } from '../../domain/consultation.ts'
import type { Spoken, SpokenStatement } from '../../domain/voices.ts'
import type { Base } from '../databases/base.ts'
import { among } from '../databases/dialect.ts'
import { readApprovals } from './approvals.ts'
import { mayBeShown, mayTravel } from './kept-back.ts'
import { readThemes } from './themes.ts'

/** Of more respondents than this every second, third … is looked at: a few quotes are proposed from them, and a page waits for it. */
const respondentsReadMax = 500

/** What could be quoted of one consultation, each with what its writer answered; nothing here leads to a person. */
export interface SpokenIn {
  /** Everything that its writers let others see, of as many as are looked at; `answered` is how many there are. */
  spokenIn(id: ConsultationId, answered: number): Promise<Spoken>
  /** With which statements those who reacted agree, of as many as are looked at; nothing where people do not react. */
  approvalsIn(id: ConsultationId): Promise<Pick<Spoken, 'approvals'>>
}

/** What was said in this store. */
export function spokenOf(base: Base): SpokenIn {
  return { spokenIn: (id, answered) => readSpoken(base, id, answered), approvalsIn: (id) => readApprovals(base, id) }
}

/** The same for what is read inside the store. */
async function readSpoken(base: Base, id: ConsultationId, answered: number): Promise<Spoken> {
  const respondents = await someRespondents(base, id, answered)
  const { rows } = await sql<SpokenStatement>`
    select s.number, s.respondent, s.question, s.text from statements as s
      join respondents as r on r.consultation = s.consultation and r.number = s.respondent
    where s.consultation = ${id} and s.respondent in ${among(base.dialect, 'int', respondents)}
      and s.withdrawn = 0 and s.text <> '' and ${mayTravel('r.person')}
    order by s.number`.execute(base.db)
  const spoken = await withAnswers(base, id, rows, respondents)
  return { ...spoken, roleCounts: await countRoles(base, id, respondents) }
}

/** How many of these respondents have told each role. */
async function countRoles({ db, dialect }: Base, id: ConsultationId, respondents: readonly number[]) {
  const role = dialect.textOf(sql.ref('value'))
  const { rows } = await sql<{ role: string; people: number }>`
    select ${role} as role, count(*) as people from respondents as r join persons as p on p.id = r.person
      cross join ${dialect.elements(sql`p.roles`)}
    where r.consultation = ${id} and r.number in ${among(dialect, 'int', respondents)} group by ${role}`.execute(db)
  const told = await sql<{ people: number }>`
    select count(*) as people from respondents as r join persons as p on p.id = r.person
    where r.consultation = ${id} and r.number in ${among(dialect, 'int', respondents)} and p.roles <> '[]'`.execute(db)
  return {
    told: Number(told.rows[0]?.people ?? 0),
    of: Object.fromEntries(rows.map(({ role: of, people }) => [of, Number(people)])),
  }
}

/** These statements with what these respondents answered. */
export async function withAnswers<Each extends SpokenStatement>(
  base: Base,
  id: ConsultationId,
  statements: readonly Each[],
  respondents: readonly number[],
): Promise<Spoken<Each>> {
  if (statements.length === 0) return { statements: [], answers: [], themes: [] }
  await breathe()
  const answers = await sql<{ respondent: number; question: string; value: string }>`
    select a.respondent, a.question, a.value from answers as a
      join respondents as r on r.consultation = a.consultation and r.number = a.respondent
    where a.consultation = ${id} and a.respondent in ${among(base.dialect, 'int', respondents)} and ${mayBeShown('r.person')}
    order by a.respondent, a.question`.execute(base.db)
  return {
    statements,
    answers: answers.rows.map((row) => ({
      ...row,
      value: JSON.parse(row.value) as AnswerValue,
    })),
    themes: await readThemes(base, id),
    ...(await readApprovals(base, id)),
  }
}

/** The numbers of those that are looked at: named one by one, so that no index is gone through for the few among very many. */
async function someRespondents({ db }: Base, id: ConsultationId, answered: number): Promise<readonly number[]> {
  const every = Math.max(1, Math.ceil(answered / respondentsReadMax))
  const { rows } = await sql<{ last: number | null }>`
    select max(number) as last from respondents where consultation = ${id}`.execute(db)
  return Array.from({ length: Math.floor((rows[0]?.last ?? 0) / every) }, (_, at) => (at + 1) * every)
}
