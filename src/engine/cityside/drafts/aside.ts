import { type Block, type Button, say, text } from '../../../domain/message.ts'
import type { Reply } from '../../conversation/reply.ts'
import { citysideAction } from '../buttons.ts'

/** Says that another draft still waits. */
export const asideBlock: Block = say('draft-aside')

/** The way back to the draft that waits. */
export const asideButton: Button = {
  label: text('button-go-on'),
  action: citysideAction('resume', '', ''),
  style: 'primary',
}

/** A sentence, and below it that another draft waits, where one does. */
export function withAside(block: Block, aside: boolean): Reply {
  return aside ? { blocks: [block, asideBlock], buttons: [asideButton] } : { blocks: [block] }
}
