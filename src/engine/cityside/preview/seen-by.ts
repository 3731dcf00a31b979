import type { City } from '../../../domain/city.ts'
import type { Consultation } from '../../../domain/consultation.ts'
import type { Language } from '../../../domain/language.ts'
import type { Message } from '../../../domain/message.ts'
import { asFirstAsked } from '../../../domain/tryout.ts'
import { ask } from '../../answers/ask.ts'
import { receipt } from '../../answers/receipt.ts'
import { frameBlocks } from '../../consultation/frame.ts'
import { invitation } from '../../consultation/invitation.ts'
import { examplePerson } from './example-person.ts'

/** A consultation as people will see it: the invitation, the further questions, the receipt, and what "why me?" shows. */
export function seenBy(whole: Consultation, city: City, language: Language): readonly Message[] {
  const consultation = asFirstAsked(whole)
  const at = consultation.opensAt
  const facts = examplePerson(consultation, city, language, at)
  const messages: readonly (Message | undefined)[] = [
    invitation(facts, at),
    ...consultation.questions.slice(1).map((_, index) => ask(consultation, index + 1)),
    receipt(facts, { kind: 'receipt', consultation: consultation.id }),
    { blocks: frameBlocks(consultation) },
  ]
  return messages.flatMap((message) => (message ? [message] : []))
}
