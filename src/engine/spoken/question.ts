import { takesAnswers } from '../../domain/consultation.ts'
import type { Held } from '../../domain/held.ts'
import { takesStatements } from '../../domain/questions/open.ts'
import type { Hearing } from '../../domain/wanted.ts'
import { questionAt, saidTo } from '../answers/ask.ts'
import { type Awaited, awaited } from '../conversation/awaited.ts'
import { answersTo, runningById, type Turn } from '../conversation/turn.ts'

/** The question that words were spoken to, by its name. */
export type SpokenTo = NonNullable<Hearing['to']>

/** What waited, by its name, to be found again later. */
export function placeOf(question: Awaited | undefined): SpokenTo | undefined {
  const asked = question?.running.consultation.questions[question.index]
  return question && asked
    ? {
        consultation: question.running.consultation.id,
        question: asked.id,
        ...(question.fresh && { fresh: true as const }),
      }
    : undefined
}

/** The question that held words were spoken to, by its name. */
export function spokenTo({ consultation, parts }: Held): SpokenTo | undefined {
  const [part] = parts
  return consultation === undefined || part?.question === undefined
    ? undefined
    : { consultation, question: part.question, ...(part.fresh && { fresh: true as const }) }
}

/** The question of this name, as long as it takes answers; what waits now where there is none or it is over. */
export function questionOf(turn: Turn, to: SpokenTo | undefined): Awaited | undefined {
  const now = awaited(turn)
  const running = to && runningById(turn.state, to.consultation)
  const index = running?.consultation.questions.findIndex(({ id }) => id === to?.question) ?? -1
  if (!to || !running || index < 0 || !takesAnswers(running, turn.now)) return now
  const waits = now?.running.consultation.id === to.consultation && now.index === index
  return waits ? now : { running, index, misses: 0, fresh: to.fresh === true }
}

/**
 * The question that words answer which were heard just now: the one that waited as they were spoken, unless a choice was made there
 * since, as with what was written below them.
 */
export function questionHeard(turn: Turn, to: SpokenTo | undefined): Awaited | undefined {
  const question = questionOf(turn, to)
  const asked = question && questionAt(question.running.consultation, question.index)
  if (!asked || to?.quoted || takesStatements(asked)) return question
  return saidTo(answersTo(turn.state, question.running.consultation), asked.id) ? awaited(turn) : question
}
