import type { CityEvent, ContactEvent, InboxEvent, TimerEvent } from '../domain/inbox.ts'
import type { Instant } from '../domain/time.ts'
import { decideAct } from './acts.ts'
import { decideForPerson } from './conversation/person-event.ts'
import type { Decision } from './decision.ts'
import { nothing } from './decision.ts'
import type { CityState, PersonState, State } from './state.ts'
import { decideTimer } from './timers.ts'

/**
 * What one event leads to, given the state that it needs (see needs.ts). Pure, so that the same event decided again after
 * a crash leads to the same keys, and doing it twice is doing it once. Throws where the store read the wrong state.
 */
export function decide(state: State, event: InboxEvent, now: Instant): Decision {
  switch (event.kind) {
    case 'conversation.started':
    case 'message.received':
    case 'button.pressed':
    case 'form.submitted':
    case 'message.edited':
    case 'message.deleted':
    case 'reaction.added':
    case 'contact.stopped':
    case 'contact.returned':
    case 'attachment.read':
    case 'attachment.failed':
    case 'attachment.delayed':
      return decideForPerson(personState(state, event), event, now)
    case 'city.acted':
      return decideAct(cityState(state, event), event, now)
    case 'timer.due':
      return decideTimer(cityState(state, event), event, now)
    // The store keeps what communities Ekko is in and what platforms report; no message follows from it.
    case 'community.joined':
    case 'community.left':
    case 'delivery.reported':
      return nothing
    default:
      return event satisfies never
  }
}

function personState(state: State, event: ContactEvent): PersonState {
  if (state.of !== 'person') throw new Error(`The event ${event.id} is a person's and was given the city's state.`)
  return state
}

function cityState(state: State, event: CityEvent | TimerEvent): CityState {
  if (state.of !== 'city') throw new Error(`The event ${event.id} is the city's and was given a person's state.`)
  return state
}
