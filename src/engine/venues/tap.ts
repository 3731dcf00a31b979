import type { Action } from '../../domain/action.ts'
import { consentsTo } from '../../domain/consent.ts'
import type { Dialogue } from '../../domain/dialogue.ts'
import { type Button, say, text } from '../../domain/message.ts'
import { type Venue, venueByCode, venueNamed, venueOf } from '../../domain/venue.ts'
import { showOpen } from '../answers/open-list.ts'
import type { Written } from '../conversation/readers.ts'
import { reply } from '../conversation/reply.ts'
import { idle, isStillToCome, type Turn } from '../conversation/turn.ts'
import { changing, type Decision, nothing, together } from '../decision.ts'
import { wordingFor } from '../person/consent-wording.ts'
import { follow, followNothing, isFollowed, unfollow } from './follow.ts'
import { plannedReply, showVenue } from './here.ts'
import { askedLater, askLater, hasRoom } from './visit.ts'

type VenueAction = Extract<Action, { do: 'venue' }>

/** What a poster or a button at a venue leads to; where the venue is gone from the city's file, what is open in the city. */
export function tapVenue(turn: Turn, { verb, venue: code, wording }: VenueAction, first: boolean): Decision {
  const venue = venueByCode(turn.state.city, code)
  if (!venue) return showOpen(turn, 0, first)
  switch (verb) {
    case 'here':
      return showVenue(turn, venue, first)
    case 'follow':
      return followVenue(turn, venue, wording)
    case 'visit':
      return agreeToVisit(turn, venue, wording)
    case 'no':
      return refuse(turn, venue, wording)
    case 'leave':
      return together(
        unfollow(turn, venue),
        reply(turn.event, { blocks: [say('venue-left', { venue: { local: venue.name } })] }),
      )
    default:
      return verb satisfies never
  }
}

/** The same in words: a yes or no to what was asked at a venue last. */
export function answerVenue(
  turn: Turn,
  { venue: id, asked }: Extract<Dialogue, { at: 'venue' }>,
  yes: boolean,
): Decision {
  const venue = venueOf(turn.state.city, id)
  if (!venue) return showOpen(turn, 0)
  const wording = wordingFor(turn.state, 'asked').version
  if (!yes) return refuse(turn, venue, wording)
  return asked === 'visit' ? agreeToVisit(turn, venue, wording) : followVenue(turn, venue, wording)
}

/** The name of a venue, on platforms whose links carry no code: written while nothing else is asked. */
export function readVenue({ turn, words, question, first }: Written): Decision | undefined {
  const { at } = turn.state.known.dialogue
  if (question !== undefined || !(at === 'idle' || at === 'welcoming' || at === 'venue' || at === 'answering'))
    return undefined
  const venue = venueNamed(turn.state.city, words)
  return venue && showVenue(turn, venue, first)
}

function followVenue(turn: Turn, venue: Venue, wording: string): Decision {
  const more: Button = { label: text('command-topics'), action: { do: 'command', name: 'topics' } }
  return together(
    changing(idle),
    consent(turn, true, wording),
    follow(turn, venue),
    reply(turn.event, { blocks: [say('venue-followed', { venue: { local: venue.name } })], buttons: [more] }),
  )
}

/** A yes that comes when it is too late to ask later leads to what is open there. */
function agreeToVisit(turn: Turn, venue: Venue, wording: string): Decision {
  const agreed = together(changing(idle), consent(turn, true, wording), followNothing(turn))
  const running = askedLater(turn, venue)
  if (!running || !hasRoom(turn)) return together(agreed, showVenue(agreeing(turn, wording), venue, false))
  const { consultation } = running
  const { title, code, afterVisit } = consultation
  const names = { title: { local: title }, venue: { local: venue.name }, hours: afterVisit?.hours ?? 0 }
  return together(agreed, askLater(turn, consultation), reply(turn.event, plannedReply(names, code)))
}

/** The turn as it is once the yes is recorded. */
function agreeing(turn: Turn, wordingVersion: string): Turn {
  const { known } = turn.state
  const asked = { purpose: 'asked', given: true, at: turn.now, wordingVersion } as const
  return { ...turn, state: { ...turn.state, known: { ...known, consents: { ...known.consents, asked } } } }
}

/**
 * A no to being written to from here, also to what was said yes to before. A yes that they gave elsewhere stands; one that they gave
 * at a venue alone ends with it.
 */
function refuse(turn: Turn, venue: Venue, wording: string): Decision {
  const { state } = turn
  const { consents, involvements, person } = state.known
  const answered = involvements.some(({ respondent }) => respondent !== undefined)
  const planned = state.consultations.filter(
    ({ consultation }) => consultation.afterVisit?.venue === venue.id && isStillToCome(turn, consultation),
  )
  const owed = answered && consentsTo(consents, 'told')
  return together(
    changing(idle),
    consents.asked === undefined || person.follows?.only ? consent(turn, false, wording) : nothing,
    isFollowed(turn, venue) ? unfollow(turn, venue) : nothing,
    ...planned.map(({ consultation }) =>
      changing({ kind: 'invitation.declined', consultation: consultation.id, at: turn.now }),
    ),
    reply(turn.event, {
      blocks: [say('venue-refused', { venue: { local: venue.name } }), ...(owed ? [say('venue-refused-told')] : [])],
    }),
  )
}

function consent(turn: Turn, given: boolean, wordingVersion: string): Decision {
  if (turn.state.known.consents.asked?.given === given) return nothing
  const version = wordingVersion === '' ? wordingFor(turn.state, 'asked').version : wordingVersion
  return changing({ kind: 'consent.recorded', purpose: 'asked', given, wordingVersion: version, at: turn.now })
}
