import type { ContactEvent, Received } from '../../domain/inbox.ts'
import type { Instant } from '../../domain/time.ts'
import { changing, type Decision, nothing, together } from '../decision.ts'
import { askWhetherToForget, stop, stopWithoutWord } from '../person/leave.ts'
import type { PersonState } from '../state.ts'
import { commandIn } from './commands.ts'
import { meet } from './stranger.ts'
import type { Turn } from './turn.ts'

/** Whether an event was said to others: a colleague or another app that holds the conversation, or all who read a page. */
export function isAside(event: ContactEvent): event is Received & { readonly aside: true } {
  return event.kind === 'message.received' && event.aside === true
}

/**
 * Of what is said to others only stop and forget are heard, and only where nothing else is said. In a conversation that others hold
 * nothing is answered; in a community the answer goes to the person alone. A stranger who stops is kept in mind, so that no other way
 * leads to them. To be forgotten is asked as ever, as soon as Ekko may write there, and until then it is a stop.
 */
export function heedAside(state: PersonState, event: Received, now: Instant): Decision {
  const { known } = state
  const reached = event.reach && known ? changing({ kind: 'contact.reached', reach: event.reach, at: now }) : nothing
  const command = event.forwarded ? undefined : commandIn(event.text, state.understood)
  if (command !== 'stop' && command !== 'forget') return reached
  if (known) {
    const turn = { state: { ...state, known }, event, now }
    if (command === 'stop') return together(reached, stopAside(state, turn))
    return together(reached, stopWithoutWord(turn), askWhetherToForget(turn))
  }
  if (command === 'forget') return nothing
  const { met, state: after } = meet(state, event, now)
  return together(met, stopAside(state, { state: after, event, now }))
}

function stopAside(state: PersonState, turn: Turn): Decision {
  const answered = turn.event.via?.community !== undefined && mayWritePrivately(state, turn.event)
  return answered ? stop(turn) : stopWithoutWord(turn)
}

/** A person whom Ekko has met has opened the way themselves; about any other the event tells. */
export function mayWritePrivately({ known, contact }: PersonState, { reach }: ContactEvent): boolean {
  const told = reach ?? (known ? contact.reach : undefined)
  return told !== undefined && told.kind !== 'closed'
}
