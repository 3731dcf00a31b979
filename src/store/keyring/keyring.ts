import { sql } from 'kysely'
import { dayMs, type Instant } from '../../domain/time.ts'
import { type DataKey, newDataKey } from '../../seal/data-key.ts'
import type { Seal } from '../../seal/seal.ts'
import { among, type Dialect, table } from '../databases/dialect.ts'
import type { Words } from '../databases/words.ts'
import { marksOf } from './marks.ts'
import type { KeyringTables, RingDb } from './tables.ts'
import { endOn, readEnded } from './tombstones.ts'

/** Keys kept in memory at most, some 200 bytes each; the one that was needed longest ago gives way. */
const keysMax = 100_000

/** What an open keyring is made of. */
export interface Ring {
  readonly db: RingDb
  readonly dialect: Dialect
  readonly seal: Seal
  /** Leaves no copy of what was deleted in the ring's own files. */
  readonly scour: () => Promise<void>
}

/** The keys on an open ring. Rejects with SealError where the city's key is another one. */
export async function wordsOn(ring: Ring): Promise<Words> {
  const { db, dialect, seal } = ring
  const known = new Map<string, DataKey>()
  const remember = (key: DataKey): void => {
    known.delete(key.id)
    known.set(key.id, key)
    if (known.size > keysMax) for (const oldest of known.keys()) return void known.delete(oldest)
  }
  const keep = async (kind: KeyringTables['data_keys']['kind'], keys: readonly DataKey[], now: Instant) => {
    if (keys.length === 0) return
    const rows = keys.map(({ id, bytes }) => ({ id, wrapped: seal.close('data key', bytes.toString('base64url')) }))
    await sql`
      insert into data_keys (id, kind, wrapped, since)
      select x.id, cast(${kind} as text), x.wrapped, cast(${now} as bigint)
      from ${table(dialect, { id: 'text', wrapped: 'text' }, rows)} where true`.execute(db)
    for (const key of keys) remember(key)
  }
  const unwrapped = ({ id, wrapped }: { readonly id: string; readonly wrapped: string }): DataKey => ({
    id,
    bytes: Buffer.from(seal.open('data key', wrapped), 'base64url'),
  })
  const newest = async (kind: 'passing' | 'marks', since: Instant): Promise<DataKey | undefined> => {
    const { rows } = await sql<{ id: string; wrapped: string }>`
      select id, wrapped from data_keys where kind = ${kind} and since >= ${since}
      order by since desc, id limit 1`.execute(db)
    return rows[0] && unwrapped(rows[0])
  }
  const marks = marksOf((await newest('marks', Number.MIN_SAFE_INTEGER)) ?? (await firstOf(keep, newest)))

  let endedOn: number | undefined
  let today: { readonly day: number; readonly key: DataKey } | undefined
  return {
    async keys(ids) {
      const found = new Map<string, DataKey>()
      const missing: string[] = []
      for (const id of ids) {
        const key = known.get(id)
        if (key) found.set(id, key)
        else missing.push(id)
      }
      if (missing.length === 0) return found
      const { rows } = await sql<{ id: string; wrapped: string }>`
        select id, wrapped from data_keys where id in ${among(dialect, 'text', missing)}`.execute(db)
      for (const key of rows.map(unwrapped)) {
        remember(key)
        found.set(key.id, key)
      }
      return found
    },
    keep: (keys, now) => keep('person', keys, now),
    async passing(now) {
      const day = Math.floor(now / dayMs)
      if (today?.day === day) return today.key
      let key = await newest('passing', day * dayMs)
      if (key === undefined) {
        key = newDataKey()
        await keep('passing', [key], now)
      }
      const steady = { ...key, steady: true } as const
      today = { day, key: steady }
      return steady
    },
    async endPassed(stillUsed, now) {
      const day = Math.floor(now / dayMs)
      if (endedOn === day) return
      endedOn = day
      const used = await stillUsed()
      // A process whose clock is behind may still use yesterday's.
      const before = (day - 1) * dayMs
      const { rows } = await sql<{ id: string }>`
        delete from data_keys where kind = 'passing' and since < ${before}
          and id not in ${among(dialect, 'text', used)} returning id`.execute(db)
      for (const { id } of rows) known.delete(id)
      if (rows.length > 0) await ring.scour()
    },
    mark: marks.mark,
    markOf: marks.markOf,
    async end(endings) {
      const keys = await endOn(ring, endings)
      for (const key of keys) {
        known.get(key)?.bytes.fill(0)
        known.delete(key)
      }
      if (keys.length > 0) await ring.scour()
    },
    endingsAfter: (place, limit) => readEnded(ring, { after: place, limit }),
    endingsOf: (contacts) => readEnded(ring, { contacts }),
  }
}

/** Two processes that begin at once may make two: both then take the older. */
async function firstOf(
  keep: (kind: 'marks', keys: readonly DataKey[], now: Instant) => Promise<void>,
  newest: (kind: 'marks', since: Instant) => Promise<DataKey | undefined>,
): Promise<DataKey> {
  const made = newDataKey()
  await keep('marks', [made], 0)
  return (await newest('marks', Number.MIN_SAFE_INTEGER)) ?? made
}
