import type { RunningConsultation } from '../../domain/consultation.ts'
import { say } from '../../domain/message.ts'
import { comesInRounds, keyNamed, type RoundQuestion, reactionsTo } from '../../domain/reactions/question.ts'
import { voteNamed } from '../../domain/reactions/vote.ts'
import { awaitAnswer, joinConsultation } from '../answers/record.ts'
import { refusalOf } from '../answers/refusal.ts'
import { reply } from '../conversation/reply.ts'
import { answersTo, type Turn } from '../conversation/turn.ts'
import { type Decision, together } from '../decision.ts'
import type { ReactAction } from './action.ts'
import { unknownStatement } from './record.ts'
import { goOn } from './round.ts'
import { showNext } from './show.ts'
import { vote } from './vote.ts'

/** A tap about statements: to see some, to say something to one, to write one's own, or that it is enough. */
export function tapReact(turn: Turn, running: RunningConsultation, action: ReactAction): Decision {
  const question = running.consultation.questions[action.question]
  if (action.verb === 'own') return writeOwn(turn, running, action.question)
  if (!question || !comesInRounds(question)) return unknownStatement(turn)
  switch (action.verb) {
    case 'more':
      return showNext(turn, running, question)
    case 'enough':
      return enough(turn, running, question)
    case 'agree':
    case 'disagree':
    case 'unsure': {
      const given = voteNamed(action.verb)
      const key = keyNamed(question, action.item)
      return given === undefined || key === undefined
        ? unknownStatement(turn)
        : vote(turn, running, question, key, given)
    }
    default:
      return action.verb satisfies never
  }
}

/** They have seen enough for now. Nothing that they said is lost. */
export function enough(turn: Turn, running: RunningConsultation, question: RoundQuestion): Decision {
  const refusal = refusalOf(turn, running)
  if (refusal) return refusal
  const reactions = reactionsTo(question, answersTo(turn.state, running.consultation))
  return goOn(turn, running, question, reactions, { offered: true })
}

/** What they write next is a statement of their own. */
function writeOwn(turn: Turn, running: RunningConsultation, index: number): Decision {
  const refusal = refusalOf(turn, running)
  if (refusal) return refusal
  const question = running.consultation.questions[index]
  if (question?.kind !== 'open') return unknownStatement(turn)
  return together(
    joinConsultation(turn, running.consultation),
    awaitAnswer(turn, running.consultation, index),
    reply(turn.event, { blocks: [say('react-own'), { style: 'plain', words: { city: question.text } }] }),
  )
}
