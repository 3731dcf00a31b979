import { sql } from 'kysely'
import { type ContactId, channelOf } from '../../domain/contact.ts'
import type { CityAct, ContactEvent, InboxEvent, Timer } from '../../domain/inbox.ts'
import { inquiryKeyOf } from '../../domain/inquiry.ts'
import type { PersonId } from '../../domain/person.ts'
import { among, type Dialect, type Trx, table } from '../databases/dialect.ts'

/**
 * A lane holds what must be decided one after the other. Its name is `p:<person>`, `c:<contact>` while it is not known
 * who that is, `k:<consultation>`, `s:<subject>`, or the event's own. What only the database knows (the person behind a contact, the
 * consultation behind a promise) is looked up as the event is recorded.
 */
export type LaneHint =
  | { readonly of: 'contact'; readonly contact: ContactId }
  | { readonly of: 'consultation'; readonly consultation: string }
  | { readonly of: 'commitment'; readonly commitment: string }
  /** Anything else that must not be in two hands at once, by a name of its own. */
  | { readonly of: 'subject'; readonly subject: string }
  | { readonly of: 'itself' }

/** Whether a person did this on a platform. */
export function isFromContact(event: InboxEvent): event is ContactEvent {
  return 'contact' in event
}

/** Where an event id is unique: its channel, `city` or `timer`. */
export function sourceOf(event: InboxEvent): string {
  switch (event.kind) {
    case 'city.acted':
      return 'city'
    case 'timer.due':
      return 'timer'
    case 'delivery.reported':
      return event.channel
    case 'community.joined':
    case 'community.left':
      return channelOf(event.community)
    default:
      return channelOf(event.contact)
  }
}

/** What the event must not overtake. */
export function laneOf(event: InboxEvent): LaneHint {
  switch (event.kind) {
    case 'city.acted':
      return laneOfAct(event.act)
    case 'timer.due':
      return laneOfTimer(event.timer)
    case 'delivery.reported':
    case 'community.joined':
    case 'community.left':
      return { of: 'itself' }
    default:
      return { of: 'contact', contact: event.contact }
  }
}

function laneOfAct(act: CityAct): LaneHint {
  switch (act.act) {
    case 'contact.forgotten':
    case 'duty.granted':
    case 'duty.revoked':
      return { of: 'contact', contact: act.contact }
    case 'idea.answered':
    case 'idea.delayed':
    case 'idea.passed':
      return { of: 'subject', subject: `idea:${act.idea}` }
    case 'guide.given':
      return act.subject.of === 'idea'
        ? { of: 'subject', subject: `idea:${act.subject.idea}` }
        : { of: 'subject', subject: `inquiry:${inquiryKeyOf(act.subject)}` }
    case 'guide.named':
    case 'guide.agreed':
    case 'guide.away':
    case 'guide.ended':
      return { of: 'subject', subject: 'guides' }
    case 'inquiry.asked':
      return { of: 'subject', subject: `inquiry:${inquiryKeyOf(act.subject)}` }
    case 'inquiry.replied':
    case 'inquiry.ended':
      return { of: 'subject', subject: `inquiry:${act.inquiry}` }
    case 'duty.offered':
    case 'duty.withdrawn':
    case 'duty.claimed':
      return { of: 'subject', subject: `code:${act.hash}` }
    case 'photo.judged':
      return { of: 'subject', subject: `photo:${act.photo}` }
    case 'digests.scheduled':
    case 'retention.scheduled':
    case 'digest.requested':
    case 'desk.offered':
    case 'desk.entered':
    case 'desk.left':
    case 'words.opened':
      return { of: 'itself' }
    case 'delay.explained':
      return { of: 'commitment', commitment: act.commitment }
    default:
      return { of: 'consultation', consultation: consultationOfAct(act) }
  }
}

/** The lane as far as the event tells; nothing where only the database knows it, or where the event has one of its own. */
export function laneNamed(hint: LaneHint): string | undefined {
  switch (hint.of) {
    case 'contact':
      return `c:${hint.contact}`
    case 'consultation':
      return `k:${hint.consultation}`
    case 'subject':
      return `s:${hint.subject}`
    default:
      return undefined
  }
}

