import { say } from '../../domain/message.ts'
import type { Decision } from '../decision.ts'
import { nothing } from '../decision.ts'
import { beforeRest } from '../safety/personal.ts'
import { reply } from './reply.ts'
import type { Turn } from './turn.ts'

/** A person sent more in a short time than is read: they are told once, and what waits goes on waiting. */
export function sayTooMany({ state, event }: Turn): Decision {
  if (state.known.person.standing === 'stopped') return nothing
  return reply(event, { blocks: [say('written-too-many')] }, beforeRest)
}
