import { sql } from 'kysely'
import type { Instant } from '../../domain/time.ts'
import type { Base } from '../databases/base.ts'
import { among, table } from '../databases/dialect.ts'

/** Whether the database does what it has to. */
export interface Health {
  /** Rejects while the database cannot be read. */
  healthy(): Promise<void>
  /** Writes a little, durably, and removes it again; rejects while nothing can be written. */
  probe(name: string, now: Instant): Promise<void>
}

/** The health of this store. */
export function healthOf(base: Base): Health {
  return {
    healthy: async () => {
      await sql`select 1 from migrations limit 1`.execute(base.db)
    },
    probe: (name, now) => probe(base, name, now),
  }
}

/** About 64 KB together: a full disk often still takes a small change, into space that the database has already. */
const rowsWritten = 400
const rowBytes = 160

/** Writes as much as a group of events takes. */
async function probe({ db, dialect }: Base, name: string, now: Instant): Promise<void> {
  const names = Array.from({ length: rowsWritten }, (_, index) => `${name} ${index} `.padEnd(rowBytes, '.'))
  await dialect.transaction(db, (trx) =>
    sql`
      insert into probes (name, at)
      select x.name, cast(${now} as bigint) from ${table(
        dialect,
        { name: 'text' },
        names.map((each) => ({ name: each })),
      )} where true
      on conflict (name) do nothing`.execute(trx),
  )
  await dialect.transaction(db, (trx) =>
    sql`delete from probes where name in ${among(dialect, 'text', names)}`.execute(trx),
  )
}
