import type { AnswerValue } from '../../domain/answer.ts'
import type { ContactEvent } from '../../domain/inbox.ts'
import { say, text } from '../../domain/message.ts'
import { statementsIn, takesStatements } from '../../domain/questions/open.ts'
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
    return together(
      changing({ kind: 'words.released' }),
      kept?.open ? removed(turn, kept) : nothing,
      person.standing === 'stopped' ? nothing : reply(event, { blocks: [say('deletion-taken')] }),
    )
  }
  const written = writtenIn(turn, event.messageId)
  if (!written) return nothing
  const { consultation } = written.running
  if (person.standing === 'stopped') return written.open ? removed(turn, written) : nothing
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

/** The answer without what was written in a message; one of which nothing is left says nothing. */
export function removed(turn: Turn, { running, question, answer, part }: Written): Decision {
  const left = statementsIn(answer.value).filter((_, index) => index !== part)
  const value: AnswerValue = left.length > 0 ? { kind: 'open', statements: left } : { kind: 'skipped' }
  return together(
    recordAnswer(turn, running.consultation, question, value),
    updatePostsLater(running.consultation, turn.now),
  )
}
