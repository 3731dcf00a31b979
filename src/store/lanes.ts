import { type ContactId, channelOf } from '../domain/contact.ts'
import type { CityAct, InboxEvent, Timer } from '../domain/inbox.ts'

/**
 * A lane holds what must be decided one after the other. Its name is `p:<person>`, `c:<contact>` while nobody knows
 * who it is, `k:<consultation>`, or the event's own. What only the database knows (the person behind a contact, the
 * consultation behind a promise) is looked up as the event is recorded.
 */
export type LaneHint =
  | { readonly of: 'contact'; readonly contact: ContactId }
  | { readonly of: 'consultation'; readonly consultation: string }
  | { readonly of: 'commitment'; readonly commitment: string }
  | { readonly of: 'itself' }

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
      return event.act.act === 'contact.forgotten'
        ? { of: 'contact', contact: event.act.contact }
        : { of: 'consultation', consultation: consultationOfAct(event.act) }
    case 'timer.due':
      return event.timer.timer === 'promise'
        ? { of: 'commitment', commitment: event.timer.commitment }
        : { of: 'consultation', consultation: consultationOfTimer(event.timer) }
    case 'delivery.reported':
    case 'community.joined':
    case 'community.left':
      return { of: 'itself' }
    default:
      return { of: 'contact', contact: event.contact }
  }
}

function consultationOfAct(act: Exclude<CityAct, { readonly act: 'contact.forgotten' }>): string {
  switch (act.act) {
    case 'consultation.submitted':
      return act.consultation.id
    case 'consultation.closed':
    case 'consultation.withdrawn':
      return act.consultation
    case 'outcome.published':
      return act.outcome.consultation
    case 'milestone.reported':
      return act.report.consultation
    default:
      return act satisfies never
  }
}

function consultationOfTimer(timer: Exclude<Timer, { readonly timer: 'promise' }>): string {
  return timer.timer === 'mailing' ? timer.mailing.consultation : timer.consultation
}
