import { type Consultation, type RunningConsultation, takesAnswers } from '../../domain/consultation.ts'
import type { ContactEvent } from '../../domain/inbox.ts'
import { say, text } from '../../domain/message.ts'
import { underPostKey } from '../../domain/outbox.ts'
import type { Instant } from '../../domain/time.ts'
import { leavingWithin } from '../../domain/understood/leaving-within.ts'
import { markOf } from '../cityside/mark.ts'
import type { Decision } from '../decision.ts'
import { changing, nothing } from '../decision.ts'
import { stopWithoutWord } from '../person/leave.ts'
import { dangerBlocks, dangerInWords } from '../safety/danger-message.ts'
import type { PersonState } from '../state.ts'
import { tellClosed } from '../unasked/closed.ts'
import { commandIn } from './commands.ts'
import { toAuthor } from './public.ts'
import { runningById } from './turn.ts'

/**
 * Whether an event is a public comment under a post of Ekko's: its author has not come to Ekko, and does not meet it
 * so.
 */
export function beganUnderPost({ kind, via }: ContactEvent): boolean {
  return kind === 'conversation.started' && via?.community !== undefined && via.message !== undefined
}

/**
 * One short message, in private where Ekko may write first and in public where not, that shows a commenter the way to an answer, as a comment in public is none; or who to call, where
 * it sounds like danger. Nothing is recorded: no person, no consent, no word of theirs. Who has stopped gets none, where it is known who
 * wrote, and an author no more than one for each consultation. Under a post that takes no answers a citizen
 * whom Ekko knows is told what became of it and how to write to the host; to others, and for drawn samples, nothing else is said.
 */
export function answerUnderPost(state: PersonState, event: ContactEvent, now: Instant): Decision {
  const danger =
    event.kind === 'conversation.started' && event.words !== undefined ? dangerInWords(state, event.words) : undefined
  if (danger) return toAuthor(state, event, { blocks: dangerBlocks(state.city, danger) })
  if (hasStopped(state)) return nothing
  if (wantsToLeave(state, event)) return leaveUnderPost(state, event, now)
  const post = state.lookup.of === 'post' ? state.lookup.consultation : undefined
  const running = post === undefined ? undefined : runningById(state, post)
  if (running && state.known?.person.standing === 'active' && isOver(running))
    return tellClosed({ state: { ...state, known: state.known }, event, now }, running)
  if (!running || !takesAnswers(running, now) || running.consultation.audience.size !== undefined) return nothing
  const { consultation } = running
  const shown = toAuthor(state, event, {
    blocks: [{ style: 'title', words: { city: consultation.title } }, say('under-post')],
    buttons: [
      { label: text('button-answer'), action: { do: 'begin', consultation: consultation.code }, style: 'primary' },
    ],
  })
  return once(shown, consultation, event)
}

/** They are left alone on every way. */
function hasStopped({ known, author }: PersonState): boolean {
  return known?.person.standing === 'stopped' || author?.standing === 'stopped'
}

/** A comment that says stop is not answered with a hello, whatever else it says. */
function wantsToLeave({ understood }: PersonState, event: ContactEvent): boolean {
  const words = event.kind === 'conversation.started' ? event.words : undefined
  if (words === undefined) return false
  const command = commandIn(words, understood)
  return command === 'stop' || command === 'forget' || leavingWithin(words, understood.leaving) !== undefined
}

/** Whom Ekko knows by the comment has stopped, where that is all it says. Nothing is said in public. */
function leaveUnderPost(state: PersonState, event: ContactEvent, now: Instant): Decision {
  const { known, author, understood } = state
  if (event.kind !== 'conversation.started' || commandIn(event.words ?? '', understood) !== 'stop') return nothing
  if (known) return stopWithoutWord({ state: { ...state, known }, event, now })
  return author && event.author ? changing({ kind: 'commenter.stopped', contact: event.author, at: now }) : nothing
}

/** The way to a consultation is shown to an author once, however often they comment. The key names no person. */
function once(decision: Decision, { id }: Consultation, event: ContactEvent): Decision {
  const author = event.kind === 'conversation.started' ? event.author : undefined
  const key = underPostKey(id, markOf(author ?? event.contact))
  return { ...decision, outbox: decision.outbox.map((item) => ({ ...item, key })) }
}

function isOver({ stage }: RunningConsultation): boolean {
  return stage.at === 'closed' || stage.at === 'answered' || stage.at === 'archived'
}
