import type { RunningConsultation } from '../../domain/consultation.ts'
import { say } from '../../domain/message.ts'
import { type RoundQuestion, reactionsTo, statementsAtATime } from '../../domain/reactions/question.ts'
import { waitingIn } from '../../domain/reactions/vote.ts'
import { joinConsultation } from '../answers/record.ts'
import { refusalOf } from '../answers/refusal.ts'
import { replyWithNotice } from '../conversation/reply.ts'
import { answersTo, type Turn } from '../conversation/turn.ts'
import { type Decision, together } from '../decision.ts'
import { awaitReaction, recordReactions, unseen } from './record.ts'
import { endRound, hasFinished } from './round.ts'

/** The next few statements: first those that still wait for this person, then the ones that it tells most to ask about. */
export function showNext(turn: Turn, running: RunningConsultation, question: RoundQuestion): Decision {
  const refusal = refusalOf(turn, running)
  if (refusal) return refusal
  const { consultation } = running
  const reactions = reactionsTo(question, answersTo(turn.state, consultation))
  const waiting = waitingIn(reactions)
  const keys = (waiting.length > 0 ? waiting : unseen(turn, consultation, question, reactions)).slice(
    0,
    statementsAtATime,
  )
  if (keys.length === 0)
    return endRound(
      turn,
      running,
      question,
      reactions,
      hasFinished(turn, running) ? [] : [say(question.kind === 'ballot' ? 'ballot-all' : 'react-none')],
    )
  const shown = [...reactions.shown, ...keys.filter((key) => !reactions.shown.includes(key))]
  return together(
    joinConsultation(turn, consultation),
    recordReactions(turn, consultation, question, { ...reactions, shown }),
    awaitReaction(turn, consultation, question),
    ...keys.map((key, at) =>
      replyWithNotice(
        turn.event,
        {
          kind: 'statement',
          consultation: consultation.id,
          question: question.id,
          statement: key,
          place: { number: at + 1, of: keys.length },
        },
        at,
      ),
    ),
  )
}
