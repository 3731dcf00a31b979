import type { InboxEvent } from '../domain/inbox.ts'
import { launchTapped } from '../engine/cityside/flows/launch/tapped.ts'
import type { State } from '../engine/state.ts'
import type { States } from '../store/load/states.ts'
import { checkInChat } from './chat-check.ts'
import { type CheckGround, checkLaunch } from './launch-check.ts'

/** What a check looks at while events wait to be decided: no platform is asked then. */
type TapGround = Omit<CheckGround, 'city' | 'lookAtPlaces'>

/**
 * The store's states, and where an event would launch a consultation what the checks say at that moment: between a preview and its
 * tap, or a proposal and a colleague's yes, days may pass. The desk and the terminal check in the same breath as they launch.
 */
export function checkedStates(store: States, ground: TapGround): States['load'] {
  return async (claims, world) => {
    const loaded = await store.load(claims, world)
    return Promise.all(
      loaded.map(async (found, index) => {
        const event = claims[index]?.event
        return event ? { ...found, state: await withCheck({ ...ground, city: world.city }, found.state, event) } : found
      }),
    )
  }
}

async function withCheck(ground: CheckGround, state: State, event: InboxEvent): Promise<State> {
  if (state.of === 'city') {
    if (state.about !== 'approval' || state.running?.stage.at !== 'draft') return state
    return { ...state, problems: (await checkLaunch(ground, state.running.consultation)).problems }
  }
  const consultation = launchTapped(state, event, ground.now())
  return consultation ? { ...state, checked: await checkInChat(ground, consultation) } : state
}
