import type { Answer } from '../../domain/answer.ts'
import { saysSomething } from '../../domain/answer.ts'
import type { Consultation } from '../../domain/consultation.ts'
import { saysOffer } from '../../domain/help.ts'
import { say } from '../../domain/message.ts'
import { givenTo } from '../../domain/questions/kinds.ts'
import { statementsIn, takesStatements } from '../../domain/questions/open.ts'
import { updatePostsLater } from '../consultation/posts.ts'
import { reply, replyWithNotice } from '../conversation/reply.ts'
import { nextQuestion, type Turn } from '../conversation/turn.ts'
import type { Decision } from '../decision.ts'
import { changing, nothing, together } from '../decision.ts'
import { wordingFor } from '../person/consent-wording.ts'
import { ask } from './ask.ts'
import { awaitAnswer } from './record.ts'

/**
 * Asks the next question without an answer, from `from` on and then from the first. When none is left: the receipt, or,
 * where every question was skipped, a friendly no to this consultation.
 */
export function askNext(turn: Turn, consultation: Consultation, answers: readonly Answer[], from: number): Decision {
  const index = nextQuestion(consultation, answers, from) ?? nextQuestion(consultation, answers)
  if (index !== undefined) {
    return together(awaitAnswer(turn, consultation, index), reply(turn.event, ask(consultation, index)))
  }
  const said = answers.some((answer) => saysSomething(answer.value))
  if (!said) {
    return together(
      changing(
        { kind: 'invitation.declined', consultation: consultation.id, at: turn.now },
        { kind: 'dialogue.moved', dialogue: { at: 'idle' } },
      ),
      reply(turn.event, { blocks: [say('declined')] }),
    )
  }
  const last = consultation.questions.at(-1)
  const wroteLast = last && takesStatements(last) && givenTo(last, answers.at(-1)?.value) !== undefined
  const { told } = turn.state.known.consents
  const wording = told?.given ? undefined : wordingFor(turn.state, 'told').version
  const offers = answers.some(({ value }) =>
    statementsIn(value).some((words) => saysOffer(words, turn.state.understood)),
  )
  return together(
    changing({ kind: 'answering.finished', consultation: consultation.id, at: turn.now }),
    wroteLast ? nothing : changing({ kind: 'dialogue.moved', dialogue: { at: 'idle' } }),
    replyWithNotice(turn.event, {
      kind: 'receipt',
      consultation: consultation.id,
      ...(wording !== undefined && (told ? { untold: wording } : { consentWording: wording })),
      ...(offers && { offers }),
    }),
    updatePostsLater(consultation, turn.now),
  )
}
