import type { City } from '../../domain/city.ts'
import type { Consultation } from '../../domain/consultation.ts'
import type { ContactId } from '../../domain/contact.ts'
import { type Message, say } from '../../domain/message.ts'
import { inert } from '../cityside/preview/inert.ts'
import { seenBy } from '../cityside/preview/seen-by.ts'
import type { Decision } from '../decision.ts'

/**
 * Sends a consultation to the moderator's own chat, message by message as citizens will get it. No one is invited and nothing is
 * counted: a tap says that it was a test.
 */
export function sendTest(city: City, consultation: Consultation, to: ContactId, act: string): Decision {
  const messages: readonly Message[] = [
    { blocks: [say('test-begins', { title: { local: consultation.title } })] },
    ...seenBy(consultation, city, city.languages[0]).map((message) => inert(message, 'test')),
    { blocks: [say('test-ends')] },
  ]
  return {
    changes: [],
    outbox: messages.map((message, part) => ({
      key: `test:${act}:${part}`,
      to,
      notice: { kind: 'said', message } as const,
      priority: 'reply' as const,
    })),
  }
}
