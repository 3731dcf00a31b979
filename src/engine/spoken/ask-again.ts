import type { Block } from '../../domain/message.ts'
import { ask, questionAt, saidTo } from '../answers/ask.ts'
import { type Awaited, isUnanswered } from '../conversation/awaited.ts'
import { reply } from '../conversation/reply.ts'
import { answersTo, type Turn } from '../conversation/turn.ts'
import type { Decision } from '../decision.ts'

/** Says this, and asks the question that waits again, with its buttons. */
export function askAgainAfter(turn: Turn, block: Block, question: Awaited | undefined): Decision {
  if (!question || !isUnanswered(turn, question)) return reply(turn.event, { blocks: [block] })
  const { consultation } = question.running
  const said = saidTo(answersTo(turn.state, consultation), questionAt(consultation, question.index).id)
  const asked = ask(consultation, question.index, said, turn.state.surface.edits)
  return reply(turn.event, { blocks: [block, ...asked.blocks], buttons: asked.buttons })
}
