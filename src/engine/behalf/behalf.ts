import type { Action } from '../../domain/action.ts'
import type { BehalfKind, SecondHand } from '../../domain/behalf.ts'
import { type Block, say, text } from '../../domain/message.ts'
import { isOneOf } from '../../domain/understood/match.ts'
import { joinConsultation } from '../answers/record.ts'
import type { Written } from '../conversation/readers.ts'
import { reply } from '../conversation/reply.ts'
import { newestInvolved, runningByCode, type Turn } from '../conversation/turn.ts'
import { changing, type Decision, nothing, together } from '../decision.ts'
import { ownButton } from './buttons.ts'

/** A tap on "I write for another person", or on the way back from it. */
export function tapBehalf(turn: Turn, { of, subject, given }: Extract<Action, { do: 'behalf' }>): Decision {
  const { event, state } = turn
  const consultation = of === 'answer' ? runningByCode(state, subject)?.consultation : undefined
  if (of === 'answer' && !consultation) return reply(event, { blocks: [say('button-unknown')] })
  return together(
    consultation ? joinConsultation(turn, consultation) : nothing,
    changing({ kind: 'behalf.said', what: secondHand(of, consultation?.id ?? subject), given }),
    reply(event, {
      blocks: given ? notedBlocks(of) : [say('behalf-own')],
      buttons: given ? [ownButton(of, subject)] : [],
    }),
  )
}

/** "I write for another", and nothing more: of the question that waits, or else of the last matter they were part of. */
export function readBehalf({ turn, words, question, choice }: Written): Decision | undefined {
  const { understood } = turn.state
  if (choice || !isOneOf(understood.behalf, words, understood)) return undefined
  const { consultation } = question?.running ?? newestInvolved(turn.state) ?? {}
  if (!consultation) return reply(turn.event, { blocks: [say('behalf-how')] })
  return tapBehalf(turn, { do: 'behalf', of: 'answer', subject: consultation.code, given: true })
}

/** That it is kept as second-hand and never for whom; while it can still be written, that no name belongs in it. */
function notedBlocks(of: BehalfKind): readonly Block[] {
  return [
    say(of === 'answer' ? 'behalf-noted' : 'behalf-noted-sent'),
    { style: 'note', words: text('behalf-never-who') },
  ]
}

function secondHand(of: BehalfKind, key: string): SecondHand {
  if (of === 'answer') return { of, consultation: key }
  return of === 'idea' ? { of, idea: key } : { of, inquiry: key }
}
