import type { Consultation, RunningConsultation } from '../../domain/consultation.ts'
import { type Block, type Button, say, text } from '../../domain/message.ts'
import { unaskedAction } from '../unasked/action.ts'

/** One tap to ask the politician who decides; none where the consultation takes no such questions. */
export function askDeciderButton({ code, deciderQuestions }: Consultation): readonly Button[] {
  if (!deciderQuestions) return []
  return [
    {
      label: text('button-decider-ask', { name: deciderQuestions.name }),
      action: { do: 'decider', verb: 'ask', consultation: code, question: '' },
    },
  ]
}

/** That the politician can be asked, how many questions are answered, and by when; no line where none can be asked. */
export function askDeciderBlocks({ deciderQuestions }: Consultation, key: string): readonly Block[] {
  if (!deciderQuestions) return []
  const { name, title, answerBy, answersMin } = deciderQuestions
  return [say(key, { name, hostTitle: { local: title }, answerBy: { on: answerBy }, answers: answersMin })]
}

/** That no more questions can be asked, and by when those that came in time are answered. */
export function closedBlocks({ consultation: { title, deciderQuestions } }: RunningConsultation): readonly Block[] {
  const { name = '', answerBy = '' } = deciderQuestions ?? {}
  return [say('decider-closed', { name, title: { local: title }, answerBy: { on: answerBy } })]
}

/** The tap that shows the politician's answers once more. */
export function readAnswersButton({ code, deciderQuestions }: Consultation): readonly Button[] {
  if (!deciderQuestions) return []
  return [
    {
      label: text('button-decider-read', { name: deciderQuestions.name }),
      action: { do: 'decider', verb: 'read', consultation: code, question: '' },
    },
  ]
}

/** The way on for a citizen whose question is not answered: the host owes a reply by a day of its own. */
export function toHostButton({ code, host }: Consultation): Button {
  return { label: text('button-decider-host', { host: host.name }), action: unaskedAction('write', code, '') }
}
