import type { Consultation } from '../../domain/consultation.ts'
import { type Block, type Button, say, text } from '../../domain/message.ts'

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

/** That the politician can be asked, how many questions are answered, and by when; no line where nobody can be asked. */
export function askDeciderBlocks({ deciderQuestions }: Consultation, key: string): readonly Block[] {
  if (!deciderQuestions) return []
  const { name, title, answerBy, answersMin } = deciderQuestions
  return [say(key, { name, hostTitle: { local: title }, answerBy: { on: answerBy }, answers: answersMin })]
}
