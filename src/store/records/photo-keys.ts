import { sql } from 'kysely'
import type { ContactId } from '../../domain/contact.ts'
import type { PersonId } from '../../domain/person.ts'
import type { PhotoId } from '../../domain/photo.ts'
import type { Instant } from '../../domain/time.ts'
import type { DataKey } from '../../seal/data-key.ts'
import type { Base } from '../databases/base.ts'
import { among } from '../databases/dialect.ts'
import { readPersonOf } from './contacts.ts'
import type { Photos } from './photos.ts'
import { keysOf } from './word-keys.ts'

/** The keys that pictures are closed with: those of what their people wrote. */
export function photoKeysOf(base: Base): Pick<Photos, 'photoKey' | 'photoKeys' | 'photosInClear' | 'photosClosed'> {
  return {
    photoKey: (from, now) => keyOf(base, from, now),
    photoKeys: (ids) => base.words.keys(ids),
    photosInClear: (limit, now) => readInClear(base, limit, now),
    photosClosed: (ids) => noteClosed(base, ids),
  }
}

function keyOf(base: Base, from: ContactId, now: Instant): Promise<DataKey> {
  return base.dialect.transaction(base.db, async (trx) => {
    const person = await readPersonOf(trx, from)
    const key = person === undefined ? undefined : (await keysOf(trx, base, [person], now)).get(person)
    // The picture of a person who is forgotten meanwhile is removed; until then it opens with what soon ends.
    return key ?? (await base.words.passing(now))
  })
}

function readInClear(
  base: Base,
  limit: number,
  now: Instant,
): Promise<readonly { readonly id: PhotoId; readonly key: DataKey }[]> {
  return base.dialect.transaction(base.db, async (trx) => {
    const { rows } = await sql<{ id: PhotoId; person: PersonId }>`
      select p.id, r.person from photos as p
        join respondents as r on r.consultation = p.consultation and r.number = p.respondent
      where p.closed = 0 and p.state = 'kept' and r.person is not null
      order by p.id limit ${limit}`.execute(trx)
    if (rows.length === 0) return []
    const keys = await keysOf(trx, base, [...new Set(rows.map(({ person }) => person))], now)
    return rows.flatMap(({ id, person }) => {
      const key = keys.get(person)
      return key ? [{ id, key }] : []
    })
  })
}

async function noteClosed({ db, dialect }: Base, ids: readonly PhotoId[]): Promise<void> {
  await sql`update photos set closed = 1 where id in ${among(dialect, 'text', ids)}`.execute(db)
}
