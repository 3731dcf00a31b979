import { createHash } from 'node:crypto'
import type { DeciderQuestionKey } from './decider.ts'

const keyCharacters = 10

/** The key of a question, from the event it came in: the same event is the same question. */
export function deciderQuestionKeyOf(contact: string, eventId: string): DeciderQuestionKey {
  return createHash('sha256').update(`ekko decider ${contact} ${eventId}`).digest('hex').slice(0, keyCharacters)
}
