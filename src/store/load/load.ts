import { sql } from 'kysely'
import { type Action, actionOf } from '../../domain/action.ts'
import type { ConsultationId } from '../../domain/consultation.ts'
import { type Contact, type ContactId, channelOf, type Reach } from '../../domain/contact.ts'
import type { Dialogue } from '../../domain/dialogue.ts'
import type { ContactEvent, InboxEvent } from '../../domain/inbox.ts'
import type { PersonId } from '../../domain/person.ts'
import type { Work } from '../../domain/work.ts'
import { memoryQueryIn } from '../../engine/conversation/commands.ts'
import type { Known, PersonState } from '../../engine/state.ts'
import type { Base } from '../databases/base.ts'
import { among, type Trx } from '../databases/dialect.ts'
import type { ContactsTable } from '../databases/schema.ts'
import { readConsultations, type StoredConsultation } from '../records/consultations.ts'
import { readDutiesBehind } from '../records/duties.ts'
import { readIdeas } from '../records/ideas.ts'
import { readParts } from '../records/involvements.ts'
import { readMatters } from '../records/matters.ts'
import { personIn, readConsents, readPersons } from '../records/persons.ts'
import { readPosts } from '../records/posts.ts'
import { readWorks } from '../records/works.ts'
import type { InboxClaim, Loaded, World } from '../store.ts'
import { loadCityEvent } from './city.ts'
import { withEchoes } from './echoes.ts'
import { readInquiring } from './inquiries.ts'
import { remembered } from './memory.ts'
import { withReasons } from './reasons.ts'

/** What is read of the city's memory for one reply. */
const memoriesReadMax = 3

/** The state each claimed event is decided on, in the order of the claims. */
export async function load(base: Base, claims: readonly InboxClaim[], world: World): Promise<readonly Loaded[]> {
  const personal = claims.map(({ event }) => event).filter(isFromContact)
  const loadPerson = await peopleBehind(base, personal, world)
  const loaded: Loaded[] = []
  for (const { event } of claims) {
    loaded.push(
      isFromContact(event)
        ? await withReasons(
            base,
            event,
            await withEchoes(base, event, await recalling(base, event, world, loadPerson(event))),
          )
        : await loadCityEvent(base, event, world),
    )
  }
  return loaded
}

/** Somebody asks what was asked before: the answer is part of what is decided on. */
async function recalling(base: Base, event: ContactEvent, { city }: World, loaded: Loaded): Promise<Loaded> {
  const words = event.kind === 'message.received' ? memoryQueryIn(event.text) : undefined
  if (words === undefined || loaded.state.of !== 'person') return loaded
  const { languages } = city
  const found = await remembered(base, { words, languages, limit: memoriesReadMax, openedOnly: true })
  return { ...loaded, state: { ...loaded.state, remembered: found } }
}

/** Whether a person did this on a platform. */
export function isFromContact(event: InboxEvent): event is ContactEvent {
  return 'contact' in event
}

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

