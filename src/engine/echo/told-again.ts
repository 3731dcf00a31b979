import type { Message } from '../../domain/message.ts'
import { say } from '../../domain/message.ts'
import { consentBlock, consentButtons } from '../person/consent-wording.ts'
import type { Facts } from '../state.ts'

/** The wording that is in force when it is tapped: a message to many is queued before it is known in which language it is said. */
const inForce = ''

/**
 * At the closing, to a citizen who answered or asked the politician something, and said neither yes nor no to hearing of it: whether
 * they want to, once more.
 */
export function toldAgain({ running, involvement, decider }: Facts): Message | undefined {
  const answered = involvement?.respondent !== undefined
  if (!running || (!answered && (decider?.own.length ?? 0) === 0)) return undefined
  const { title, deciderQuestions } = running.consultation
  return {
    blocks: [
      say(answered ? 'told-again' : 'told-again-asked', {
        title: { local: title },
        name: deciderQuestions?.name ?? '',
      }),
      consentBlock('told'),
    ],
    buttons: consentButtons('told', inForce),
  }
}
