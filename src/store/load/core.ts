import type { Contact, ContactId, Reach } from '../../domain/contact.ts'
import type { Dialogue } from '../../domain/dialogue.ts'
import type { Held } from '../../domain/held.ts'
import type { ContactEvent } from '../../domain/inbox.ts'
import type { OwnInquiry } from '../../domain/inquiry.ts'
import type { Person, PersonId } from '../../domain/person.ts'
import type { Core } from '../../engine/needs.ts'
import type { KnownPerson } from '../../engine/state.ts'
import type { Base } from '../databases/base.ts'
import type { ContactsTable } from '../databases/schema.ts'
import { readConsents } from '../records/consents.ts'
import { readContacts } from '../records/contacts.ts'
import { readDutiesBehind } from '../records/duties.ts'
import { readInquiriesOf } from '../records/inquiries.ts'
import { readParts } from '../records/involvements.ts'
import { readKeptDrafts } from '../records/kept-drafts.ts'
import { personIn, readPersons } from '../records/persons.ts'
import { unaskedIn } from '../records/unasked.ts'

/** The person behind an event, with everything of theirs that is read for every event. */
export interface Behind extends Core {
  readonly contact: Contact
  readonly person: PersonId | undefined
  readonly known: KnownPerson | undefined
  /** The author of a public comment, where Ekko has met them. */
  readonly author: Pick<Person, 'standing'> | undefined
  readonly inquiries: readonly OwnInquiry[] | undefined
  readonly version: number
}

/** Reads the people behind many events at once, however many there are. */
export async function readBehind(
  base: Base,
  events: readonly ContactEvent[],
): Promise<(event: ContactEvent) => Behind> {
  const { db } = base
  const addresses = [...events.map(({ contact }) => contact), ...events.flatMap((event) => authorOf(event) ?? [])]
  const contacts = await readContacts(db, base, addresses)
  const ids = [...new Set([...contacts.values()].map(({ person }) => person))]
  const persons = await readPersons(db, base, ids)
  const consents = await readConsents(db, base, ids)
  const parts = await readParts(db, base, ids)
  const { dutiesOf, guideOf } = await readDutiesBehind(base, addresses, ids)
  const serving = events.flatMap(({ contact }) => {
    const person = contacts.get(contact)?.person
    return person !== undefined && dutiesOf(contact, person).length > 0 ? [person] : []
  })
  const works = await readKeptDrafts(base, serving)
  const inquiries = await readInquiriesOf(base, ids)

  return (event) => {
    const contact = contacts.get(event.contact)
    const row = contact && persons.get(contact.person)
    const author = authorOf(event)
    const writer = author && persons.get(contacts.get(author)?.person ?? 0)
    return {
      author: writer && { standing: writer.standing },
      contact: contactOf(event, contact),
      person: contact?.person,
      known: row && {
        person: personIn(row),
        consents: consents.get(row.id) ?? {},
        dialogue: JSON.parse(row.dialogue) as Dialogue,
        ...(row.ideas_open > 0 && { ideasOpen: { count: row.ideas_open, last: row.ideas_last ?? 0 } }),
        ...(row.unasked !== null && { unasked: unaskedIn(row.unasked) }),
        ...(row.chats > 1 && { chats: row.chats }),
        ...(row.language_offered !== null && { languageOffered: true }),
        ...(row.held !== null && { held: JSON.parse(row.held) as Held }),
        involvements: [...(parts.get(row.id)?.values() ?? [])].map(({ statements: _, ...involvement }) => involvement),
      },
      duties: dutiesOf(event.contact, contact?.person),
      guide: guideOf(contact?.person),
      draft: contact && works.get(contact.person),
      inquiries: contact && inquiries.get(contact.person),
      version: row?.version ?? 0,
    }
  }
}

function authorOf(event: ContactEvent): ContactId | undefined {
  return event.kind === 'conversation.started' ? event.author : undefined
}

/** What the event itself says about reaching the contact is newer than what is stored. */
function contactOf(event: ContactEvent, row: ContactsTable | undefined): Contact {
  const stored = row && (JSON.parse(row.reach) as Reach)
  return {
    id: event.contact,
    reach: event.reach ?? stored ?? { kind: 'open' },
    ...(row && row.route !== null && { route: row.route }),
  }
}
