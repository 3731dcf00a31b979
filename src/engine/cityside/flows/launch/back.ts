import type { LaunchDraft } from '../../../../domain/draft.ts'
import { say } from '../../../../domain/message.ts'
import { isOneOf } from '../../../../domain/understood/match.ts'
import type { Turn } from '../../../conversation/turn.ts'
import type { Flow, Move, Verbs } from '../flow.ts'

/** How many steps can be taken back. */
const pastMax = 8

/** The flow with a way back: each thing that was told can be taken back in a word, the last first. */
export function withWayBack(flow: Flow<'launch'>): Flow<'launch'> {
  const verbs = Object.entries(flow.verbs).map(([verb, move]) => [
    verb,
    (draft: LaunchDraft, turn: Turn, item: string) => remembered(draft, move(draft, turn, item)),
  ])
  const { fill } = flow
  return {
    ...flow,
    read: (draft, words, turn) => {
      const { understood } = turn.state
      if (isOneOf(understood.cityside.back, words, understood)) return back(draft)
      return remembered(draft, flow.read(draft, words, turn))
    },
    ...(fill && { fill: (draft, fields, turn) => remembered(draft, fill(draft, fields, turn)) }),
    verbs: Object.fromEntries(verbs) as Verbs<LaunchDraft>,
  }
}

function back({ past = [], ...draft }: LaunchDraft): Move<LaunchDraft> {
  const before = past.at(-1)
  if (!before) return { as: 'draft', draft, lead: [say('draft-no-way-back')] }
  return { as: 'draft', draft: { ...before, past: past.slice(0, -1) } }
}

/** The draft that comes of a move, with the one it was made of behind it. */
function remembered(before: LaunchDraft, move: Move<LaunchDraft>): Move<LaunchDraft> {
  if (move.as !== 'draft') return move
  const { past: _, ...draft } = move.draft
  const { past = [], ...was } = before
  if (JSON.stringify(was) === JSON.stringify(draft)) return move
  return { ...move, draft: { ...draft, past: [...past, was].slice(-pastMax) } }
}
