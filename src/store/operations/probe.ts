import { sql } from 'kysely'
import type { Instant } from '../../domain/time.ts'
import type { Base } from '../databases/base.ts'
import { among, table } from '../databases/dialect.ts'

/** About 64 KB together: a full disk often still takes a small change, into space that the database has already. */
const rowsWritten = 400
const rowBytes = 160

/** Writes as much as a group of events takes, durably, and removes it again. Rejects while nothing can be written. */
export async function probe({ db, dialect }: Base, name: string, now: Instant): Promise<void> {
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
