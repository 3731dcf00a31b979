import { type RunningConsultation, takesAnswers } from '../../domain/consultation.ts'
import { say } from '../../domain/message.ts'
import { statementsIn, takesStatements } from '../../domain/questions/open.ts'
import { answerIn, photosIn } from '../../domain/questions/pictures.ts'
import { ask, saidTo } from '../answers/ask.ts'
import { awaitAnswer, recordAnswer } from '../answers/record.ts'
import { updatePostsLater } from '../consultation/posts.ts'
import { reply } from '../conversation/reply.ts'
import { answersTo, involvementIn, type Turn } from '../conversation/turn.ts'
import { changing, type Decision, nothing, together } from '../decision.ts'

/**
 * Deletes the pictures that a citizen sent to one question, with what they wrote below them. After the closing the words
 * stay, as they are counted, and the pictures go all the same.
 */
export function takePhotosBack(turn: Turn, running: RunningConsultation, index: number): Decision {
  const { consultation } = running
  const question = consultation.questions[index]
  const before = question && saidTo(answersTo(turn.state, consultation), question.id)
  const photos = photosIn(before)
  if (!question || !takesStatements(question) || photos.length === 0)
    return reply(turn.event, { blocks: [say('photos-back-none')] })
  const dropped = changing({ kind: 'photos.dropped', photos: photos.map(({ id }) => id) })
  if (!takesAnswers(running, turn.now)) {
    const words = statementsIn(before)
    return together(
      dropped,
      words.length > 0 ? recordAnswer(turn, consultation, question, answerIn(question, words)) : nothing,
      reply(turn.event, { blocks: [say('photos-back-closed', { count: photos.length })] }),
    )
  }
  const told = say('photos-back', { count: photos.length })
  const captions = new Set(photos.map(({ caption }) => caption))
  const left = statementsIn(before).filter((words) => !captions.has(words))
  const value = left.length === 0 ? ({ kind: 'skipped' } as const) : answerIn(question, left)
  const recorded = together(dropped, recordAnswer(turn, consultation, question, value))
  if (involvementIn(turn.state, consultation)?.invitation.progress === 'answered')
    return together(recorded, reply(turn.event, { blocks: [told] }), updatePostsLater(consultation, turn.now))
  const asked = ask(consultation, index)
  return together(
    recorded,
    awaitAnswer(turn, consultation, index),
    reply(turn.event, { blocks: [told, ...asked.blocks], buttons: asked.buttons }),
  )
}
