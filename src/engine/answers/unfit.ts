import type { AnswerValue } from '../../domain/answer.ts'
import { say, text } from '../../domain/message.ts'
import type { Question } from '../../domain/question.ts'
import type { Taken } from '../../domain/questions/kind.ts'
import { namedOptions } from '../../domain/questions/kinds.ts'
import type { Understood } from '../../domain/understood/understood.ts'
import type { Awaited } from '../conversation/awaited.ts'
import { reply } from '../conversation/reply.ts'
import { messagesOf, type Turn } from '../conversation/turn.ts'
import { type Decision, nothing, together } from '../decision.ts'
import { heldButton, hold } from '../safety/held-words.ts'
import { beforeRest } from '../safety/personal.ts'
import { questionAt } from './ask.ts'
import { isOwnWords, readerIn } from './read.ts'

/**
 * Words that fit nothing that can be chosen are kept, and their author is asked whether they are to go to the host; nothing where
 * they say nothing to a human. The question itself is asked again below.
 */
export function offerUnfit(turn: Turn, { running: { consultation }, index }: Awaited, words: string): Decision {
  const { understood } = turn.state
  const question = questionAt(consultation, index)
  if (!isOwnWords(words, understood) || namesOnlyOptions(question, words, understood)) return nothing
  const { id } = question
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

/** That words fit no choice is said where they are kept: the question below it says only that it still waits. */
export function unfitOnce(taken: Slip): Slip {
  const { words } = taken.slip
  return 'key' in words && saysUnfit.includes(words.key) ? { as: 'slip', slip: say('unfit-still') } : taken
}

type Slip = Extract<Taken<AnswerValue>, { readonly as: 'slip' }>

/** What is said of words that fit no choice; that a place is not found says more. */
const saysUnfit: readonly string[] = ['slip-choice', 'slip-ranking']

/** Its options and nothing else, but twice or too many of them: that is said, and there is nothing to pass on. */
function namesOnlyOptions(question: Question, words: string, understood: Understood): boolean {
  const listed = readerIn(understood).listed(namedOptions(question), words)
  return listed.length > 0 && listed.every((option) => option !== undefined)
}
