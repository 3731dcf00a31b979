import type { AttachmentEvent } from '../../domain/inbox.ts'
import { say } from '../../domain/message.ts'
import type { Hearing } from '../../domain/wanted.ts'
import { reply } from '../conversation/reply.ts'
import type { Turn } from '../conversation/turn.ts'
import { type Decision, nothing } from '../decision.ts'
import { askAgainAfter } from './ask-again.ts'
import { offerSpoken } from './offer.ts'
import { placeOf, questionHeard } from './question.ts'

/** What became of listening to a voice message. A person who stopped meanwhile hears nothing of it. */
export function hearVoice(turn: Turn, event: AttachmentEvent & { readonly for: Hearing }): Decision {
  if (turn.state.known.person.standing === 'stopped') return nothing
  const question = questionHeard(turn, event.for.to)
  switch (event.kind) {
    case 'attachment.delayed':
      return reply(event, { blocks: [say('voice-listening')] })
    case 'attachment.failed':
      return askAgainAfter(turn, say(event.why === 'rejected' ? 'voice-failed' : 'voice-unavailable'), question)
    case 'attachment.read':
      if (event.read.purpose !== 'hear') return nothing
      if (event.read.words === '') return askAgainAfter(turn, say('voice-silent'), question)
      return offerSpoken(turn, [event.read.words], { to: placeOf(question), from: event.for.from ?? [] })
    default:
      return event satisfies never
  }
}
