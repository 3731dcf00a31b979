import { takesAnswers } from '../../domain/consultation.ts'
import type { Block } from '../../domain/message.ts'
import { ask, saidTo } from '../answers/ask.ts'
import type { Awaited } from '../conversation/awaited.ts'
import { reply } from '../conversation/reply.ts'
import { answersTo, type Turn } from '../conversation/turn.ts'
import type { Decision } from '../decision.ts'

/** Says this, and asks the question that waits again, with its buttons. */
export function askAgainAfter(turn: Turn, block: Block, question: Awaited | undefined): Decision {
  const { event, now, state } = turn
  if (!question || !takesAnswers(question.running, now)) return reply(event, { blocks: [block] })
  const { consultation } = question.running
  const said = consultation.questions[question.index]
  const asked = ask(
    consultation,
    question.index,
    said && saidTo(answersTo(state, consultation), said.id),
    state.surface.edits,
  )
  return reply(event, { blocks: [block, ...asked.blocks], buttons: asked.buttons })
}