type ConsultationAct = Exclude<
  CityAct,
  {
    readonly act:
      | 'contact.forgotten'
      | 'photo.judged'
      | 'words.opened'
      | 'delay.explained'
      | `duty.${string}`
      | `desk.${string}`
      | `guide.${string}`
      | `idea.${string}`
      | `inquiry.${string}`
      | `digest${string}`
      | 'retention.scheduled'
  }
>

function consultationOfAct(act: ConsultationAct): string {
  switch (act.act) {
    case 'consultation.submitted':
    case 'consultation.tested':
      return act.consultation.id
    case 'consultation.approved':
    case 'consultation.returned':
    case 'consultation.closed':
    case 'consultation.withdrawn':
    case 'consultation.extended':
    case 'consultation.reminded':
    case 'consultation.corrected':
    case 'themes.labelled':
    case 'themes.changed':
    case 'themes.asked':
    case 'themes.proposed':
    case 'decider.gathered':
    case 'decider.undone':
    case 'decider.tested':
    case 'decider.answered':
    case 'quote.signed':
    case 'group.named':
      return act.consultation
    case 'outcome.published':
      return act.outcome.consultation
    case 'milestone.reported':
      return act.report.consultation
    case 'news.sent':
      return act.news.consultation
    case 'statement.judged':
      return act.consultation
    default:
      return act satisfies never
  }
}

function laneOfTimer(timer: Timer): LaneHint {
  switch (timer.timer) {
    case 'promise':
    case 'lateness':
      return { of: 'commitment', commitment: timer.commitment }
    case 'digest':
    case 'retention':
    case 'unasked':
    case 'held':
      return { of: 'itself' }
    case 'inquiry':
    case 'reply':
      return { of: 'subject', subject: `inquiry:${timer.inquiry}` }
    case 'idea':
    case 'idea-lateness':
      return { of: 'subject', subject: `idea:${timer.idea}` }
    case 'mailing':
      return { of: 'consultation', consultation: timer.mailing.consultation }
    default:
      return { of: 'consultation', consultation: timer.consultation }
  }
}

/** What people wrote before they were known waits in their contact's lane; from here on it is the person's. */
export async function joinLanes(
  trx: Trx,
  dialect: Dialect,
  met: readonly { readonly id: PersonId | null; readonly contact: ContactId }[],
): Promise<void> {
  await sql`
    update inbox set lane = 'p:' || x.id
    from ${table(
      dialect,
      { id: 'int', lane: 'text' },
      met.map(({ id, contact }) => ({ id, lane: `c:${contact}` })),
    )}
    where inbox.lane is not null and inbox.lane = x.lane`.execute(trx)
}

/** What waits for one person waits for another, whom they have become. */
export async function moveLane(trx: Trx, from: PersonId, to: PersonId): Promise<void> {
  await sql`
    update inbox set lane = ${`p:${to}`} where lane is not null and lane = ${`p:${from}`}`.execute(trx)
}

/** What contacts that are forgotten wrote since begins anew, as a person whom Ekko has not met. */
export async function leaveLanes(trx: Trx, dialect: Dialect, contacts: readonly string[]): Promise<void> {
  await sql`
    update inbox set lane = 'c:' || contact
    where lane is not null and state = 'waiting' and contact in ${among(dialect, 'text', contacts)}`.execute(trx)
}

/** Events that were set aside and name contacts that are forgotten lose what was in them. */
export async function eraseAside(trx: Trx, dialect: Dialect, contacts: readonly string[]): Promise<void> {
  // What they say is closed, so it is looked through here; few events are ever set aside.
  const { rows } = await sql<{ seq: number; contact: string | null; payload: string }>`
    select seq, contact, payload from inbox where state = 'aside' and payload <> ''`.execute(trx)
  const naming = rows.filter(
    ({ contact, payload }) =>
      (contact !== null && contacts.includes(contact)) || contacts.some((each) => payload.includes(each)),
  )
  await sql`
    update inbox set contact = null, payload = '', about = null, error = 'The contact was forgotten.'
    where seq in ${among(
      dialect,
      'int',
      naming.map(({ seq }) => seq),
    )}`.execute(trx)
}
