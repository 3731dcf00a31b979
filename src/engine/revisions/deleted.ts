import { type AnswerValue, photoSources, saysSomething } from '../../domain/answer.ts'
import type { ContactEvent } from '../../domain/inbox.ts'
import { say, text } from '../../domain/message.ts'
import type { PhotoId } from '../../domain/photo.ts'
import { statementsIn, takesStatements } from '../../domain/questions/open.ts'
import { answerIn, photosIn } from '../../domain/questions/pictures.ts'
import { recordAnswer } from '../answers/record.ts'
import { updatePostsLater } from '../consultation/posts.ts'
import { reply } from '../conversation/reply.ts'
import type { Turn } from '../conversation/turn.ts'
import { changing, type Decision, nothing, together } from '../decision.ts'
import { type Written, writtenIn } from './sources.ts'

type Deleted = Extract<ContactEvent, { readonly kind: 'message.deleted' }>

/**
 * A message that its author took back: while the question is open, what it said is taken out of the answer; after that they are
 * told that it was read, and how to erase it all the same. Where it became no answer there is nothing to take back.
 */
export function readDeletion(turn: Turn, event: Deleted): Decision {
  const { held, person } = turn.state.known
  if (held?.parts.some(({ from }) => from?.includes(event.messageId))) {
    const kept = writtenIn(turn, event.messageId)
    const told = person.standing === 'stopped' ? nothing : reply(event, { blocks: [say('deletion-taken')] })
    return together(changing({ kind: 'words.released' }), kept ? takeBack(turn, event, kept) : told)
  }
  const written = writtenIn(turn, event.messageId)
  return written ? takeBack(turn, event, written) : nothing
}

function takeBack(turn: Turn, event: Deleted, written: Written): Decision {
  const { person } = turn.state.known
  const { consultation } = written.running
  if (person.standing === 'stopped') return written.open ? removed(turn, written) : nothing
  const photos = photosOf(written)
  // Words that were read stay; a picture goes whenever its author takes it back.
  if (!written.open && photos.length > 0)
    return together(
      changing({ kind: 'photos.dropped', photos }),
      reply(event, { blocks: [say('photos-back-closed', { count: photos.length })] }),
    )
  if (!written.open)
    return reply(event, {
      blocks: [say('deletion-late', { title: { local: consultation.title } })],
      buttons: [{ label: text('command-forget'), action: { do: 'command', name: 'forget' } }],
    })
  return together(
    removed(turn, written),
    reply(event, {
      blocks: [say('deletion-taken')],
      buttons: takesStatements(written.question)
        ? [
            {
              label: text('button-rewrite'),
              action: { do: 'write', consultation: consultation.code, question: written.index },
            },
          ]
        : [{ label: text('button-change-noted'), action: { do: 'change', consultation: consultation.code } }],
    }),
  )
}

/** The answer without what came in a message, its pictures among it; one of which nothing is left says nothing. */
export function removed(turn: Turn, written: Written): Decision {
  const { running, question, answer, part } = written
  const gone = photosOf(written)
  const left = photosIn(answer.value).filter(({ id }) => !gone.includes(id))
  const kept = takesStatements(question)
    ? answerIn(
        question,
        statementsIn(answer.value).filter((_, index) => index !== part),
        left,
      )
    : undefined
  const value: AnswerValue = kept && saysSomething(kept) ? kept : { kind: 'skipped' }
  return together(
    recordAnswer(turn, running.consultation, question, value),
    updatePostsLater(running.consultation, turn.now),
  )
}

function photosOf({ answer, message }: Written): readonly PhotoId[] {
  return photosIn(answer.value).flatMap(({ id }, index) => (photoSources(answer, index).includes(message) ? [id] : []))
}
