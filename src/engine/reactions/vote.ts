import type { RunningConsultation } from '../../domain/consultation.ts'
import { type Block, say } from '../../domain/message.ts'
import type { Notice } from '../../domain/outbox.ts'
import { type RoundQuestion, type RoundValue, reactionsTo } from '../../domain/reactions/question.ts'
import { nameOfVote, type StatementKey, type Vote, voteOn, waitingIn } from '../../domain/reactions/vote.ts'
import { joinConsultation } from '../answers/record.ts'
import { refusalOf } from '../answers/refusal.ts'
import { noticeInPlace, reply, replyWithNotice } from '../conversation/reply.ts'
import { answersTo, type Turn } from '../conversation/turn.ts'
import { type Decision, nothing, together } from '../decision.ts'
import { askedAlike, awaitReaction, recordReactions, unknownStatement } from './record.ts'
import { endRound } from './round.ts'

/**
 * What a person says to one statement, in place of what they said to it before; the same again changes nothing. Where the message can
 * change it shows what was said, elsewhere it is said back.
 */
export function vote(
  turn: Turn,
  running: RunningConsultation,
  question: RoundQuestion,
  key: StatementKey,
  said: Vote,
): Decision {
  const refusal = refusalOf(turn, running)
  if (refusal) return refusal
  const { consultation } = running
  // No one votes against a proposal: what is not approved of is passed over.
  const given = question.kind === 'ballot' && said !== 1 ? 0 : said
  const before = reactionsTo(question, answersTo(turn.state, consultation))
  const isShown = before.shown.includes(key)
  if (!isShown && !askedAlike(turn, consultation, question, before).includes(key)) return unknownStatement(turn)
  if (voteOn(before, key) === given) return nothing
  const shownNow = isShown ? before.shown : [...before.shown, key]
  const after: RoundValue = { ...before, shown: shownNow, votes: { ...before.votes, [key]: given } }
  const over = waitingIn(after).length === 0 && waitingIn(before).length > 0
  const shown = showVote(turn, {
    kind: 'statement',
    consultation: consultation.id,
    question: question.id,
    statement: key,
  })
  const noted = question.kind === 'ballot' ? 'ballot-noted' : 'react-noted'
  const blocks: readonly Block[] = shown === undefined ? [say(noted, { vote: nameOfVote(given) })] : []
  return together(
    joinConsultation(turn, consultation),
    recordReactions(turn, consultation, question, after),
    // A change of mind later on takes nothing away from what they are in the middle of.
    waitingIn(after).length > 0 ? awaitReaction(turn, consultation, question) : nothing,
    shown ?? nothing,
    over
      ? endRound(turn, running, question, after, blocks)
      : blocks.length > 0
        ? reply(turn.event, { blocks })
        : nothing,
  )
}

/** The statement with what was said to it: in its own message after a tap, below the words of one who wrote; undefined where it cannot change. */
function showVote({ event, state }: Turn, notice: Notice): Decision | undefined {
  if (event.kind === 'message.received') return replyWithNotice(event, notice)
  return state.surface.edits ? noticeInPlace(event, notice) : undefined
}
