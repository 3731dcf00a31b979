import type { Message } from '../../../domain/message.ts'
import { citysideAction } from '../buttons.ts'

/** Whether a button that does nothing stands in a preview, or in a test that a moderator sent to their own chat. */
export type Inert = 'example' | 'test'

/** The same message to look at: its buttons say what they are and do nothing else. */
export function inert({ blocks, buttons = [] }: Message, as: Inert = 'example'): Message {
  return {
    blocks,
    // Platforms refuse a message in which two buttons carry the same token.
    buttons: buttons.map((button, index) => ({
      label: button.label,
      action: citysideAction('example', '', as === 'test' ? `test-${index}` : String(index)),
    })),
  }
}

/** Which of them a tapped button is. */
export function inertIn(item: string): Inert {
  return item.startsWith('test-') ? 'test' : 'example'
}
