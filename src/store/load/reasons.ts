import { actionOf } from '../../domain/action.ts'
import type { ContactEvent } from '../../domain/inbox.ts'
import { commandIn } from '../../engine/conversation/commands.ts'
import type { Involvement } from '../../engine/state.ts'
import type { Base } from '../databases/base.ts'
import { readShownBy } from '../records/interests.ts'
import type { Loaded } from '../store.ts'

/** Somebody asks why they were asked: what they showed an interest by is part of what is decided on, and read for nobody else. */
export async function withReasons(base: Base, event: ContactEvent, loaded: Loaded): Promise<Loaded> {
  const { state } = loaded
  if (state.of !== 'person' || !state.known || !asksWhy(event)) return loaded
  const { person } = state.known
  const involvements: Involvement[] = []
  for (const involvement of state.known.involvements) {
    const { invitation } = involvement
    const running = state.consultations.find(({ consultation }) => consultation.id === invitation.consultation)
    const shown = running && invitation.by === 'rule' ? await readShownBy(base, running, [person.id]) : undefined
    const shownBy = shown?.get(person.id)
    involvements.push(shownBy ? { ...involvement, invitation: { ...invitation, shownBy } } : involvement)
  }
  return { ...loaded, state: { ...state, known: { ...state.known, involvements } } }
}

function asksWhy(event: ContactEvent): boolean {
  if (event.kind === 'message.received') return commandIn(event.text) === 'why'
  const action = event.kind === 'button.pressed' ? actionOf(event.token) : undefined
  return action?.do === 'why' || (action?.do === 'command' && action.name === 'why')
}
