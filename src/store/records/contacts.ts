import { sql } from 'kysely'
import type { ContactId } from '../../domain/contact.ts'
import type { Base } from '../databases/base.ts'
import { among, type Trx } from '../databases/dialect.ts'
import type { ContactsTable } from '../databases/schema.ts'

/** Rows of these contacts, by id. */
export async function readContacts(
  trx: Trx,
  { dialect }: Pick<Base, 'dialect'>,
  ids: readonly ContactId[],
): Promise<ReadonlyMap<string, ContactsTable>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<ContactsTable>`
    select * from contacts where id in ${among(dialect, 'text', ids)}`.execute(trx)
  return new Map(rows.map((row) => [row.id, row]))
}
