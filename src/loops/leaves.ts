import type { ContactEvent } from '../domain/inbox.ts'
import { actionOf } from '../domain/token.ts'
import type { Understood } from '../domain/understood/understood.ts'
import { commandIn } from '../engine/conversation/commands.ts'
import type { Leaves } from './flood.ts'

/** Longer texts that ask to leave are asked about; looking through a flood of them would be work for whom it is to spare. */
const leavingCharactersMax = 120

/** What asks to hear no more or to be forgotten: plain words, or a button that says so. */
export function leavesBy(understood: Understood): Leaves {
  const isLeaving = (what: string | undefined) => what === 'stop' || what === 'forget'
  return (event: ContactEvent) => {
    switch (event.kind) {
      case 'message.received':
      case 'message.edited':
        return event.text.length <= leavingCharactersMax && isLeaving(commandIn(event.text, understood))
      case 'button.pressed': {
        const action = actionOf(event.token)
        return isLeaving(action?.do === 'command' ? action.name : action?.do)
      }
      default:
        return false
    }
  }
}
