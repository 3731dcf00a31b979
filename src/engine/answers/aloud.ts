import type { Block } from '../../domain/message.ts'
import { say } from '../../domain/message.ts'
import type { Question } from '../../domain/question.ts'
import { kindOf, offersChoices } from '../../domain/questions/kinds.ts'
import { takesStatements } from '../../domain/questions/open.ts'
import { awaited, isUnanswered } from '../conversation/awaited.ts'
import { reply } from '../conversation/reply.ts'
import type { Turn } from '../conversation/turn.ts'
import { type Decision, together } from '../decision.ts'
import { consentBlock } from '../person/consent-wording.ts'
import { openConsent } from '../person/open-consent.ts'
import { questionAt } from './ask.ts'
import { awaitAnswer } from './record.ts'

/**
 * The question that waits, as a text that reads well aloud: without buttons or signs, every choice on a line of its own with the
 * number to write for it.
 */
export function readAloud(turn: Turn): Decision {
  const waiting = awaited(turn)
  if (!waiting || !isUnanswered(turn, waiting)) return consentAloud(turn)
  const { running, index, misses, fresh } = waiting
  const { consultation } = running
  const question = questionAt(consultation, index)
  const of = consultation.questions.length
  return together(
    awaitAnswer(turn, consultation, index, { misses, fresh }),
    reply(turn.event, {
      blocks: [
        say('aloud-question', { number: index + 1, of, title: { local: consultation.title } }),
        { style: 'plain', words: { city: question.text } },
        ...howToWrite(question),
        say('aloud-ways'),
      ],
    }),
  )
}

/** Where no question waits, a consent may: it is asked for once more, to be answered in words. */
function consentAloud(turn: Turn): Decision {
  const consent = openConsent(turn)
  if (!consent) return reply(turn.event, { blocks: [say('aloud-nothing')] })
  return reply(turn.event, { blocks: [consentBlock(consent.purpose), say('aloud-yes-no')] })
}

function howToWrite(question: Question): readonly Block[] {
  if (takesStatements(question)) return [say('aloud-open')]
  if (question.kind === 'scale')
    return [
      say('aloud-scale', {
        ...{ from: question.from, low: { local: question.low }, to: question.to, high: { local: question.high } },
      }),
    ]
  const howTo = kindOf(question).howTo(question)
  if (!offersChoices(question)) return howTo ? [{ style: 'plain', words: howTo }] : []
  const options = kindOf(question).options(question)
  const lines = options.map(({ label }, at) => ({
    key: 'aloud-option',
    with: { number: at + 1, label: { local: label } },
  }))
  const how =
    question.kind === 'ranking' ? 'aloud-ranking' : kindOf(question).taps === 'often' ? 'aloud-several' : 'aloud-one'
  return [{ style: 'plain', words: { lines } }, say(how)]
}
