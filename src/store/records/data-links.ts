import { sql } from 'kysely'
import type { DataLink } from '../../domain/data-link.ts'
import type { PersonId } from '../../domain/person.ts'
import type { Instant, LocalDate } from '../../domain/time.ts'
import type { Base } from '../databases/base.ts'
import { among, type Dialect, type Trx } from '../databases/dialect.ts'

/** The ways to what is stored about a person. Secrets are known by their hashes alone. */
export interface DataLinks {
  /**
   * A new link takes the place of the one before. Undefined where there were `most` on this day already; otherwise how many there
   * are with it. One that is made `again`, since the message with it did not get through, counts once.
   */
  keepDataLink(link: DataLink, on: LocalDate, most: number, again?: boolean): Promise<number | undefined>
  /** Whether a link can still be used; looking does not use it. */
  dataLink(hash: string, now: Instant): Promise<PersonId | undefined>
  /** Uses it: of two who try at once, one gets the person. */
  takeDataLink(hash: string, now: Instant): Promise<PersonId | undefined>
}

/** The ways to people's own data in this store. */
export function dataLinksOf({ db, dialect }: Base): DataLinks {
  return {
    keepDataLink: (link, on, most, again = false) =>
      dialect.transaction(db, (trx) => keep(trx, link, on, { most, again })),
    dataLink: async (hash, now) => {
      const row = await db
        .selectFrom('data_links')
        .select('person')
        .where('hash', '=', hash)
        .where('expires_at', '>', now)
        .executeTakeFirst()
      return row?.person
    },
    takeDataLink: async (hash, now) => {
      const row = await db
        .updateTable('data_links')
        .set({ hash: null })
        .where('hash', '=', hash)
        .where('expires_at', '>', now)
        .returning('person')
        .executeTakeFirst()
      return row?.person
    },
  }
}

async function keep(
  trx: Trx,
  { person, hash, expiresAt }: DataLink,
  on: LocalDate,
  { most, again }: { readonly most: number; readonly again: boolean },
) {
  const before = await trx.selectFrom('data_links').selectAll().where('person', '=', person).executeTakeFirst()
  const counted = before?.asked_on === on ? before.asked : 0
  const asked = again && counted > 0 ? counted : counted + 1
  if (asked > most) return undefined
  const row = { hash, expires_at: expiresAt, asked_on: on, asked }
  await trx
    .insertInto('data_links')
    .values({ person, ...row })
    .onConflict((conflict) => conflict.column('person').doUpdateSet(row))
    .execute()
  return asked
}

/** The links of people who are forgotten go. */
export async function eraseDataLinks(trx: Trx, dialect: Dialect, persons: readonly PersonId[]): Promise<void> {
  await sql`delete from data_links where person in ${among(dialect, 'int', persons)}`.execute(trx)
}
