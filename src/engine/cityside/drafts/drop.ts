import { type Block, say } from '../../../domain/message.ts'
import { reply } from '../../conversation/reply.ts'
import type { Turn } from '../../conversation/turn.ts'
import type { Decision } from '../../decision.ts'
import { together } from '../../decision.ts'
import { doneIn } from '../flows/flows.ts'
import { asideBlock, asideButton, withAside } from './aside.ts'
import { setDown } from './keep.ts'

/** Throws away what was begun. */
export function drop(turn: Turn): Decision {
  return setDownSaying(turn, say('draft-dropped'))
}

/** A button drops what it stood under and nothing else: a second tap must not cost what waited below. `item` names the flow. */
export function tapDrop(turn: Turn, item: string): Decision {
  const on = turn.state.draft?.on
  const done = doneIn(item)
  if (done) return on === item ? setDownSaying(turn, done) : reply(turn.event, { blocks: [done] })
  if (on !== undefined && item !== '' && item !== on)
    return reply(turn.event, { blocks: [asideBlock], buttons: [asideButton] })
  return drop(turn)
}

function setDownSaying(turn: Turn, block: Block): Decision {
  return together(setDown(turn), reply(turn.event, withAside(block, turn.state.draft?.aside !== undefined)))
}
