import type { CitysideVerb } from '../../../../domain/action.ts'
import type { Consultation } from '../../../../domain/consultation.ts'
import type { InboxEvent } from '../../../../domain/inbox.ts'
import type { LaunchDraft } from '../../../../domain/launch-draft.ts'
import type { Instant } from '../../../../domain/time.ts'
import { actionOf } from '../../../../domain/token.ts'
import type { State } from '../../../state.ts'
import { consultationOf } from './consultation.ts'
import { nextOf } from './next.ts'

/** A draft as a tap would launch it: at once, or when it says. */
export function tapped(draft: LaunchDraft, verb: CitysideVerb): LaunchDraft {
  return verb === 'open' ? { ...draft, opensAt: 'now' } : draft
}

/** The consultation that an event would put on the calendar, so that it can be checked at that very moment. */
export function launchTapped(state: State, event: InboxEvent, now: Instant): Consultation | undefined {
  if (state.of !== 'person' || event.kind !== 'button.pressed' || state.draft?.on !== 'launch') return undefined
  const { known, draft } = state
  const action = actionOf(event.token)
  if (!known || action?.do !== 'cityside' || (action.verb !== 'open' && action.verb !== 'schedule')) return undefined
  const launching = tapped(draft.draft, action.verb)
  const turn = { state: { ...state, known }, event, now }
  return nextOf(launching, turn) === undefined ? consultationOf(launching, turn) : undefined
}
