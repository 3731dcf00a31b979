import type { ConsultationId } from '../../domain/consultation.ts'
import type { Theme } from '../../domain/outcome.ts'
import type { Base } from '../databases/base.ts'

/** Which of the statements that themes point at are there: not withdrawn, not forgotten and never only imagined. */
export async function statementsAmong(
  { db }: Base,
  consultation: ConsultationId,
  themes: readonly Theme[],
): Promise<readonly number[]> {
  const numbers = new Set(themes.flatMap(({ statements }) => statements))
  if (numbers.size === 0) return []
  const rows = await db
    .selectFrom('statements')
    .select('number')
    .where('consultation', '=', consultation)
    .where('withdrawn', '=', 0)
    .where('text', '<>', '')
    .execute()
  return rows.map(({ number }) => number).filter((number) => numbers.has(number))
}
