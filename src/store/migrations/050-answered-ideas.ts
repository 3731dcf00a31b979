import { sql } from 'kysely'
import type { IdeaAnswer } from '../../domain/idea.ts'
import { type Ddl, type Dialect, type Trx, table } from '../databases/dialect.ts'

/** When an idea was answered, so that it can be found once its time is over. */
export function answeredIdeas({ int }: Ddl): readonly string[] {
  return [`alter table ideas add column answered_at ${int}`]
}

/** The answers that were given before this was kept beside them. */
export async function fillAnsweredIdeas(trx: Trx, dialect: Dialect): Promise<void> {
  const { rows } = await sql<{ number: number; answer: string }>`
    select number, answer from ideas where answer is not null`.execute(trx)
  if (rows.length === 0) return
  const found = rows.map(({ number, answer }) => ({ number, at: (JSON.parse(answer) as IdeaAnswer).at }))
  await sql`
    update ideas set answered_at = x.at from ${table(dialect, { number: 'int', at: 'int' }, found)}
    where ideas.number = x.number`.execute(trx)
}
