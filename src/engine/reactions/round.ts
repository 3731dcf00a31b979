import type { RunningConsultation } from '../../domain/consultation.ts'
import { type Block, say } from '../../domain/message.ts'
import { approvedIn } from '../../domain/questions/ballot.ts'
import {
  type RoundQuestion,
  type RoundValue,
  reactionsId,
  statementsAtATime,
  statementsUsual,
} from '../../domain/reactions/question.ts'
import { waitingIn } from '../../domain/reactions/vote.ts'
import { saidTo } from '../answers/ask.ts'
import { askNext } from '../answers/next.ts'
import { recordAnswer } from '../answers/record.ts'
import { reply } from '../conversation/reply.ts'
import { answersTo, idle, involvementIn, type Turn } from '../conversation/turn.ts'
import { changing, type Decision, together } from '../decision.ts'
import { furtherButton, wayOnButtons } from './buttons.ts'
import { awaitReaction, unseen } from './record.ts'

/**
 * What comes when no statement waits: three more, while there are some. A person who is still answering goes on by themselves once
 * they have seen as many as is usual, or all.
 */
export function endRound(
  turn: Turn,
  running: RunningConsultation,
  question: RoundQuestion,
  reactions: RoundValue,
  before: readonly Block[] = [],
): Decision {
  const { consultation } = running
  const said = Object.keys(reactions.votes).length
  const left = unseen(turn, consultation, question, reactions).length
  const index = consultation.questions.indexOf(question)
  // Of proposals each is as good as the next, and a person may want to see them all.
  const usual = question.kind !== 'ballot' && said >= statementsUsual
  if (left === 0 || (usual && !hasFinished(turn, running)))
    return goOn(turn, running, question, reactions, { before, offered: reactions.shown.length > statementsAtATime })
  return together(
    awaitReaction(turn, consultation, question),
    reply(turn.event, {
      blocks: [
        ...before,
        question.kind === 'ballot'
          ? say('ballot-more', { seen: reactions.shown.length, all: question.proposals.length, more: left })
          : say(usual ? 'react-usual' : 'react-more', { said, more: left }),
      ],
      buttons: [furtherButton(consultation, index, left), ...wayOnButtons(consultation, index)],
    }),
  )
}

/**
 * Enough: the next question or the receipt for who is still answering, and thanks for who has finished. To write in their own words was
 * asked with the statements; who had the button for it as well, `offered`, and said something to others is not asked once more.
 */
export function goOn(
  turn: Turn,
  running: RunningConsultation,
  question: RoundQuestion,
  reactions: RoundValue,
  { before = [], offered }: { readonly before?: readonly Block[]; readonly offered: boolean },
): Decision {
  const { consultation } = running
  const said = Object.keys(reactions.votes).length
  if (hasFinished(turn, running))
    return together(
      changing(idle),
      reply(turn.event, { blocks: [...before, thanksFor(turn, running, question, reactions)] }),
    )
  const answers = answersTo(turn.state, consultation)
  const id = reactionsId(question)
  const after =
    said === 0
      ? answers
      : [
          ...answers.filter((answer) => answer.question !== id),
          { consultation: consultation.id, question: id, value: reactions, at: turn.now },
        ]
  const index = consultation.questions.indexOf(question)
  const thanks = before.length === 0 ? [] : [reply(turn.event, { blocks: before }, 1)]
  if (!offered || said === 0 || question.kind !== 'open' || saidTo(answers, question.id) !== undefined)
    return together(...thanks, askNext(turn, consultation, after, index + 1))
  const skipped = { kind: 'skipped' } as const
  const passed = { consultation: consultation.id, question: question.id, value: skipped, at: turn.now }
  return together(
    ...thanks,
    recordAnswer(turn, consultation, question, skipped),
    askNext(turn, consultation, [...after, passed], index + 1),
  )
}

/** Who said nothing is told that there is no more, or that there is no need. */
function thanksFor(
  turn: Turn,
  { consultation }: RunningConsultation,
  question: RoundQuestion,
  reactions: RoundValue,
): Block {
  const said = Object.keys(reactions.votes).length
  if (reactions.kind === 'ballot')
    return said > 0 ? say('ballot-thanks', { approved: approvedIn(reactions).length }) : say('ballot-fine')
  if (said > 0) return say('react-thanks', { said })
  const isMore = waitingIn(reactions).length > 0 || unseen(turn, consultation, question, reactions).length > 0
  return say(isMore ? 'react-fine' : 'react-none')
}

/** Whether they have answered everything, or skipped what they did not want to answer. */
export function hasFinished({ state }: Turn, { consultation }: RunningConsultation): boolean {
  return involvementIn(state, consultation)?.invitation.progress === 'answered'
}
