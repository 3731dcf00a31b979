import { sql } from 'kysely'
import type { Notice } from '../../domain/outbox.ts'
import type { PersonId } from '../../domain/person.ts'
import { waysClosed } from '../../seal/account.ts'
import type { Base } from '../databases/base.ts'
import { among } from '../databases/dialect.ts'

/** A message of ours as a person can name it. */
export interface SentTo {
  readonly person: PersonId
  /** The platform's id of it. */
  readonly externalId: string
}

/**
 * What messages to these people are about, by the platform's ids of them; of one that was changed in place, what it was changed
 * to. Found by the person, as the platform's ids have no index.
 */
export async function readSentTo(
  { db, dialect, seal }: Base,
  wanted: readonly SentTo[],
): Promise<(person: PersonId | undefined, externalId: string) => Notice | undefined> {
  if (wanted.length === 0) return () => undefined
  const persons = [...new Set(wanted.map(({ person }) => person))]
  const ways = new Map(wanted.map(({ externalId }) => [externalId, waysClosed(seal, externalId)]))
  const ids = [...new Set([...ways.values()].flat())]
  const { rows } = await sql<{ person: number; external_id: string; notice: string }>`
    select person, external_id, notice from outbox
    where person in ${among(dialect, 'int', persons)} and external_id in ${among(dialect, 'text', ids)} and state = 'sent'
    order by id`.execute(db)
  const notices = new Map(rows.map((row) => [`${row.person} ${row.external_id}`, row.notice]))
  return (person, externalId) => {
    const notice = ways
      .get(externalId)
      ?.map((id) => notices.get(`${person} ${id}`))
      .find((found) => found !== undefined)
    return notice === undefined ? undefined : (JSON.parse(notice) as Notice)
  }
}
