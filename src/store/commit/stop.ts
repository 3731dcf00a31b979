import { stopWording } from '../../domain/consent.ts'
import type { ContactId } from '../../domain/contact.ts'
import type { PersonId } from '../../domain/person.ts'
import type { Instant } from '../../domain/time.ts'
import type { Closing } from '../databases/base.ts'
import type { Trx } from '../databases/dialect.ts'
import { cancelAll } from '../outbox/reach.ts'
import { writeConsents } from '../records/consents.ts'
import { readPersonOf } from '../records/contacts.ts'
import { lockPersons, silencePerson } from '../records/persons.ts'
import { noteEnding } from './endings.ts'
import { releaseGuides } from './release-guide.ts'

/**
 * The same as a stop of the person behind a contact who said it elsewhere, in a comment that all can read. Nothing where Ekko has
 * not met them, or they have stopped already.
 */
export async function stopContact(trx: Trx, base: Closing, contact: ContactId, now: Instant): Promise<void> {
  const person = await readPersonOf(trx, contact)
  if (person !== undefined) await stopPerson(trx, base, person, now)
}

/** The same of a person. */
export async function stopPerson(trx: Trx, base: Closing, person: PersonId, now: Instant): Promise<void> {
  const { dialect } = base
  const row = (await lockPersons(trx, base, [person])).get(person)
  if (!row || row.standing === 'stopped') return
  const given = { asked: row.asked_given, told: row.told_given }
  await writeConsents(
    trx,
    dialect,
    (['asked', 'told'] as const).flatMap((purpose) =>
      given[purpose] === 1 ? [{ person, purpose, given: 0, wording_version: stopWording, at: now }] : [],
    ),
  )
  await silencePerson(trx, person)
  await noteEnding(trx, base, 'stopped', [person], now)
  await cancelAll(trx, dialect, [person], now)
  await releaseGuides(trx, dialect, [person], now)
}
