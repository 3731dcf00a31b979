import type { Address, ContactId } from '../../domain/contact.ts'
import { type ChannelEvent, type ContactEvent, type InboxEvent, isOfAttachment } from '../../domain/inbox.ts'
import type { PersonId } from '../../domain/person.ts'
import type { Instant } from '../../domain/time.ts'
import type { Change, Decision } from '../../engine/decision.ts'
import type { Base } from '../databases/base.ts'
import type { Dialect, Trx } from '../databases/dialect.ts'
import { dropAttachments, wantAttachments } from '../inbox/attachments.ts'
import { finishEvents } from '../inbox/inbox.ts'
import { isFromContact } from '../inbox/lanes.ts'
import { type TimerRow, writeTimers } from '../inbox/timers.ts'
import { type Queued, queue } from '../outbox/queue.ts'
import { cancelAll, cancelThere, loseContacts, releaseHeld } from '../outbox/reach.ts'
import { reportDelivery } from '../outbox/settle.ts'
import { recordActs } from '../records/audit.ts'
import { writeCommunity } from '../records/communities.ts'
import { countVersions } from '../records/consultations.ts'
import { readContacts } from '../records/contacts.ts'
import { readParts } from '../records/involvements.ts'
import { type TallyDeltas, writeTallies } from '../records/tallies.ts'
import { writeChats } from './chats.ts'
import { changeCity, isOfCity } from './city-changes.ts'
import type { CommitResult, Decided } from './decisions.ts'
import { draftOf, type PersonDraft, partDraftOf } from './drafts.ts'
import { carryOutEndings, noteEnding } from './endings.ts'
import { forgetPersons } from './forget.ts'
import { type Locked, lock } from './locks.ts'
import { changePerson, isPersonal, partNamedBy } from './person-changes.ts'
import { releaseGuides } from './release-guide.ts'
import { writeParts } from './write-parts.ts'
import {
  giveKeys,
  ownerOf,
  writeBehalf,
  writeDraftsAndIdeas,
  writeOffersMade,
  writePersons,
  writeQuestionsSent,
  writeReached,
} from './write-persons.ts'

/** A decision that is written in this transaction. */
export interface Accepted extends Decided {
  readonly draft: PersonDraft | undefined
  /** The consultation whose version it moves. */
  readonly consultation: string | undefined
}

/**
 * Writes many decisions in one transaction. Each is all or nothing: one that was decided on an old state (`conflict`) or
 * whose claim has passed to another process (`lost`) writes nothing, and the others are not held up by it.
 */
export async function commit(base: Base, decided: readonly Decided[], now: Instant): Promise<readonly CommitResult[]> {
  if (decided.length === 0) return []
  let ends = false
  const committed = await base.dialect.transaction(base.db, async (trx) => {
    const locked = await lock(trx, base, decided)
    const results: CommitResult[] = []
    const accepted: Accepted[] = []
    for (const each of decided) {
      const { result, consultation } = locked.judge(each)
      results.push(result)
      if (result !== 'committed') continue
      accepted.push({ ...each, consultation, draft: draftFor(each.claim.event, locked) })
    }
    if (accepted.length > 0) await write(trx, base, accepted, now)
    ends = accepted.some(({ decision }) => decision.changes.some(({ kind }) => ending.has(kind)))
    return results
  })
  if (ends) await carryOutEndings(base)
  return committed
}

/** Changes that the keyring hears of. */
const ending: ReadonlySet<string> = new Set<Change['kind']>([
  'person.forgotten',
  'person.stopped',
  'person.restarted',
  'contact.forgotten',
  'commenter.stopped',
  'chats.agreed',
  'retention.erased',
])

function draftFor(event: InboxEvent, { contacts, persons }: Locked): PersonDraft | undefined {
  if (!isFromContact(event)) return undefined
  const row = contacts.get(event.contact)
  return draftOf(event.contact, row, row && persons.get(row.person))
}

