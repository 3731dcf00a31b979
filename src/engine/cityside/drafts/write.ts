import type { CitysideVerb } from '../../../domain/action.ts'
import type { Draft, Drafts, FlowName } from '../../../domain/draft.ts'
import { type Block, type Button, say, text } from '../../../domain/message.ts'
import { reply } from '../../conversation/reply.ts'
import type { Turn } from '../../conversation/turn.ts'
import type { Decision } from '../../decision.ts'
import { together } from '../../decision.ts'
import { citysideAction } from '../buttons.ts'
import { asMeant, saysBack } from '../flows/back-words.ts'
import type { FormFields, Move } from '../flows/flow.ts'
import { flowOf } from '../flows/flows.ts'
import { submitLastAct } from '../submit-act.ts'
import { keep, setDown } from './keep.ts'

/** How many steps can be taken back. */
const pastMax = 12

/** A draft as it was found, with what it was before. */
interface Found<On extends FlowName> {
  readonly on: On
  readonly draft: Drafts[On]
  readonly past?: readonly Drafts[On][]
}

/** Begins a draft, or goes on with it as it is now. What was begun before waits aside. */
export function begin<On extends FlowName>(
  turn: Turn,
  { on, draft }: Draft<On>,
  lead: readonly Block[] = [],
): Decision {
  return made(turn, { on, draft }, { as: 'draft', draft, lead })
}

/** Plain words while a draft is written. "Back" is never one of them. */
export function readDraft<On extends FlowName>(turn: Turn, found: Found<On>, words: string): Decision {
  const { on, draft } = found
  const { understood } = turn.state
  const flow = flowOf<On>(on)
  if (!saysBack(words, understood)) return made(turn, found, flow.read(draft, asMeant(words, understood), turn))
  return flow.couldTell?.(draft, words, turn) ? askWhether(turn, words) : goBack(turn, found)
}

/** A tap on one of a draft's buttons. */
export function tapDraft<On extends FlowName>(
  turn: Turn,
  found: Found<On>,
  verb: CitysideVerb,
  item: string,
): Decision {
  const move = flowOf<On>(found.on).verbs[verb]
  if (move) return made(turn, found, move(found.draft, turn, item))
  // What was to be sent from under another message is not the draft that is there now.
  return reply(turn.event, { blocks: [say(verb === 'confirm' ? 'draft-gone' : 'button-unknown')] })
}

/** A form of a draft that was sent. */
export function fillDraft<On extends FlowName>(turn: Turn, found: Found<On>, fields: FormFields): Decision {
  const move = flowOf<On>(found.on).fill?.(found.draft, fields, turn)
  return move ? made(turn, found, move) : reply(turn.event, { blocks: [say('draft-gone')] })
}

/** Takes the last step back; everything that was told before it stays. */
export function goBack<On extends FlowName>(turn: Turn, found: Found<On>): Decision {
  const { on, draft, past = [] } = found
  const flow = flowOf<On>(on)
  if (flow.back) return made(turn, found, flow.back(draft, turn))
  const before = past.at(-1)
  if (!before) return together(keep(turn, draftOn(on, draft)), flow.show(draft, turn, [say('draft-no-way-back')]))
  return together(keep(turn, draftOn(on, before), past.slice(0, -1)), flow.show(before, turn, []))
}

/** The same words name something here: which of the two is meant is for their writer to say. */
function askWhether({ event }: Turn, words: string): Decision {
  const back: Button = { label: text('button-step-back'), action: citysideAction('back', '', '') }
  return reply(event, { blocks: [say('draft-back-or-words', { words: words.trim() })], buttons: [back] })
}

function made<On extends FlowName>(turn: Turn, found: Found<On>, move: Move<Drafts[On]>): Decision {
  const { on, past } = found
  switch (move.as) {
    case 'draft':
      return together(
        keep(turn, draftOn(on, move.draft), pastWith(found, move.draft)),
        flowOf<On>(on).show(move.draft, turn, move.lead ?? []),
      )
    // Something was ticked, or more is shown: that is no step.
    case 'kept':
      return together(keep(turn, draftOn(on, move.draft), past), move.answer)
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

/** What it was before, with what it is until now where that changes. */
function pastWith<On extends FlowName>({ draft, past = [] }: Found<On>, next: Drafts[On]): readonly Drafts[On][] {
  return JSON.stringify(draft) === JSON.stringify(next) ? past : [...past, draft].slice(-pastMax)
}

function overWith(turn: Turn, done: Block | undefined): Decision {
  return together(setDown(turn), reply(turn.event, { blocks: done ? [done] : [] }))
}

function draftOn<On extends FlowName>(on: On, draft: Drafts[On]): Draft<On> {
  return { on, draft }
}
