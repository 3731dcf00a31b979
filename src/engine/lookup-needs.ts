import type { Action } from '../domain/action.ts'
import { consentsTo } from '../domain/consent.ts'
import type { CommunityId } from '../domain/contact.ts'
import { wordsIn } from '../domain/held.ts'
import type { ContactEvent } from '../domain/inbox.ts'
import { meant } from '../domain/understood/match.ts'
import { afterOpening, framedIn } from '../domain/understood/phrase.ts'
import { saidToEkko } from '../domain/understood/sentences.ts'
import type { Understood } from '../domain/understood/understood.ts'
import type { PurposeName } from '../domain/wanted.ts'
import { type ChatsNeed, chatsNeedOfTap, chatsNeedOfWords } from './chats/need.ts'
import { commandIn, memoryQueryIn } from './conversation/commands.ts'
import type { KnownPerson } from './state.ts'

/** What a citizen's words or tap ask for. */
export type LookupNeed =
  | { readonly of: 'nothing' }
  /** What was asked before about these words. */
  | { readonly of: 'memory'; readonly words: string }
  /** By what they showed an interest, for telling them why they were asked. */
  | { readonly of: 'reasons' }
  /** Which echoes there were of the consultation with this code. */
  | { readonly of: 'echoes'; readonly code: string }
  /** Their own questions to politicians. */
  | { readonly of: 'decider' }
  /** Statements they may be shown: of this consultation, or of all that they are asked in. */
  | { readonly of: 'reactions'; readonly code?: string }
  /** Their own offers to help. */
  | { readonly of: 'offers' }
  /** What came of everything they said something in. */
  | { readonly of: 'results' }
  /** The message of ours that they quoted or put an emoji on, by the platform's id of it. */
  | { readonly of: 'quoted'; readonly message: string }
  /** Whether more of what they attached for this is still to come. */
  | { readonly of: 'attachments'; readonly purpose: PurposeName; readonly event: string }
  | ChatsNeed
  /** The consultation under whose post in a community this began. */
  | { readonly of: 'post'; readonly community: CommunityId; readonly message: string }

const nothing = { of: 'nothing' } as const

/** What an event's words or tap ask to be looked up, of the person as they are known so far. Pure. */
export function lookupOf(
  event: ContactEvent,
  action: Action | undefined,
  known: KnownPerson | undefined,
  understood: Understood,
): LookupNeed {
  switch (event.kind) {
    case 'message.received': {
      const need = lookupOfWords(wordsRead(event, action, known, understood) ?? event.text, known, understood)
      return need.of === 'nothing' && event.replyTo !== undefined ? { of: 'quoted', message: event.replyTo } : need
    }
    case 'conversation.started': {
      const { community, message } = event.via ?? {}
      if (community !== undefined && message !== undefined) return { of: 'post', community, message }
      if (action === undefined) return isStopped(known) ? { of: 'results' } : nothing
      return action.do === 'why' ? { of: 'reasons' } : nothing
    }
    case 'reaction.added':
      return { of: 'quoted', message: event.to }
    case 'button.pressed': {
      const words = wordsRead(event, action, known, understood)
      if (words !== undefined) return lookupOfWords(words, known, understood)
      return action === undefined ? nothing : lookupOfTap(action, known)
    }
    // An app may send a form with the token of any button.
    case 'form.submitted':
      return action === undefined ? nothing : lookupOfTap(action, known)
    case 'message.edited':
    case 'message.deleted':
    case 'contact.stopped':
    case 'contact.returned':
    case 'attachment.delayed':
      return nothing
    case 'attachment.read':
    case 'attachment.failed':
      return event.for.purpose === 'keep' ? { of: 'attachments', purpose: event.for.purpose, event: event.id } : nothing
    default:
      return event satisfies never
  }
}

function lookupOfTap(action: Action, known: KnownPerson | undefined): LookupNeed {
  const chats = chatsNeedOfTap(action)
  if (chats) return chats
  switch (action.do) {
    case 'help':
      return { of: 'offers' }
    case 'decider':
      return { of: 'decider' }
    case 'react':
      return { of: 'reactions', code: action.consultation }
    case 'heard':
      return { of: 'echoes', code: action.consultation }
    case 'why':
      return { of: 'reasons' }
    case 'read':
    case 'matter':
      return { of: 'results' }
    case 'start':
      return isStopped(known) ? { of: 'results' } : nothing
    case 'consent':
      return action.purpose === 'told' ? { of: 'results' } : nothing
    case 'command':
      return action.name === 'why' ? { of: 'reasons' } : action.name === 'answers' ? { of: 'results' } : nothing
    default:
      return nothing
  }
}

/** The words that an event has Ekko read: those of a message, or spoken ones that their speaker says yes to. */
export function wordsRead(
  event: ContactEvent,
  action: Action | undefined,
  known: KnownPerson | undefined,
  understood: Understood,
): string | undefined {
  const spoken = known?.held?.why === 'spoken' ? wordsIn(known.held) : undefined
  if (event.kind === 'button.pressed') return action?.do === 'held' && action.verb === 'meant' ? spoken : undefined
  if (event.kind !== 'message.received') return undefined
  return meant(understood.yesNo, event.text, understood) === true ? (spoken ?? event.text) : event.text
}

function lookupOfWords(words: string, known: KnownPerson | undefined, understood: Understood): LookupNeed {
  const query = memoryQueryIn(words, understood)
  if (query !== undefined) return { of: 'memory', words: query }
  const command = commandIn(words, understood)
  const chats = chatsNeedOfWords(words, known, understood, command)
  if (chats) return chats
  if (command === 'why') return { of: 'reasons' }
  if (saidToEkko(words, understood.sentences)?.kinds.includes('answers')) return { of: 'results' }
  if (command === 'answers' || (command === 'start' && isStopped(known))) return { of: 'results' }
  if (isReacting(known) || meant(understood.reacting, words, understood) !== undefined) return { of: 'reactions' }
  if (known?.dialogue.at === 'asking' || afterOpening(words, understood.decider.ask) !== undefined)
    return { of: 'decider' }
  if (framedIn(words, understood.decider.back) !== undefined) return { of: 'decider' }
  if (framedIn(words, understood.who) !== undefined) return { of: 'results' }
  // A yes or no, written instead of tapped, to being told what came of it, or to having been heard in it; and to read all of it.
  const said = known && !consentsTo(known.consents, 'told') && meant(understood.yesNo, words, understood) !== undefined
  const felt = wasTold(known) && meant(understood.heard, words, understood) !== undefined
  const whole = wasTold(known) && meant(understood.goingOn, words, understood) === 'all'
  return said || felt || whole ? { of: 'results' } : nothing
}

/** They were shown statements, and nothing was sent about that matter since: what is sent about one comes when it has closed. */
function isReacting(known: KnownPerson | undefined): boolean {
  if (known?.dialogue.at !== 'reacting') return false
  const { consultation: id, since } = known.dialogue
  return !known.involvements.some(
    ({ invitation: { consultation, toldAt = 0 } }) => consultation === id && toldAt > since,
  )
}

/** Something was sent about what they said. */
function wasTold(known: KnownPerson | undefined): boolean {
  return (
    known?.involvements.some(({ respondent, invitation }) => respondent !== undefined && !!invitation.toldAt) ?? false
  )
}

function isStopped(known: KnownPerson | undefined): boolean {
  return known?.person.standing === 'stopped'
}