/** In an order in which what comes later may rely on what came before: people, their parts, the city, messages. */
async function write(trx: Trx, base: Base, accepted: readonly Accepted[], now: Instant): Promise<void> {
  const { dialect } = base
  const deltas: TallyDeltas = new Map()
  const drafts = accepted.map(({ draft }) => draft).filter((draft) => draft !== undefined)
  await readPartsInto(trx, base, accepted)
  for (const { claim, decision, draft } of accepted) applyTo(draft, claim.event, decision, deltas, now)

  await giveKeys(base, drafts, now)
  await writePersons(trx, dialect, drafts)
  await writeDraftsAndIdeas(trx, base, drafts)
  await writeParts(trx, base, drafts, deltas, now)
  await writeOffersMade(trx, dialect, drafts)
  await writeQuestionsSent(trx, dialect, drafts)
  await writeReached(trx, dialect, drafts)
  await wantAttachments(trx, dialect, drafts.flatMap(attachedBy))
  await follow(trx, base, drafts, now)
  for (const { decision } of accepted) {
    for (const change of decision.changes) if (isOfCity(change)) await changeCity(trx, base, change, deltas, now)
  }
  // An exchange has to be there before it is said whom it is for.
  await writeBehalf(trx, drafts)
  await hearOfChannels(trx, dialect, accepted, now)
  await queue(trx, base, await addressed(trx, base, accepted), now)
  await writeTimers(trx, base, timersOf(accepted), now)
  await recordActs(trx, dialect, changesOf(accepted, 'act.audited'))
  await finish(trx, dialect, accepted)
  await writeTallies(trx, dialect, deltas)
  await writeChats(trx, base, accepted, now)
}

/** Parts are read only where a decision changes one. */
async function readPartsInto(trx: Trx, base: Base, accepted: readonly Accepted[]): Promise<void> {
  const wanted = accepted.flatMap(({ decision, draft }) =>
    draft?.id === undefined
      ? []
      : decision.changes
          .filter(isPersonal)
          .map(partNamedBy)
          .filter((consultation) => consultation !== undefined)
          .map((consultation) => ({ draft, id: draft.id, consultation })),
  )
  if (wanted.length === 0) return
  const ids = wanted.flatMap(({ id }) => id ?? [])
  const consultations = wanted.map(({ consultation }) => consultation)
  const parts = await readParts(trx, base, ids, consultations)
  for (const { draft, consultation } of wanted) {
    const part = draft.id === undefined ? undefined : parts.get(draft.id)?.get(consultation)
    if (!draft.parts.has(consultation)) draft.parts.set(consultation, partDraftOf(consultation, part))
  }
}

function applyTo(
  draft: PersonDraft | undefined,
  event: InboxEvent,
  decision: Decision,
  deltas: TallyDeltas,
  now: Instant,
): void {
  if (draft && isFromContact(event)) {
    draft.reach = event.reach ?? draft.reach
    draft.account ??= event.account ?? null
    if (!isOfAttachment(event)) hear(draft, event)
  }
  for (const change of decision.changes.filter(isPersonal)) {
    if (!draft)
      throw new Error(`The change "${change.kind}" is about a person, and the event "${event.kind}" has none.`)
    changePerson(draft, change, deltas)
  }
  if (draft?.fields && draft.wrote && 'contact' in event && event.kind !== 'contact.returned')
    draft.fields.touched_at = Math.max(draft.fields.touched_at ?? 0, Math.min(event.at, now))
}

function attachedBy(draft: PersonDraft) {
  return draft.stopped ? [] : ownerOf(draft).flatMap((owner) => draft.attached.map((each) => ({ ...owner, ...each })))
}

/** What an event says about whether its contact lives. What is said to others opens nothing here: what is held waits until they write to Ekko. */
function hear(draft: PersonDraft, event: ContactEvent): void {
  draft.lastSeenAt = Math.max(draft.lastSeenAt, event.at)
  if (event.kind === 'message.received' && event.aside) return
  if (event.kind === 'contact.stopped') {
    draft.wrote = false
    return
  }
  draft.gone = false
  draft.silent = event.kind === 'contact.returned' && (draft.silent || !draft.wrote)
  draft.wrote = true
}

/** What follows for the outbox when people write, stop, leave or ask to be forgotten. */
async function follow(trx: Trx, base: Base, drafts: readonly PersonDraft[], now: Instant): Promise<void> {
  const { dialect } = base
  const known = drafts.flatMap((draft) => (draft.id === undefined ? [] : [{ ...draft, person: draft.id }]))
  await releaseHeld(
    trx,
    dialect,
    known.filter(({ wrote, isNew }) => wrote && !isNew),
    now,
  )
  const stopped = known.filter((each) => each.stopped).map(({ person }) => person)
  await cancelAll(trx, dialect, stopped, now)
  await dropAttachments(trx, dialect, stopped)
  await noteEnding(trx, base, 'stopped', stopped, now)
  await noteEnding(
    trx,
    base,
    'started',
    known.filter(({ restarted }) => restarted).map(({ person }) => person),
    now,
  )
  await releaseGuides(trx, dialect, stopped, now)
  await loseContacts(
    trx,
    dialect,
    known.filter(({ gone }) => gone).map(({ contact }) => contact),
    now,
  )
  await forgetPersons(
    trx,
    base,
    known.filter(({ forgotten }) => forgotten).map(({ person }) => person),
    now,
  )
}

