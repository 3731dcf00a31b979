import type { Message } from '../../domain/message.ts'
import { say } from '../../domain/message.ts'
import { consentBlock, consentButtons } from '../person/consent-wording.ts'
import type { Facts } from '../state.ts'

/** The wording that is in force when it is tapped: a message to many is queued before it is known in which language it is said. */
const inForce = ''

/** At the closing, to a citizen who answered and said neither yes nor no to hearing of it: whether they want to, once more. */
export function toldAgain({ running, involvement }: Facts): Message | undefined {
  if (!running || involvement?.respondent === undefined) return undefined
  return {
    blocks: [say('told-again', { title: { local: running.consultation.title } }), consentBlock('told')],
    buttons: consentButtons('told', inForce),
  }
}
