import { saysSomething } from '../../domain/answer.ts'
import type { RunningConsultation } from '../../domain/consultation.ts'
import { type Block, type Button, say, text } from '../../domain/message.ts'
import { photosIn, photosMaxOf, type StatementValue } from '../../domain/questions/pictures.ts'
import { ask, questionAt } from '../answers/ask.ts'
import { askNext } from '../answers/next.ts'
import { updatePostsLater } from '../consultation/posts.ts'
import { reply } from '../conversation/reply.ts'
import { answersTo, involvementIn, nextQuestion, type Turn } from '../conversation/turn.ts'
import { type Decision, together } from '../decision.ts'
import { beforeRest } from '../safety/personal.ts'
import { backButtons, toldBlocks } from './messages.ts'

/**
 * What comes after pictures that are in the answer by now: thanks, "more or next", the next question, or the receipt. A
 * citizen who has gone on to something else meanwhile is only told.
 */
export function goOn(
  turn: Turn,
  running: RunningConsultation,
  index: number,
  value: StatementValue,
  notes: readonly Block[],
): Decision {
  const { consultation } = running
  const question = questionAt(consultation, index)
  const { dialogue } = turn.state.known
  const isHere =
    dialogue.at === 'answering' && dialogue.consultation === consultation.id && dialogue.question === question.id
  const photos = photosIn(value).length
  const blocks = toldBlocks(consultation, photos, notes)
  const back = photos > 0 ? backButtons(consultation, index) : []
  if (involvementIn(turn.state, consultation)?.invitation.progress === 'answered')
    return together(reply(turn.event, { blocks, buttons: back }), updatePostsLater(consultation, turn.now))
  if (!saysSomething(value)) {
    const asked = ask(consultation, index)
    return isHere
      ? reply(turn.event, { blocks: [...notes, ...asked.blocks], buttons: asked.buttons })
      : reply(turn.event, { blocks: notes })
  }
  const after = [
    ...answersTo(turn.state, consultation).filter((answer) => answer.question !== question.id),
    { consultation: consultation.id, question: question.id, value, at: turn.now },
  ]
  const isLast = nextQuestion(consultation, after, isHere ? index + 1 : 0) === undefined
  if (isLast || (isHere && photos >= photosMaxOf(question)))
    return headed(turn, askNext(turn, consultation, after, index + 1), blocks, notes)
  if (!isHere) return reply(turn.event, { blocks, buttons: back })
  const done: Button = {
    label: text('button-next'),
    action: { do: 'finish', consultation: consultation.code, question: index },
    style: 'primary',
  }
  return reply(turn.event, { blocks: [...blocks, say('photos-more')], buttons: [done, ...back] })
}

/** What is said next begins with what became of the pictures; a receipt tells how many there are by itself. */
function headed(turn: Turn, decision: Decision, blocks: readonly Block[], notes: readonly Block[]): Decision {
  const asks = decision.outbox.some(({ notice }) => notice.kind === 'said')
  if (!asks) return notes.length > 0 ? together(reply(turn.event, { blocks: notes }, beforeRest), decision) : decision
  return {
    ...decision,
    outbox: decision.outbox.map((item) =>
      item.notice.kind === 'said'
        ? {
            ...item,
            notice: {
              ...item.notice,
              message: { ...item.notice.message, blocks: [...blocks, ...item.notice.message.blocks] },
            },
          }
        : item,
    ),
  }
}
