import { sql } from 'kysely'
import type { ConsultationId } from '../../domain/consultation.ts'
import { reactionsId } from '../../domain/reactions/question.ts'
import type { Spoken } from '../../domain/voices.ts'
import type { Base } from '../databases/base.ts'
import { among } from '../databases/dialect.ts'
import { readable } from './kept-back.ts'

/** Of more people than this every second, third … is looked at: a few quotes are chosen by them. */
const votersReadMax = 500

/** With which statements each of those who reacted agrees, an author with their own; nothing where people do not react. */
export async function readApprovals(base: Base, id: ConsultationId): Promise<Pick<Spoken, 'approvals'>> {
  const { rows: counted } = await sql<{ last: number | null }>`
    select max(number) as last from respondents where consultation = ${id}`.execute(base.db)
  const last = counted[0]?.last ?? 0
  const every = Math.max(1, Math.ceil(last / votersReadMax))
  const numbers = Array.from({ length: Math.floor(last / every) }, (_, at) => (at + 1) * every)
  if (numbers.length === 0) return {}
  const { rows } = await sql<{ respondent: number; value: string }>`
    select respondent, value from answers
    where consultation = ${id} and respondent in ${among(base.dialect, 'int', numbers)}
      and question like ${`%${reactionsId({ kind: 'open', id: '' })}`}
    order by respondent`.execute(base.db)
  if (rows.length === 0) return {}
  const own = await sql<{ respondent: number; number: number }>`
    select respondent, number from statements
    where consultation = ${id} and respondent in ${among(base.dialect, 'int', numbers)} and withdrawn = 0`.execute(
    base.db,
  )
  const written = new Map<number, number[]>()
  for (const { respondent, number } of own.rows) {
    const of = written.get(respondent)
    if (of) of.push(number)
    else written.set(respondent, [number])
  }
  const votes = await readable(base.db, id, rows)
  return {
    approvals: votes.map(({ respondent, value }) => {
      const said = JSON.parse(value) as { readonly votes?: Readonly<Record<string, number>> }
      const agreed = Object.entries(said.votes ?? {}).flatMap(([key, vote]) => (vote === 1 ? [Number(key)] : []))
      return [...new Set([...agreed, ...(written.get(respondent) ?? [])])]
    }),
  }
}
