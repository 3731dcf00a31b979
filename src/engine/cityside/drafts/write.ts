import type { CitysideVerb } from '../../../domain/action.ts'
import type { Draft, Drafts, FlowName } from '../../../domain/draft.ts'
import { type Block, say } from '../../../domain/message.ts'
import { reply } from '../../conversation/reply.ts'
import type { Turn } from '../../conversation/turn.ts'
import type { Decision } from '../../decision.ts'
import { together } from '../../decision.ts'
import type { FormFields, Move } from '../flows/flow.ts'
import { flowOf } from '../flows/flows.ts'
import { submitLastAct } from '../submit-act.ts'
import { keep, setDown } from './keep.ts'

/** Begins a draft, or goes on with it as it is now. What was begun before waits aside. */
export function begin<On extends FlowName>(
  turn: Turn,
  { on, draft }: Draft<On>,
  lead: readonly Block[] = [],
): Decision {
  return made(turn, on, { as: 'draft', draft, lead })
}

/** Plain words while a draft is written. */
export function readDraft<On extends FlowName>(turn: Turn, { on, draft }: Draft<On>, words: string): Decision {
  return made(turn, on, flowOf<On>(on).read(draft, words, turn))
}

/** A tap on one of a draft's buttons. */
export function tapDraft<On extends FlowName>(
  turn: Turn,
  { on, draft }: Draft<On>,
  verb: CitysideVerb,
  item: string,
): Decision {
  const move = flowOf<On>(on).verbs[verb]
  if (move) return made(turn, on, move(draft, turn, item))
  // What was to be sent from under another message is not the draft that is there now.
  return reply(turn.event, { blocks: [say(verb === 'confirm' ? 'draft-gone' : 'button-unknown')] })
}

/** A form of a draft that was sent. */
export function fillDraft<On extends FlowName>(turn: Turn, { on, draft }: Draft<On>, fields: FormFields): Decision {
  const move = flowOf<On>(on).fill?.(draft, fields, turn)
  return move ? made(turn, on, move) : reply(turn.event, { blocks: [say('draft-gone')] })
}

function made<On extends FlowName>(turn: Turn, on: On, move: Move<Drafts[On]>): Decision {
  switch (move.as) {
    case 'draft':
      return together(keep(turn, draftOn(on, move.draft)), flowOf<On>(on).show(move.draft, turn, move.lead ?? []))
    case 'kept':
      return together(keep(turn, draftOn(on, move.draft)), move.answer)
    case 'answer':
      return move.answer
    case 'over':
      return overWith(turn, flowOf<On>(on).done)
    case 'act':
      return together(submitLastAct(turn, move.act), setDown(turn))
    default:
      return move satisfies never
  }
}

function overWith(turn: Turn, done: Block | undefined): Decision {
  return together(setDown(turn), reply(turn.event, { blocks: done ? [done] : [] }))
}

function draftOn<On extends FlowName>(on: On, draft: Drafts[On]): Draft<On> {
  return { on, draft }
}
