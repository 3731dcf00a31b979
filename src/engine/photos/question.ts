import { type RunningConsultation, takesAnswers } from '../../domain/consultation.ts'
import { photosMaxOf } from '../../domain/questions/pictures.ts'
import { type Awaited, awaited } from '../conversation/awaited.ts'
import { newestInvolved, type Turn } from '../conversation/turn.ts'
import { questionIn, quotedOf } from '../quoting/reply.ts'

/**
 * The question that a citizen's picture answers: the one they reply to, the one that waits, or the one of the same
 * consultation that takes pictures; where nothing waits, that of the matter they spoke about last. Undefined where none takes any.
 */
export function photoQuestion(turn: Turn): Awaited | undefined {
  const quoted = quotedOf(turn)
  const named = quoted.of === 'question' || quoted.of === 'consultation' ? questionIn(turn, quoted) : undefined
  const waiting = named ?? awaited(turn)
  if (waiting) return takesPhotos(waiting.running, waiting.index) ? waiting : otherIn(waiting.running)
  const { at } = turn.state.known.dialogue
  if (at !== 'idle' && at !== 'answering' && at !== 'agreeing') return undefined
  const last = newestInvolved(turn.state)
  return last && takesAnswers(last, turn.now) ? otherIn(last) : undefined
}

function otherIn(running: RunningConsultation): Awaited | undefined {
  const index = running.consultation.questions.findIndex((_, at) => takesPhotos(running, at))
  return index < 0 ? undefined : { running, index, misses: 0, fresh: false }
}

function takesPhotos({ consultation }: RunningConsultation, index: number): boolean {
  const question = consultation.questions[index]
  return question !== undefined && photosMaxOf(question) > 0
}
