import type { Message } from '../../domain/message.ts'
import { say } from '../../domain/message.ts'
import type { Notice } from '../../domain/outbox.ts'
import { introduction, saidTo } from '../asking.ts'
import type { Facts } from '../state.ts'
import { consentBlock, consentButtons } from '../wording.ts'

/** Which answer it was, by when they hear, that they hear also if it is a no; and, once, whether we may come back at all. */
export function receipt(
  { running, involvement }: Facts,
  { consentWording, hello }: Extract<Notice, { readonly kind: 'receipt' }>,
): Message | undefined {
  if (!running || involvement?.respondent === undefined) return undefined
  const { consultation } = running
  const last = consultation.questions.at(-1)
  const wroteLast = last !== undefined && saidTo(involvement.answers, last.id)?.kind === 'open'
  return {
    blocks: [
      ...(hello ? [introduction()] : []),
      say('receipt', {
        number: involvement.respondent,
        title: { local: consultation.title },
        host: consultation.host.name,
      }),
      say('receipt-promise', {
        answerBy: { on: consultation.answerBy },
        decider: { local: consultation.frame.decider },
      }),
      ...(wroteLast ? [say('receipt-add')] : []),
      ...(consentWording ? [consentBlock('told')] : []),
    ],
    ...(consentWording && { buttons: consentButtons('told', consentWording) }),
  }
}