/** Reads everything for many events at once and answers with the state of each. */
async function peopleBehind(
  base: Base,
  events: readonly ContactEvent[],
  world: World,
): Promise<(event: ContactEvent) => Loaded> {
  const { db } = base
  const contacts = await readContacts(
    db,
    base,
    events.map(({ contact }) => contact),
  )
  const ids = [...new Set([...contacts.values()].map(({ person }) => person))]
  const persons = await readPersons(db, base, ids)
  const consents = await readConsents(db, base, ids)
  const parts = await readParts(db, base, ids)
  const dutiesOf = await readDutiesBehind(
    base,
    events.map(({ contact }) => contact),
    ids,
  )
  const works = await readWorks(
    base,
    events.flatMap(({ contact }) => {
      const person = contacts.get(contact)?.person
      return person !== undefined && dutiesOf(contact, person).length > 0 ? [person] : []
    }),
  )
  const codes = events.map(codeNamedBy).filter((code) => code !== undefined)
  const involved = [...parts.values()].flatMap((mine) => [...mine.keys()])
  const consultations =
    events.length === 0
      ? new Map()
      : await readConsultations(db, base, { open: true, ids: [...involved, ...worked(works)], codes })
  const matterOf = (event: ContactEvent): ConsultationId | undefined => {
    const person = contacts.get(event.contact)?.person
    if (person === undefined || dutiesOf(event.contact, person).length === 0) return undefined
    const code = codeNamedBy(event)
    const tapped =
      code === undefined
        ? undefined
        : [...consultations.values()].find((each) => each.running.consultation.code === code)
    return tapped?.running.consultation.id ?? [...worked(new Map([[person, works.get(person)]]))][0]
  }
  const wanted = new Set(events.map(matterOf))
  const matters = await readMatters(
    base,
    [...consultations.values()].map(({ running }) => running).filter(({ consultation }) => wanted.has(consultation.id)),
  )
  const ideaKeys = new Map(
    events.flatMap((event) => {
      const person = contacts.get(event.contact)?.person
      const key = ideaTaken(event, person === undefined ? undefined : works.get(person))
      return key === undefined || dutiesOf(event.contact, person).length === 0 ? [] : [[event, key] as const]
    }),
  )
  const ideas = ideaKeys.size === 0 ? [] : await readIdeas(base, { keys: [...ideaKeys.values()] })
  const inquiring = await readInquiring(
    base,
    events.map((event) => {
      const person = contacts.get(event.contact)?.person
      const serves = dutiesOf(event.contact, person).length > 0
      return { event, person, serves, work: person === undefined ? undefined : works.get(person) }
    }),
  )
  const postsUnder = await readPosts(base, events, [...consultations.values()])

  return (event) => {
    const contact = contacts.get(event.contact)
    const row = contact && persons.get(contact.person)
    const mine = row && parts.get(row.id)
    const known: Known | undefined = row && {
      person: personIn(row),
      consents: consents.get(row.id) ?? {},
      dialogue: JSON.parse(row.dialogue) as Dialogue,
      involvements: [...(mine?.values() ?? [])].map(({ statements: _, ...involvement }) => involvement),
    }
    const duties = dutiesOf(event.contact, contact?.person)
    const work = row && works.get(row.id)
    const matterId = matterOf(event)
    const matter = matterId === undefined ? undefined : matters.get(matterId)
    const idea = ideas.find(({ key }) => key === ideaKeys.get(event))
    const under = postsUnder(event)
    const state: PersonState = {
      of: 'person',
      city: world.city,
      wordings: world.wordings,
      surface: world.surfaceOf(channelOf(event.contact)),
      contact: contactOf(event, contact),
      known,
      duties,
      ...(work && { work }),
      ...(matter && { matter }),
      ...(idea && { idea }),
      ...inquiring(event),
      consultations: concerning(
        consultations,
        new Set([...(mine?.keys() ?? []), ...(matterId === undefined ? [] : [matterId])]),
        codeNamedBy(event),
      ),
      ...(under !== undefined && { under }),
    }
    return { state, version: row?.version ?? 0 }
  }
}

/** The idea that someone at city hall has tapped, or is answering. */
function ideaTaken(event: ContactEvent, work: Work | undefined): string | undefined {
  const action = event.kind === 'button.pressed' ? actionOf(event.token) : undefined
  if (action?.do === 'idea' && action.idea !== '') return action.idea
  return work && 'idea' in work.draft ? work.draft.idea : undefined
}

/** The consultations that people at city hall are writing about. */
function worked(works: ReadonlyMap<PersonId, Work | undefined>): readonly ConsultationId[] {
  return [...works.values()].flatMap((work) => (work && 'consultation' in work.draft ? [work.draft.consultation] : []))
}

function concerning(
  consultations: ReadonlyMap<ConsultationId, StoredConsultation>,
  involved: ReadonlySet<PersonId | string>,
  code: string | undefined,
): PersonState['consultations'] {
  return [...consultations.values()]
    .map(({ running }) => running)
    .filter(
      ({ consultation, stage }) => stage.at === 'open' || involved.has(consultation.id) || consultation.code === code,
    )
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

/** The code of the consultation that the event's button, form or link is about. */
function codeNamedBy(event: ContactEvent): string | undefined {
  switch (event.kind) {
    case 'button.pressed':
    case 'form.submitted':
      return codeIn(actionOf(event.token))
    case 'conversation.started':
      return event.ref === undefined ? undefined : codeIn(actionOf(event.ref))
    case 'message.received':
    case 'contact.stopped':
      return undefined
    default:
      return event satisfies never
  }
}

function codeIn(action: Action | undefined): string | undefined {
  if (action === undefined) return undefined
  if ('consultation' in action) return action.consultation
  return action.do === 'form' ? action.subject : undefined
}
