import { sql } from 'kysely'
import type { ConsultationId } from '../../domain/consultation.ts'
import { type Dialect, type Trx, table } from '../databases/dialect.ts'

/** Something that is numbered within one consultation. */
export interface Counter {
  readonly consultation: ConsultationId
  readonly measure: 'respondents' | 'statements' | 'decider-questions'
}

/**
 * Takes as many numbers as there are entries, and gives them out one by one. They go up by one without gaps; the
 * counter's row makes processes take turns.
 */
export async function takeNumbers(
  trx: Trx,
  dialect: Dialect,
  wanted: readonly Counter[],
): Promise<(counter: Counter) => number> {
  const counts = new Map<string, { consultation: string; measure: string; last: number }>()
  for (const counter of wanted) {
    const row = counts.get(nameOf(counter)) ?? { ...counter, last: 0 }
    counts.set(nameOf(counter), { ...row, last: row.last + 1 })
  }
  if (counts.size === 0) return neverWanted
  const rows = [...counts.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => row)
  const given = await sql<Counter & { last: number }>`
    insert into counters (consultation, measure, last)
    select x.consultation, x.measure, x.last
    from ${table(dialect, { consultation: 'text', measure: 'text', last: 'int' }, rows)} where true order by x.ord
    on conflict (consultation, measure) do update set last = counters.last + excluded.last
    returning consultation, measure, last`.execute(trx)
  const taken = new Map(
    given.rows.map(({ last, ...counter }) => [nameOf(counter), last - (counts.get(nameOf(counter))?.last ?? 0)]),
  )
  return (counter) => {
    const number = (taken.get(nameOf(counter)) ?? 0) + 1
    taken.set(nameOf(counter), number)
    return number
  }
}

function nameOf({ consultation, measure }: Counter): string {
  return `${consultation} ${measure}`
}

function neverWanted({ consultation, measure }: Counter): never {
  throw new Error(`No number of ${measure} was taken in ${consultation}.`)
}
