import {
  answerDueOn,
  couldBeIdea,
  ideaCharactersMax,
  ideaKeyOf,
  ideasOpenMaxDefault,
  ownerOf,
} from '../../domain/idea.ts'
import { say, text } from '../../domain/message.ts'
import { fold } from '../../domain/understood/fold.ts'
import { isOneOf } from '../../domain/understood/match.ts'
import type { Understood } from '../../domain/understood/understood.ts'
import { behalfIn } from '../behalf/said.ts'
import { afterSlash } from '../conversation/commands.ts'
import { reply, replyWithNotice } from '../conversation/reply.ts'
import type { Turn } from '../conversation/turn.ts'
import type { Decision } from '../decision.ts'
import { changing, together } from '../decision.ts'
import { wordingFor } from '../person/consent-wording.ts'
import { askToKeep, mayBeKept, storable, tellOfCpr } from '../safety/personal.ts'
import { startIdeaClock } from './clock.ts'

/** `/idea …`, `idé: …`: said outright, so it is sent at once. With a slash always; without one only where nothing is asked. */
export function ideaIn(words: string, asked: boolean, understood: Understood): string | undefined {
  const written = words.normalize('NFC')
  const slashed = afterSlash(written, understood.slash.idea)
  if (slashed !== undefined) return slashed.replace(/^[\s:：]+/, '').trim()
  const [, name = '', idea] = asked ? [] : (/^([^:：\n]{1,60})[:：](.*)$/su.exec(written) ?? [])
  return idea !== undefined && understood.slash.idea.all.has(fold(name)) ? idea.trim() : undefined
}

/** Whether a citizen asks for their own ideas, or staff for those that wait. */
export function asksForIdeas(words: string, understood: Understood): boolean {
  return isOneOf(understood.ideas, words, understood)
}

/** Sends the words that the citizen was offered to send as an idea. */
export function sendSuggested(turn: Turn): Decision {
  const { dialogue } = turn.state.known
  if (dialogue.at !== 'suggesting') return reply(turn.event, { blocks: [say('idea-gone')] })
  return sendIdea(turn, dialogue.words)
}

/** Drops the words that the citizen was offered to send as an idea. */
export function dropSuggested(turn: Turn): Decision {
  const { dialogue } = turn.state.known
  return together(
    dialogue.at === 'suggesting'
      ? changing({ kind: 'dialogue.moved', dialogue: { at: 'idle' } })
      : { changes: [], outbox: [] },
    reply(turn.event, { blocks: [say('idea-left')] }),
  )
}

/** Asks for the idea itself: what the citizen writes next is sent as one. */
export function askForIdea({ state, event }: Turn): Decision {
  if (state.known.person.standing === 'stopped') return reply(event, { blocks: [say('is-stopped')] })
  return together(
    changing({ kind: 'dialogue.moved', dialogue: { at: 'suggesting', words: '' } }),
    reply(event, {
      blocks: [say('idea-how')],
      buttons: [{ label: text('button-idea-leave'), action: { do: 'idea', verb: 'leave', idea: '' } }],
    }),
  )
}

/** Sends the idea that Ekko asked for; undefined for words that are too few to be one. */
export function sendAsked(turn: Turn, words: string): Decision | undefined {
  const { dialogue } = turn.state.known
  const isAsked = dialogue.at === 'suggesting' && dialogue.words === ''
  return isAsked && couldBeIdea(words) ? sendIdea(turn, words.trim()) : undefined
}

/** Once for the ideas that wait now: the key is the same until another one is sent. */
function sayFull({ state, event }: Turn, { count, last }: { readonly count: number; readonly last: number }): Decision {
  const notice = { kind: 'said', message: { blocks: [say('ideas-full', { ideas: count })] } } as const
  const key = `ideas-full:${state.known.person.id}:${last}`
  const idle = state.known.dialogue.at === 'suggesting'
  return {
    changes: idle ? [{ kind: 'dialogue.moved', dialogue: { at: 'idle' } }] : [],
    outbox: [{ key, to: event.contact, notice, priority: 'reply', ...(event.via && { via: event.via }) }],
  }
}

/**
 * Gives an idea one owner and a day by which it is answered, and says both. What leads straight to a person is left out of it until
 * they say that it may stay.
 */
export function sendIdea(turn: Turn, words: string): Decision {
  const { state, event, now } = turn
  if (words === '') return askForIdea(turn)
  const may = storable(words)
  if (may.words === undefined) return reply(event, { blocks: [say('personal-idea-bare')] })
  if (words.length > ideaCharactersMax) return reply(event, { blocks: [say('idea-long', { max: ideaCharactersMax })] })
  const open = state.known.ideasOpen
  if (open && open.count >= (state.city.ideasOpenMax ?? ideasOpenMaxDefault)) return sayFull(turn, open)
  const key = ideaKeyOf(event.contact, event.id)
  // In the middle of something else, a yes in words would be meant for that.
  const resting = ['suggesting', 'sorting', 'welcoming', 'idle'].includes(state.known.dialogue.at)
  const neverAsked = state.known.consents.told === undefined
  const idea = {
    key,
    text: may.words,
    at: now,
    dueOn: answerDueOn(now, state.city),
    ...ownerOf(words, state.city),
  }
  return together(
    changing(
      { kind: 'idea.sent', idea },
      {
        kind: 'staff.told',
        department: idea.department,
        about: { show: 'new', idea: key },
        key: `idea:${key}:new`,
        at: now,
        gathers: true,
      },
      ...(resting ? [{ kind: 'dialogue.moved', dialogue: { at: neverAsked ? 'agreeing' : 'idle' } } as const] : []),
    ),
    behalfIn(turn, { of: 'idea', idea: key }, words),
    startIdeaClock(idea, state.city, now),
    replyWithNotice(event, {
      kind: 'idea',
      about: { show: 'receipt', idea: key, ...(neverAsked && { consentWording: wordingFor(state, 'told').version }) },
    }),
    mayBeKept(may) ? askToKeep(turn, { idea: key, parts: [{ words, kept: may.words }] }, 1) : tellOfCpr(turn, may),
  )
}
