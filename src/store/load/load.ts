import type { ConsultationId } from '../../domain/consultation.ts'
import { channelOf } from '../../domain/contact.ts'
import type { ContactEvent } from '../../domain/inbox.ts'
import type { Understood } from '../../domain/understood/understood.ts'
import { understoodOf } from '../../domain/understood/understood-of.ts'
import type { PersonNeeds } from '../../engine/needs.ts'
import type { PersonState } from '../../engine/state.ts'
import type { Base } from '../databases/base.ts'
import type { InboxClaim } from '../inbox/inbox.ts'
import { isFromContact } from '../inbox/lanes.ts'
import { readConsultations, type StoredConsultation } from '../records/consultations.ts'
import { readGuides } from '../records/guides.ts'
import { loadCityEvent } from './city.ts'
import { type Behind, readBehind } from './core.ts'
import { readLookups } from './lookups.ts'
import type { Loaded, World } from './states.ts'
import { consultationOf, readSubjects } from './subjects.ts'

/** The state each claimed event is decided on, in the order of the claims. */
export async function load(base: Base, claims: readonly InboxClaim[], world: World): Promise<readonly Loaded[]> {
  const personal = claims.map(({ event }) => event).filter(isFromContact)
  const personStateOf = await loadPersonEvents(base, personal, world)
  const loaded: Loaded[] = []
  for (const { event } of claims) {
    loaded.push(isFromContact(event) ? personStateOf(event) : await loadCityEvent(base, event, world))
  }
  return loaded
}

/** One person's event with who is behind it and what its decision needs. */
export interface Needing {
  readonly event: ContactEvent
  readonly behind: Behind
  readonly needs: PersonNeeds
}

/** Fulfils the needs of many events together: first who is behind them, then what each of them asks for. */
async function loadPersonEvents(
  base: Base,
  events: readonly ContactEvent[],
  world: World,
): Promise<(event: ContactEvent) => Loaded> {
  const behindOf = await readBehind(base, events)
  const needing: readonly Needing[] = events.map((event) => {
    const behind = behindOf(event)
    return { event, behind, needs: world.needsOf.person(event, behind, understoodBy(behind, world)) }
  })
  const consultations = await readAllOf(base, needing)
  const subjectOf = await readSubjects(base, needing, consultations)
  const guides = needing.some(({ needs }) => needs.guides) ? await readGuides(base.db) : []
  const lookupOf = await readLookups(base, needing, consultations, world.city)
  const needingOf = new Map(needing.map((each) => [each.event, each]))

  return (event) => {
    const each = needingOf.get(event)
    if (!each) throw new Error(`The event ${event.id} was not among those to load.`)
    const { behind } = each
    const state: PersonState = {
      of: 'person',
      city: world.city,
      wordings: world.wordings,
      understood: understoodBy(behind, world),
      surface: world.surfaceOf(channelOf(event.contact)),
      contact: behind.contact,
      known: behind.known,
      ...(behind.author && { author: behind.author }),
      duties: behind.duties,
      ...(behind.guide !== undefined && { guide: behind.guide }),
      ...(each.needs.guides && { guides }),
      ...(behind.draft && behind.known && { draft: behind.draft }),
      ...(behind.inquiries && { inquiries: behind.inquiries }),
      subject: subjectOf(each),
      consultations: concerning(each, consultations),
      lookup: lookupOf(each),
    }
    return { state, version: behind.version }
  }
}

/** What is understood of this person. */
function understoodBy({ known }: Behind, { understood }: World): Understood {
  return understoodOf(understood, known?.person.language)
}

/** All that is open, and every consultation that one of these events has to do with. */
async function readAllOf(base: Base, needing: readonly Needing[]): Promise<ReadonlyMap<string, StoredConsultation>> {
  if (needing.length === 0) return new Map()
  const ids = new Set<string>()
  const codes = new Set<string>()
  for (const { behind, needs } of needing) {
    for (const id of spokenOf(behind)) ids.add(id)
    if (needs.named !== undefined) codes.add(needs.named)
    if (needs.subject.of !== 'matter') continue
    if ('id' in needs.subject.consultation) ids.add(needs.subject.consultation.id)
    else codes.add(needs.subject.consultation.code)
  }
  return readConsultations(base.db, base, { open: true, ids: [...ids], codes: [...codes] })
}

/** Of these, what is open, what this person was ever part of, and what the event is about. */
function concerning(
  { behind, needs }: Needing,
  consultations: ReadonlyMap<string, StoredConsultation>,
): PersonState['consultations'] {
  const involved = new Set(spokenOf(behind))
  const subject = consultationOf(needs.subject, consultations)?.consultation.id
  return [...consultations.values()]
    .map(({ running }) => running)
    .filter(
      ({ consultation: { id, code }, stage }) =>
        stage.at === 'open' || involved.has(id) || id === subject || code === needs.named,
    )
}

/** The consultations that a person was part of, is being spoken to about, or wrote to the host of. */
function spokenOf({ known, inquiries = [] }: Behind): readonly ConsultationId[] {
  const { dialogue, involvements = [] } = known ?? {}
  return [
    ...involvements.map(({ invitation }) => invitation.consultation),
    ...(dialogue && 'consultation' in dialogue ? [dialogue.consultation] : []),
    ...(dialogue?.at === 'sorting' && dialogue.first && 'consultation' in dialogue.first
      ? [dialogue.first.consultation]
      : []),
    ...inquiries.flatMap(({ subject }) => ('consultation' in subject ? [subject.consultation] : [])),
  ]
}
