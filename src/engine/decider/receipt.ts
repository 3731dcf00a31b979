import { consentsTo } from '../../domain/consent.ts'
import { type RunningConsultation, takesAnswers } from '../../domain/consultation.ts'
import type { DeciderNotice, DeciderQuestion } from '../../domain/decider.ts'
import { type Message, say, text } from '../../domain/message.ts'
import type { Instant } from '../../domain/time.ts'
import { consentBlock, consentButtons } from '../person/consent-wording.ts'
import type { Facts } from '../state.ts'

/** What is said about a question to the politician, to its author. */
export function tellDecider(about: DeciderNotice, facts: Facts, now: Instant): Message | undefined {
  const { running, decider } = facts
  const own = decider?.own.find(({ key }) => key === about.question)
  return running && own && receipt(own, running, facts, about.consentWording, now)
}

/** Its number, its words, what happens with it, and by when its author hears. */
function receipt(
  { key, number, text: own }: DeciderQuestion,
  running: RunningConsultation,
  { consents, involvement }: Facts,
  consentWording: string | undefined,
  now: Instant,
): Message | undefined {
  const { consultation } = running
  const { deciderQuestions } = consultation
  if (!deciderQuestions) return undefined
  const { name, answerBy, answersMin } = deciderQuestions
  const values = { name, number, answerBy: { on: answerBy }, answers: answersMin }
  const silent = consentWording === undefined && !consentsTo(consents, 'told')
  const answered = involvement?.invitation.progress === 'answered'
  const { code } = consultation
  return {
    blocks: [
      say('decider-receipt', values),
      { style: 'quote', words: { own } },
      say(silent ? 'decider-receipt-silent' : 'decider-receipt-next', values),
      { style: 'note', words: text('decider-receipt-anonymous', values) },
      ...(consentWording === undefined ? [] : [consentBlock('told')]),
    ],
    buttons: [
      ...(consentWording === undefined ? [] : consentButtons('told', consentWording)),
      ...(answered || !takesAnswers(running, now)
        ? []
        : [{ label: text('button-answer'), action: { do: 'begin', consultation: code } } as const]),
      {
        label: text('button-decider-back'),
        action: { do: 'decider', verb: 'back', consultation: code, question: key },
      },
    ],
  }
}
