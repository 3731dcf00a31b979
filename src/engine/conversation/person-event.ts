import type { Action } from '../../domain/action.ts'
import { type ContactEvent, isOfAttachment, type Received } from '../../domain/inbox.ts'
import type { Language } from '../../domain/language.ts'
import { say } from '../../domain/message.ts'
import type { Person } from '../../domain/person.ts'
import type { Instant } from '../../domain/time.ts'
import { actionOf, tokenOf } from '../../domain/token.ts'
import { legible } from '../answers/read.ts'
import { withLeftOut } from '../attachments/left-out.ts'
import type { Decision } from '../decision.ts'
import { changing, nothing, together } from '../decision.ts'
import { startAgain, welcome } from '../person/welcome.ts'
import { answerPhoto } from '../photos/kept.ts'
import { takePhotos } from '../photos/sent.ts'
import { readReaction } from '../quoting/reaction.ts'
import { cutWaitMs, mayBeCut } from '../revisions/continued.ts'
import { readDeletion } from '../revisions/deleted.ts'
import { readEdit } from '../revisions/edited.ts'
import { holdAfter } from '../safety/outranked.ts'
import { leaveOut, settleInWords } from '../safety/resolve.ts'
import type { PersonState } from '../state.ts'
import { answerUnderPost, beganUnderPost } from './comment.ts'
import { showHome } from './obey.ts'
import { reply } from './reply.ts'
import { tap } from './tap.ts'
import type { KnownState, Turn } from './turn.ts'
import { readWords } from './words.ts'

/** Opening a channel's home page: people look there before they have met Ekko, and looking is not meeting. */
const homeToken = tokenOf({ do: 'command', name: 'home' })

/** What a person's event leads to. A person who writes for the first time is recorded and greeted first. */
export function decideForPerson(state: PersonState, written: ContactEvent, now: Instant): Decision {
  const event = legible(written)
  if (beganUnderPost(event)) return answerUnderPost(state, event, now)
  if (!state.known && !beginsConversation.has(event.kind)) return nothing
  if (event.kind === 'contact.stopped') return state.known ? changing({ kind: 'contact.gone', at: now }) : nothing
  if (!state.known && event.kind === 'button.pressed' && event.token === homeToken) return showHome(event)
  const reached = event.reach ? changing({ kind: 'contact.reached', reach: event.reach, at: now }) : nothing
  if (state.known) return together(reached, respond({ state: { ...state, known: state.known }, event, now }, false))
  const language = languageFor(state, event.locale)
  const met = changing({ kind: 'person.met', language, at: now })
  return together(met, reached, respond({ state: stranger(state, language, now), event, now }, true))
}

/** What strangers may do to meet Ekko; anything else of theirs is about something that Ekko does not know of. */
const beginsConversation: ReadonlySet<ContactEvent['kind']> = new Set([
  'conversation.started',
  'message.received',
  'button.pressed',
  'form.submitted',
])

/** A number that its author was asked about and said nothing of stays out, whatever they do next. */
function respond(turn: Turn, first: boolean): Decision {
  const { held } = turn.state.known
  // What came of a picture is nothing that they do: what they were asked still waits.
  if (isOfAttachment(turn.event)) return respondTo(turn, first)
  if (held?.why !== 'personal' || isAboutHeld(turn)) {
    const decision = respondTo(turn, first)
    return together(decision, holdAfter(held, decision))
  }
  const { held: _, ...known } = turn.state.known
  return together(leaveOut(turn), respondTo({ ...turn, state: { ...turn.state, known } }, first))
}

function isAboutHeld(turn: Turn): boolean {
  const { event } = turn
  if (event.kind === 'message.received') return settleInWords(turn, event.text) !== undefined
  return event.kind === 'button.pressed' && actionOf(event.token)?.do === 'held'
}

function respondTo(turn: Turn, first: boolean): Decision {
  const { event } = turn
  switch (event.kind) {
    case 'conversation.started': {
      const action = event.ref === undefined ? undefined : actionOf(event.ref)
      if (action && mayBeLinked(action)) return tap(turn, action, first)
      return first ? welcome(turn) : startAgain(turn)
    }
    case 'message.received':
      return readMessage(turn, event, first)
    case 'button.pressed':
    case 'form.submitted': {
      const action = actionOf(event.token)
      if (!action) return reply(event, { blocks: [say('button-unknown')] })
      return tap(turn, action, first)
    }
    case 'message.edited':
      return readEdit(turn, event)
    case 'message.deleted':
      return readDeletion(turn, event)
    case 'reaction.added':
      return readReaction(turn)
    case 'contact.stopped':
    case 'contact.returned':
      return nothing
    case 'attachment.read':
    case 'attachment.failed':
    case 'attachment.delayed':
      return event.for.purpose === 'keep' ? answerPhoto(turn, { ...event, for: event.for }) : nothing
    default:
      return event satisfies never
  }
}

/** The words of a message, with what came beside them; a sticker says as much as the sign it stands for. */
function readMessage(turn: Turn, event: Received, first: boolean): Decision {
  const photos = takePhotos(turn, event)
  if (photos) return photos
  const sticker = event.attached?.find((each) => each.kind === 'sticker')
  const words = event.text === '' && sticker?.emoji !== undefined ? sticker.emoji : event.text
  const decision = settleInWords(turn, words) ?? readWords(turn, words, first)
  const whole = words === '' || words === sticker?.emoji ? decision : withLeftOut(turn, decision)
  return mayBeCut(turn) ? waitingForRest(turn, whole) : whole
}

/** More of a text that was cut may come in a moment: what is said to it waits for that. */
function waitingForRest({ now }: Turn, decision: Decision): Decision {
  return { ...decision, outbox: decision.outbox.map((item) => ({ ...item, notBefore: now + cutWaitMs })) }
}

/**
 * What a link may lead to. A link can be written by hand and sent to others, so it opens something and never answers or
 * erases.
 */
function mayBeLinked(action: Action): boolean {
  return action.do === 'open' || action.do === 'begin' || action.do === 'why' || action.do === 'code'
}

/** The state as it is right after the first meeting. The store gives the number; nothing in a decision reads it. */
function stranger(state: PersonState, language: Language, now: Instant): KnownState {
  const person: Person = { id: 0, language, topics: [], places: [], roles: [], standing: 'active', metAt: now }
  return { ...state, known: { person, consents: {}, dialogue: { at: 'idle' }, involvements: [] } }
}

/** The platform's guess if the city speaks it, otherwise the city's first language. */
function languageFor({ city }: PersonState, locale: string | undefined): Language {
  const wanted = locale?.toLowerCase().split(/[-_]/)[0]
  return city.languages.find((language) => language === wanted) ?? city.languages[0]
}
