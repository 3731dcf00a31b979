import { sql } from 'kysely'
import type { ConsultationId } from '../../domain/consultation.ts'
import { type News, newsRef, type SentNews } from '../../domain/news.ts'
import type { Instant } from '../../domain/time.ts'
import type { Base } from '../databases/base.ts'
import { among, type Trx } from '../databases/dialect.ts'

/** What the city told about its matters on the way. */
export interface SentNewsList {
  /** The news of a consultation, oldest first. */
  newsOf(id: ConsultationId): Promise<readonly SentNews[]>
}

/** The news of this store. */
export function newsOf(base: Base): SentNewsList {
  return { newsOf: async (id) => (await readNews(base, [id])).get(id) ?? [] }
}

/** The news of these consultations, oldest first. */
export async function readNews(
  { db, dialect }: Base,
  ids: readonly ConsultationId[],
): Promise<ReadonlyMap<ConsultationId, readonly SentNews[]>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ consultation: string; news: string; at: number }>`
    select consultation, news, at from news where consultation in ${among(dialect, 'text', ids)} order by seq`.execute(
    db,
  )
  const found = new Map<ConsultationId, SentNews[]>()
  for (const { consultation, news, at } of rows)
    found.set(consultation, [...(found.get(consultation) ?? []), { ...(JSON.parse(news) as News), at }])
  return found
}

/** Adds news; the same once more is there already. */
export async function recordNews(trx: Trx, news: News, at: Instant): Promise<void> {
  await trx
    .insertInto('news')
    .values({ consultation: news.consultation, ref: newsRef(news), news: JSON.stringify(news), at })
    .onConflict((conflict) => conflict.columns(['consultation', 'ref']).doNothing())
    .execute()
}
