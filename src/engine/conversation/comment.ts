import { type RunningConsultation, takesAnswers } from '../../domain/consultation.ts'
import type { ContactEvent } from '../../domain/inbox.ts'
import { say, text } from '../../domain/message.ts'
import type { Instant } from '../../domain/time.ts'
import type { Decision } from '../decision.ts'
import { nothing } from '../decision.ts'
import { dangerBlocks, dangerInWords } from '../safety/danger-message.ts'
import type { PersonState } from '../state.ts'
import { tellClosed } from '../unasked/closed.ts'
import { reply } from './reply.ts'
import { runningById } from './turn.ts'

/**
 * Whether an event is a public comment under a post of Ekko's: its author has not come to Ekko, and does not meet it
 * so.
 */
export function beganUnderPost({ kind, via }: ContactEvent): boolean {
  return kind === 'conversation.started' && via?.community !== undefined && via.message !== undefined
}

/**
 * One short private message that shows a commenter the way to an answer, as a comment in public is none; or who to call, where
 * it sounds like danger. Nothing is recorded: no person, no consent, no word of theirs. Under a post that takes no answers a citizen
 * whom Ekko knows is told what became of it and how to write to the host; to others, and for drawn samples, nothing else is said.
 */
export function answerUnderPost(state: PersonState, event: ContactEvent, now: Instant): Decision {
  const danger =
    event.kind === 'conversation.started' && event.words !== undefined ? dangerInWords(state, event.words) : undefined
  if (danger) return reply(event, { blocks: dangerBlocks(state.city, danger) })
  const post = state.lookup.of === 'post' ? state.lookup.consultation : undefined
  const running = post === undefined ? undefined : runningById(state, post)
  if (running && state.known?.person.standing === 'active' && isOver(running))
    return tellClosed({ state: { ...state, known: state.known }, event, now }, running)
  if (!running || !takesAnswers(running, now) || running.consultation.audience.size !== undefined) return nothing
  const { consultation } = running
  return reply(event, {
    blocks: [{ style: 'title', words: { city: consultation.title } }, say('under-post')],
    buttons: [
      { label: text('button-answer'), action: { do: 'begin', consultation: consultation.code }, style: 'primary' },
    ],
  })
}

function isOver({ stage }: RunningConsultation): boolean {
  return stage.at === 'closed' || stage.at === 'answered' || stage.at === 'archived'
}
