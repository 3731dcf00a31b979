import { say } from '../../domain/message.ts'
import type { Decision } from '../decision.ts'
import { together } from '../decision.ts'
import { welcome } from '../person/welcome.ts'
import { beforeRest } from '../safety/personal.ts'
import { reply } from './reply.ts'
import type { Turn } from './turn.ts'

/** What was written was longer than people can write there: nothing of it was kept, and what was asked waits as before. */
export function sayTooLong(turn: Turn, max: number, first: boolean): Decision {
  if (turn.state.known.person.standing === 'stopped') return reply(turn.event, { blocks: [say('is-stopped')] })
  const said = reply(turn.event, { blocks: [say('written-too-long', { max })] }, beforeRest)
  return first ? together(said, welcome(turn)) : said
}
