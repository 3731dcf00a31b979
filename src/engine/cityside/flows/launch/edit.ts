import type { LaunchDraft } from '../../../../domain/draft.ts'
import { type Button, say, text } from '../../../../domain/message.ts'
import { reply } from '../../../conversation/reply.ts'
import type { Turn } from '../../../conversation/turn.ts'
import type { Decision } from '../../../decision.ts'
import { citysideAction } from '../../buttons.ts'
import type { Move } from '../flow.ts'
import { partNames } from './names.ts'

const editable = [
  'title',
  'why',
  'open',
  'settled',
  'decider',
  'question',
  'topics',
  'places',
  'host',
  'opens',
  'closes',
  'decision',
  'answer',
] as const

/** Asks which part is to be written again. */
export function offerEdits(turn: Turn): Decision {
  const buttons: readonly Button[] = editable.map((step) => ({
    label: text(partNames[step]),
    action: citysideAction('edit', '', step),
  }))
  return reply(turn.event, { blocks: [say('draft-what-to-change')], buttons })
}

/** Takes one part out of the draft, so that it is asked for again. */
export function edit(draft: LaunchDraft, step: string, turn: Turn): Move<LaunchDraft> {
  const without = withoutStep(draft, step)
  return without ? { as: 'draft', draft: without } : { as: 'answer', answer: offerEdits(turn) }
}

function withoutStep(draft: LaunchDraft, step: string): LaunchDraft | undefined {
  switch (step) {
    case 'title':
    case 'why':
    case 'open':
    case 'settled':
    case 'decider':
    case 'places':
    case 'host': {
      const { [step]: _, ...rest } = draft
      return rest
    }
    case 'topics': {
      const { topics: _, interest: __, ...rest } = draft
      return rest
    }
    case 'question': {
      const { asked: _, ...rest } = draft
      return { ...rest, questions: [] }
    }
    case 'opens': {
      const { opensAt: _, ...rest } = draft
      return rest
    }
    case 'closes': {
      const { closesAt: _, ...rest } = draft
      return rest
    }
    case 'decision': {
      const { decisionOn: _, ...rest } = draft
      return rest
    }
    case 'answer': {
      const { answerBy: _, ...rest } = draft
      return rest
    }
    case 'reason':
      // Empty is asked for; absent is not needed.
      return { ...draft, reason: '' }
    default:
      return undefined
  }
}
