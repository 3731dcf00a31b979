import type { Action } from '../../domain/action.ts'
import { type ContactEvent, isOfAttachment, type Received } from '../../domain/inbox.ts'
import { say } from '../../domain/message.ts'
import type { Instant } from '../../domain/time.ts'
import { actionOf, tokenOf } from '../../domain/token.ts'
import { asAsked } from '../../domain/tryout.ts'
import { legible } from '../answers/read.ts'
import { withLeftOut } from '../attachments/left-out.ts'
import type { Decision } from '../decision.ts'
import { changing, nothing, together } from '../decision.ts'
import { startAgain, welcome } from '../person/welcome.ts'
import { offerWrittenLanguage } from '../person/written-language.ts'
import { answerPhoto } from '../photos/kept.ts'
import { takePhotos } from '../photos/sent.ts'
import { readReaction } from '../quoting/reaction.ts'
import { cutWaitMs, mayBeCut } from '../revisions/continued.ts'
import { readDeletion } from '../revisions/deleted.ts'
import { readEdit } from '../revisions/edited.ts'
import { answerUnknown } from '../rights/readers.ts'
import { stillKeptBack } from '../rights/rights.ts'
import { holdAfter } from '../safety/outranked.ts'
import { leaveOut, settleInWords } from '../safety/resolve.ts'
import { hearVoice } from '../spoken/hear.ts'
import { takeVoices } from '../spoken/take.ts'
import type { PersonState } from '../state.ts'
import { heedAside, isAside } from './aside.ts'
import { answerUnderPost, beganUnderPost } from './comment.ts'
import { showHome } from './obey.ts'
import { answerCall, answerFaceless, isCall, isFaceless } from './public.ts'
import { reply } from './reply.ts'
import { meet } from './stranger.ts'
import { tap } from './tap.ts'
import { sayTooLong } from './too-long.ts'
import { sayTooMany } from './too-many.ts'
import type { Turn } from './turn.ts'
import { readWords } from './words.ts'

/** Opening a channel's home page: people look there before they have met Ekko, and looking is not meeting. */
const homeToken = tokenOf({ do: 'command', name: 'home' })

/** What a person's event leads to. A person who writes for the first time is recorded and greeted first. */
export function decideForPerson(whole: PersonState, written: ContactEvent, now: Instant): Decision {
  const state = { ...whole, consultations: whole.consultations.map((running) => asAsked(running, now)) }
  const event = legible(written)
  if (isAside(event)) return heedAside(state, event, now)
  if (isFaceless(event)) return answerFaceless(event, now)
  if (beganUnderPost(event)) return answerUnderPost(state, event, now)
  const unknown = answerUnknown(state, event)
  if (unknown) return unknown
  const called = isCall(event) ? answerCall(state, event, now) : undefined
  if (called) return called
  if (!state.known && !beginsConversation.has(event.kind)) return nothing
  if (event.kind === 'contact.stopped') return state.known ? changing({ kind: 'contact.gone', at: now }) : nothing
  // The store lets go what waited for them; nothing is said to a person who has said nothing.
  if (event.kind === 'contact.returned')
    return state.known && event.reach ? changing({ kind: 'contact.reached', reach: event.reach, at: now }) : nothing
  if (!state.known && event.kind === 'button.pressed' && event.token === homeToken) return showHome(event)
  const reached = event.reach ? changing({ kind: 'contact.reached', reach: event.reach, at: now }) : nothing
  if (state.known) {
    const turn = { state: { ...state, known: state.known }, event, now }
    return together(reached, stillKeptBack(turn, respond(turn, false)))
  }
  const { met, state: after } = meet(state, event, now)
  return together(met, reached, respond({ state: after, event, now }, true))
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
  const { event } = turn
  const { held } = turn.state.known
  // What came of a picture is nothing that they do: what they were asked still waits for its tap.
  if (isOfAttachment(event) && event.for.purpose === 'keep') return respondTo(turn, first)
  if (held?.why !== 'personal' || isOfAttachment(event) || isAboutHeld(turn)) {
    const decision = respondTo(turn, first)
    return together(decision, holdAfter(held, decision))
  }
  const { held: _, ...known } = turn.state.known
  return together(leaveOut(turn, held), respondTo({ ...turn, state: { ...turn.state, known } }, first))
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
      if (event.tooMany) return sayTooMany(turn)
      if (event.tooLong !== undefined) return sayTooLong(turn, event.tooLong, first)
      return readInLanguage(turn, event, first)
    case 'button.pressed':
    case 'form.submitted': {
      const action = actionOf(event.token)
      if (!action) return reply(event, { blocks: [say('button-unknown')] })
      return tap(turn, action, first)
    }
    case 'attachment.read':
    case 'attachment.failed':
    case 'attachment.delayed':
      return event.for.purpose === 'keep'
        ? answerPhoto(turn, { ...event, for: event.for })
        : hearVoice(turn, { ...event, for: event.for })
    case 'message.edited':
      return readEdit(turn, event)
    case 'message.deleted':
      return readDeletion(turn, event)
    case 'reaction.added':
      return readReaction(turn)
    case 'contact.stopped':
    case 'contact.returned':
      return nothing
    default:
      return event satisfies never
  }
}

/** In the person's first message the languages stand beside the greeting; from then on what they write in may be asked about. */
function readInLanguage(turn: Turn, event: Received, first: boolean): Decision {
  const decision =
    takeVoices(turn, event, first, () => readMessage(turn, event, first)) ?? readMessage(turn, event, first)
  return first ? decision : offerWrittenLanguage(turn, event, decision)
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
  if (action.do === 'venue') return action.verb === 'here'
  return action.do === 'open' || action.do === 'begin' || action.do === 'why' || action.do === 'code'
}
