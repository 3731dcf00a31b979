import type { ContactId } from '../../domain/contact.ts'
import type { PersonId } from '../../domain/person.ts'
import type { Instant } from '../../domain/time.ts'
import type { Closing } from '../databases/base.ts'
import type { Dialect, Trx } from '../databases/dialect.ts'
import { dropAttachments } from '../inbox/attachments.ts'
import { eraseAside, leaveLanes } from '../inbox/lanes.ts'
import { clearTimers } from '../inbox/timers.ts'
import { eraseMessagesAt, eraseMessagesTo } from '../outbox/erase.ts'
import { tellAsker, tellStaff } from '../outbox/queue-to-people.ts'
import { eraseAnswers } from '../records/answers.ts'
import { eraseArrivals } from '../records/arrivals.ts'
import { eraseChatCodes } from '../records/chat-codes.ts'
import { eraseConsents } from '../records/consents.ts'
import { eraseContacts, readContactsOf, readPersonOf } from '../records/contacts.ts'
import { eraseDataLinks } from '../records/data-links.ts'
import { eraseDeciderQuestions } from '../records/decider.ts'
import { eraseSessions } from '../records/desk.ts'
import { eraseFromDraws } from '../records/draws.ts'
import { eraseDuties } from '../records/duties.ts'
import { eraseIdeas } from '../records/ideas.ts'
import { eraseAskers, eraseInquiries, readAskedOf } from '../records/inquiries.ts'
import { eraseInvitations } from '../records/invitations.ts'
import { eraseKeptDrafts } from '../records/kept-drafts.ts'
import { eraseOffers, readOffersOf } from '../records/offers.ts'
import { erasePersons } from '../records/persons.ts'
import { erasePhotos } from '../records/photos.ts'
import { eraseQuotes } from '../records/quotes.ts'
import { eraseRespondents } from '../records/respondents.ts'
import { eraseStatements } from '../records/statements.ts'
import { eraseStems } from '../records/stems.ts'
import { eraseTimes } from '../records/times.ts'
import { noteEnding, noteStranger } from './endings.ts'
import { releaseGuides } from './release-guide.ts'

/**
 * Unties people from what they said and deletes every row that names them. Choices and counts stay, words do not. Their keys end with
 * it, so that no backup has their words either.
 * A person who writes again afterwards is one whom Ekko has not met.
 */
export async function forgetPersons(
  trx: Trx,
  base: Closing,
  persons: readonly PersonId[],
  now: Instant,
): Promise<void> {
  if (persons.length === 0) return
  const { dialect } = base
  await noteEnding(trx, base, 'forgotten', persons, now)
  const contacts = await readContactsOf(trx, dialect, persons)
  // First, so that what is told to a department reaches those who are still there.
  await eraseDuties(trx, dialect, contacts)
  await closeInquiries(trx, dialect, persons, now)
  await closeOffers(trx, dialect, persons, now)
  await eraseStems(trx, dialect, persons)
  await eraseQuotes(trx, dialect, persons)
  await eraseStatements(trx, dialect, persons)
  await eraseAnswers(trx, dialect, persons)
  await erasePhotos(trx, dialect, persons)
  await eraseTimes(trx, dialect, persons)
  await eraseRespondents(trx, dialect, persons)
  await eraseInvitations(trx, dialect, persons)
  await eraseArrivals(trx, dialect, persons)
  await eraseFromDraws(trx, dialect, persons)
  await eraseConsents(trx, dialect, persons)
  await eraseKeptDrafts(trx, dialect, persons)
  await eraseIdeas(trx, dialect, persons)
  await eraseDeciderQuestions(trx, dialect, persons)
  await eraseDataLinks(trx, dialect, persons)
  await dropAttachments(trx, dialect, persons)
  await eraseMessagesTo(trx, dialect, persons)
  await leaveContacts(trx, dialect, contacts)
  await releaseGuides(trx, dialect, persons, now)
  await eraseContacts(trx, dialect, persons)
  await erasePersons(trx, dialect, persons)
}

/** The same as "forget me", asked for by the city on behalf of the person who wrote from this contact; nothing is replied. */
export async function forgetContact(trx: Trx, base: Closing, contact: ContactId, now: Instant): Promise<void> {
  const owner = await readPersonOf(trx, contact)
  if (owner === undefined) await noteStranger(trx, base, contact, now)
  else await forgetPersons(trx, base, [owner], now)
  await leaveContacts(trx, base.dialect, [contact])
}

/**
 * What else names a contact: messages queued before it was known whose it is, and events that were set aside.
 * Events that are done were emptied as they were committed; what the contact wrote since and has not been decided yet
 * begins anew.
 */
async function leaveContacts(trx: Trx, dialect: Dialect, contacts: readonly string[]): Promise<void> {
  if (contacts.length === 0) return
  await eraseMessagesAt(trx, dialect, contacts)
  await eraseDuties(trx, dialect, contacts)
  await eraseChatCodes(trx, dialect, contacts)
  await eraseSessions(trx, dialect, contacts)
  await eraseAside(trx, dialect, contacts)
  await leaveLanes(trx, dialect, contacts)
}

/** Exchanges go, with every word in them; the staff member who asked is told only that it is over. */
async function closeInquiries(trx: Trx, dialect: Dialect, persons: readonly PersonId[], now: Instant): Promise<void> {
  await eraseAskers(trx, dialect, persons)
  const asked = await readAskedOf(trx, dialect, persons)
  if (asked.length === 0) return
  for (const { key, subject, ended, statement } of asked) {
    // An offer that goes is told by itself.
    if (ended || subject.of === 'help') continue
    const about = { show: 'gone', subject, ...(statement !== undefined && { statement }) } as const
    await tellAsker(trx, dialect, key, { kind: 'inquiry', about }, `inquiry:${key}:gone`, now)
  }
  const keys = asked.map(({ key }) => key)
  await eraseInquiries(trx, dialect, keys)
  await clearTimers(
    trx,
    dialect,
    keys.flatMap((key) => [`inquiry:${key}`, `reply:${key}`]),
  )
}

/** Offers to help go; the staff who were told of them are asked to delete what they noted. */
async function closeOffers(trx: Trx, dialect: Dialect, persons: readonly PersonId[], now: Instant): Promise<void> {
  const offers = [...(await readOffersOf({ db: trx, dialect }, persons)).values()].flat()
  for (const { key, number, consultation, department } of offers.toSorted((one, other) => one.number - other.number)) {
    const about = { show: 'gone', number, consultation } as const
    await tellStaff(trx, dialect, department, { kind: 'help', about }, `help:${key}:gone`, now)
  }
  if (offers.length > 0) await eraseOffers(trx, dialect, persons)
}