/** Whom each message goes to, as far as we know: a person who was just forgotten is one whom Ekko has not met. */
async function addressed(trx: Trx, base: Base, accepted: readonly Accepted[]): Promise<readonly Queued[]> {
  const others = accepted.flatMap(({ decision, draft }) =>
    decision.outbox.map(({ to }) => to).filter((to) => to !== draft?.contact),
  )
  const contacts = await readContacts(trx, base, others as readonly ContactId[])
  return accepted.flatMap(({ claim, decision, draft }) =>
    decision.outbox.map((item): Queued => {
      if (draft && item.to === draft.contact && !isCommunityOf(claim.event, item.to)) {
        const { account, forgotten, id, wordKey } = draft
        const whose = forgotten ? { person: undefined } : { person: id, wordKey }
        return { item, toContact: true, account: account ?? undefined, ...whose }
      }
      const person: PersonId | undefined = contacts.get(item.to)?.person
      return { item, person, toContact: person !== undefined }
    }),
  )
}

/** Where a community itself speaks, what answers it goes to no person. */
function isCommunityOf(event: InboxEvent, to: Address): boolean {
  return isFromContact(event) && event.via?.community === to
}

function timersOf(accepted: readonly Accepted[]): ReadonlyMap<string, TimerRow | undefined> {
  const timers = new Map<string, TimerRow | undefined>()
  for (const { decision } of accepted) {
    for (const change of decision.changes) {
      if (change.kind === 'timer.set') timers.set(change.key, change)
      if (change.kind === 'timer.cleared') timers.set(change.key, undefined)
    }
  }
  return timers
}

function changesOf<K extends Decision['changes'][number]['kind']>(accepted: readonly Accepted[], kind: K) {
  type Wanted = Extract<Decision['changes'][number], { readonly kind: K }>
  return accepted.flatMap(({ decision }) => decision.changes.filter((change): change is Wanted => change.kind === kind))
}

/** Events that are about no person change what they say themselves: a community, or what became of a message. */
async function hearOfChannels(trx: Trx, dialect: Dialect, accepted: readonly Accepted[], now: Instant): Promise<void> {
  const events = accepted.map(({ claim }) => claim.event).filter(isOfChannel)
  const reports = events.flatMap((event) =>
    event.kind === 'delivery.reported' && event.key !== undefined
      ? [{ key: event.key, externalId: event.externalId, arrived: event.status !== 'failed' }]
      : [],
  )
  await reportDelivery(trx, dialect, reports, now)
  const rows = events.flatMap((event) =>
    event.kind === 'delivery.reported'
      ? []
      : [
          {
            id: event.community,
            state: event.kind === 'community.joined' ? ('joined' as const) : ('left' as const),
            since: event.at,
          },
        ],
  )
  const left = events.flatMap((event) =>
    event.kind === 'community.left' && event.movedTo === undefined ? [event.community] : [],
  )
  await cancelThere(trx, dialect, left, now)
  // One statement each: a community seldom comes or goes, and the same one may do both in one batch.
  for (const { id, state, since } of rows) await writeCommunity(trx, { id, since }, state)
}

function isOfChannel(event: InboxEvent): event is ChannelEvent {
  return event.kind === 'delivery.reported' || event.kind === 'community.joined' || event.kind === 'community.left'
}

async function finish(trx: Trx, dialect: Dialect, accepted: readonly Accepted[]): Promise<void> {
  const events = accepted.map(({ claim, decision }) => {
    const refused = decision.changes.find((change) => change.kind === 'act.refused')
    return { seq: claim.seq, refused: refused?.why }
  })
  await finishEvents(trx, dialect, events)
  const moved = accepted.map(({ consultation }) => consultation).filter((id) => id !== undefined)
  await countVersions(trx, dialect, moved)
}
