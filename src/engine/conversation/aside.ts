import type { ContactEvent, Received } from '../../domain/inbox.ts'
import type { Instant } from '../../domain/time.ts'
import { changing, type Decision, nothing, together } from '../decision.ts'
import { askWhetherToForget, stopWithoutWord } from '../person/leave.ts'
import type { PersonState } from '../state.ts'
import { commandIn } from './commands.ts'
import { meet } from './stranger.ts'

/** Whether an event was said to others: a colleague or another app that holds the conversation, or all who read a page. */
export function isAside(event: ContactEvent): event is Received & { readonly aside: true } {
  return event.kind === 'message.received' && event.aside === true
}

/**
 * Of what is said to others only stop and forget are heard, and only where nothing else is said. Nothing is answered, as the place is
 * not Ekko's: a stranger who stops is kept in mind, so that no other way leads to them. To be forgotten is asked as ever, as soon as
 * Ekko may write there, and until then it is a stop.
 */
export function heedAside(state: PersonState, event: Received, now: Instant): Decision {
  const { known } = state
  const reached = event.reach && known ? changing({ kind: 'contact.reached', reach: event.reach, at: now }) : nothing
  const command = event.forwarded ? undefined : commandIn(event.text, state.understood)
  if (command !== 'stop' && command !== 'forget') return reached
  if (known) {
    const turn = { state: { ...state, known }, event, now }
    return together(reached, stopWithoutWord(turn), command === 'forget' ? askWhetherToForget(turn) : nothing)
  }
  if (command === 'forget') return nothing
  const { met, state: after } = meet(state, event, now)
  return together(met, stopWithoutWord({ state: after, event, now }))
}
