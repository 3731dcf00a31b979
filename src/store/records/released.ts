import type { ConsultationId } from '../../domain/consultation.ts'
import type { Released } from '../../domain/release/released.ts'
import type { Db } from '../databases/dialect.ts'

/** What was told of a consultation; undefined where nothing was told for good. */
export async function readRelease(db: Db, id: ConsultationId): Promise<Released | undefined> {
  const row = await db.selectFrom('releases').select('told').where('consultation', '=', id).executeTakeFirst()
  return row && (JSON.parse(row.told) as Released)
}

/** The same of every consultation. */
export async function readReleases(db: Db): Promise<ReadonlyMap<ConsultationId, Released>> {
  const rows = await db.selectFrom('releases').select(['consultation', 'told']).execute()
  return new Map(rows.map(({ consultation, told }) => [consultation, JSON.parse(told) as Released]))
}
