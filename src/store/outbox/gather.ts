import { sql } from 'kysely'
import type { DepartmentId } from '../../domain/city.ts'
import { type GatheredKind, gatherMs, type IdeaNotice } from '../../domain/idea.ts'
import type { Instant } from '../../domain/time.ts'
import type { Trx } from '../databases/dialect.ts'

/** What is told instead of one idea, and when. */
export interface Gathering {
  readonly about: IdeaNotice
  readonly key: string
  readonly at: Instant
}

/**
 * The first of several ideas that staff are told of within minutes goes out by itself, and while it is not answered the others come
 * together: this is the one message that names them, the same for each, so that it is queued once. Undefined for the first.
 */
export async function gathered(
  trx: Trx,
  department: DepartmentId,
  { show, idea }: Extract<IdeaNotice, { readonly show: GatheredKind }>,
  at: Instant,
): Promise<Gathering | undefined> {
  const { rows } = await sql<{ since: number; first: string }>`
    select g.since, g.first from gatherings as g join ideas as i on i.key = g.first and i.answer is null
    where g.department = ${department} and g.kind = ${show}`.execute(trx)
  const [begun] = rows
  // A clock that was set back begins anew.
  if (begun === undefined || at < begun.since || at >= begun.since + gatherMs) {
    await sql`
      insert into gatherings (department, kind, since, first) values (${department}, ${show}, ${at}, ${idea})
      on conflict (department, kind) do update set since = excluded.since, first = excluded.first`.execute(trx)
    return undefined
  }
  // Told twice, as after a crash, it is still the first.
  if (begun.first === idea) return undefined
  return {
    about: { show: 'gathered', of: show, department, since: begun.since, besides: begun.first },
    key: `ideas:${show}:${department}:${begun.since}`,
    at: begun.since + gatherMs,
  }
}
