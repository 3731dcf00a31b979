import {
  answersRef,
  type DeciderAnswered,
  type DeciderBoard,
  deciderCommitmentKey,
  type Gathering,
  supportOf,
} from '../../domain/decider.ts'
import type { Instant } from '../../domain/time.ts'
import { refuseAct, refuseUnknown } from '../cityside/refuse.ts'
import { startMailing } from '../consultation/mailing.ts'
import { tellUnderPosts } from '../consultation/posts.ts'
import { stopPromiseClock } from '../consultation/promise.ts'
import { changing, type Decision, together } from '../decision.ts'
import type { DeciderState } from '../state.ts'
import { answersRefusal } from './refusal.ts'

/**
 * The politician answers: all who took part hear it. Every question has to be read before, and those with most support cannot
 * be left out.
 */
export function answerQuestions({ running, board }: DeciderState, act: DeciderAnswered, now: Instant): Decision {
  const { consultation: id } = act
  if (!running) return refuseUnknown(id)
  const refused = answersRefusal(running, board, act)
  if (refused) return refuseAct(refused)
  const key = deciderCommitmentKey(id)
  return together(
    changing(
      { kind: 'decider.kept', consultation: id, gathering: answeredWith(board, act, now) },
      { kind: 'commitment.kept', key, at: now },
    ),
    stopPromiseClock(key),
    startMailing({ kind: 'decider', consultation: id, ref: answersRef }, now),
    tellUnderPosts(running.consultation, { kind: 'post-answers', consultation: id }, answersRef),
  )
}

/** What stands once these are the answers: how each question stood is kept beside them, and nothing is taken back any more. */
export function answeredWith({ gathering, askers }: DeciderBoard, act: DeciderAnswered, at: Instant): Gathering {
  const { gathered } = gathering
  const { answers, others } = act
  const support = Object.fromEntries(gathered.map((each) => [each.id, supportOf(each.questions, askers)]))
  return { gathered, answered: { at, answers, ...(others && { others }), support } }
}
