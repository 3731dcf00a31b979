import { type AnswerValue, sourcesAfter } from '../../domain/answer.ts'
import type { Consultation } from '../../domain/consultation.ts'
import type { Question } from '../../domain/question.ts'
import { statementsIn } from '../../domain/questions/open.ts'
import { behalfIn } from '../behalf/said.ts'
import { answersTo, involvementIn, messagesOf, type Turn } from '../conversation/turn.ts'
import { changing, type Decision, nothing, together } from '../decision.ts'
import { questionAt } from './ask.ts'

/**
 * Makes a citizen who came by a link, a post or a search part of the consultation; nothing where they are invited
 * already.
 */
export function joinConsultation({ state, now }: Turn, consultation: Consultation): Decision {
  if (involvementIn(state, consultation)) return nothing
  return changing({ kind: 'invitation.joined', consultation: consultation.id, at: now })
}

/**
 * Waits for an answer to this question from now on. `misses` counts slips at it so far; `fresh` makes the next words
 * replace what was written, instead of adding to it.
 */
export function awaitAnswer(
  { now }: Turn,
  consultation: Consultation,
  index: number,
  { misses = 0, fresh = false }: { readonly misses?: number; readonly fresh?: boolean } = {},
): Decision {
  const question = questionAt(consultation, index)
  return changing({
    kind: 'dialogue.moved',
    dialogue: { at: 'answering', consultation: consultation.id, question: question.id, misses, fresh, since: now },
  })
}

/** Records what the citizen said to one question, in place of what they said to it before; what is new of it was written in `messages`. */
export function recordAnswer(
  turn: Turn,
  consultation: Consultation,
  question: Question,
  value: AnswerValue,
  messages = messagesOf(turn.event),
): Decision {
  const before = answersTo(turn.state, consultation).find((answer) => answer.question === question.id)
  const sources = sourcesAfter(before, value, messages)
  const given = changing({
    ...{ kind: 'answer.given', consultation: consultation.id, question: question.id, value, at: turn.now },
    ...(sources && { sources }),
  })
  const added = statementsIn(value).filter((each) => !statementsIn(before?.value).includes(each))
  return together(
    given,
    ...added.map((words) => behalfIn(turn, { of: 'answer', consultation: consultation.id }, words)),
  )
}
