import { say, text } from '../../domain/message.ts'
import type { Awaited } from '../conversation/awaited.ts'
import { reply } from '../conversation/reply.ts'
import { messagesOf, type Turn } from '../conversation/turn.ts'
import { type Decision, nothing, together } from '../decision.ts'
import { heldButton, hold } from '../safety/held-words.ts'
import { beforeRest } from '../safety/personal.ts'
import { questionAt } from './ask.ts'
import { isOwnWords } from './read.ts'

/**
 * Words that fit nothing that can be chosen are kept, and their author is asked whether they are to go to the host; nothing where
 * they say nothing to a human. The question itself is asked again below.
 */
export function offerUnfit(turn: Turn, { running: { consultation }, index }: Awaited, words: string): Decision {
  if (!isOwnWords(words, turn.state.understood)) return nothing
  const { id } = questionAt(consultation, index)
  const from = messagesOf(turn.event)
  const part = { words, question: id, ...(from.length > 0 && { from }) }
  const host = consultation.host.name
  return together(
    hold(turn, { why: 'unfit', consultation: consultation.id, parts: [part] }),
    reply(
      turn.event,
      {
        blocks: [say('unfit-offer', { host, hostTitle: { local: consultation.host.title } })],
        buttons: [
          heldButton(turn, text('button-unasked-host', { host }), 'host', true),
          heldButton(turn, 'button-held-no', 'drop'),
        ],
      },
      beforeRest,
    ),
  )
}
