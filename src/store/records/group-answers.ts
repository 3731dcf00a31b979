import { sql } from 'kysely'
import type { AnswerValue } from '../../domain/answer.ts'
import type { ConsultationId } from '../../domain/consultation.ts'
import type { Base } from '../databases/base.ts'
import { readAnswersOf } from './answers.ts'

/** By what people may be looked at together. */
export type GroupedBy = 'place' | 'role' | 'topic'

/** What the people of one place, role or topic said, one list for each of them, in no order and without their numbers. */
export interface GroupAnswers {
  readonly by: GroupedBy
  readonly value: string
  readonly people: readonly (readonly { readonly question: string; readonly value: AnswerValue }[])[]
}

/** What was said, by what people have told of themselves. */
export interface GroupsAnswers {
  /** Who chose two places is in both. Nothing here leads to an answer's number; what may be shown of it is decided elsewhere. */
  groupAnswersOf(id: ConsultationId, by: GroupedBy): Promise<readonly GroupAnswers[]>
}

/** What was said in this store, by place, role or topic. */
export function groupAnswersOf(base: Base): GroupsAnswers {
  return { groupAnswersOf: (id, by) => read(base, id, by) }
}

const columns = { place: 'p.places', role: 'p.roles', topic: 'p.topics' } as const

async function read(base: Base, id: ConsultationId, by: GroupedBy): Promise<readonly GroupAnswers[]> {
  const { db, dialect } = base
  const text = dialect.textOf(sql.ref('value'))
  const { rows } = await sql<{ respondent: number; of: string }>`
    select r.number as respondent, ${text} as "of"
    from respondents as r join persons as p on p.id = r.person cross join ${dialect.elements(sql.ref(columns[by]))}
    where r.consultation = ${id} order by 2`.execute(db)
  const said = new Map<number, { question: string; value: AnswerValue }[]>()
  for (const { respondent, question, value } of await readAnswersOf(base, id)) {
    const own = said.get(respondent)
    if (own) own.push({ question, value })
    else said.set(respondent, [{ question, value }])
  }
  const groups = new Map<string, GroupAnswers['people'][number][]>()
  for (const { respondent, of } of rows) {
    const one = said.get(respondent)
    if (!one) continue
    const people = groups.get(of)
    if (people) people.push(one)
    else groups.set(of, [one])
  }
  return [...groups].map(([value, people]) => ({ by, value, people }))
}
