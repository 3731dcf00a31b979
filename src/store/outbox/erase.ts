import { sql } from 'kysely'
import type { ConsultationId } from '../../domain/consultation.ts'
import { underPost } from '../../domain/outbox.ts'
import type { PersonId } from '../../domain/person.ts'
import type { Instant } from '../../domain/time.ts'
import { among, type Dialect, type Trx } from '../databases/dialect.ts'

/**
 * A message to a person who was forgotten, or whom Ekko never met, loses its address and words once it is settled.
 * The engine's keys of replies name the contact, so such a key becomes a number; one that names no person keeps a comment from being
 * answered again.
 */
export async function eraseSettled(trx: Trx, dialect: Dialect, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return
  await sql`
    update outbox set address = '', account = null, notice = '{}', via = null, external_id = null, edits = null, under = null,
      key = case when key like ${`${underPost}%`} then key else 'erased:' || id end
    where id in ${among(dialect, 'int', ids)} and ending = 'forgotten' and settled_at is not null`.execute(trx)
}

/** Messages to people who are forgotten go. */
export async function eraseMessagesTo(trx: Trx, dialect: Dialect, persons: readonly PersonId[]): Promise<void> {
  await sql`
    delete from outbox where person is not null and person in ${among(dialect, 'int', persons)}`.execute(trx)
}

/** Messages to contacts that are forgotten, queued before it was known whose they are, go, and when they were written to. */
export async function eraseMessagesAt(trx: Trx, dialect: Dialect, contacts: readonly string[]): Promise<void> {
  const which = among(dialect, 'text', contacts)
  await sql`delete from outbox where settled_at is null and person is null and address in ${which}`.execute(trx)
  await sql`delete from paces where address in ${which}`.execute(trx)
}

/** What these people were sent about a consultation goes with their words in it, and what they were sent before then. */
export async function eraseMessagesAbout(
  trx: Trx,
  dialect: Dialect,
  persons: readonly PersonId[],
  consultation: ConsultationId,
  before: Instant = 0,
): Promise<void> {
  await sql`
    delete from outbox where person is not null and person in ${among(dialect, 'int', persons)}
      and settled_at is not null and (settled_at < ${before} or key like ${`%:${consultation}:%`})`.execute(trx)
}
