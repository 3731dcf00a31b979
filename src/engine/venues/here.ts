import { dateAt } from '../../domain/calendar.ts'
import { codeOf } from '../../domain/consultation.ts'
import { type Block, type Button, say, type TextRef, text } from '../../domain/message.ts'
import type { Venue } from '../../domain/venue.ts'
import { introduction } from '../answers/ask.ts'
import { isAnswered, joinButtons, listedMax, openFor, openLines } from '../answers/open-list.ts'
import { reply } from '../conversation/reply.ts'
import { idle, type Turn } from '../conversation/turn.ts'
import { changing, type Decision, nothing, together } from '../decision.ts'
import { consentBlock, wordingFor } from '../person/consent-wording.ts'
import { isFollowed } from './follow.ts'
import { askedLater, askLater, hasRoom } from './visit.ts'

/** Part of what is said to a person at a venue. */
interface Said {
  readonly blocks: readonly Block[]
  readonly buttons: readonly Button[]
  readonly decision: Decision
}

const silence: Said = { blocks: [], buttons: [], decision: nothing }

/**
 * What the code of a venue leads to, whenever it is scanned: what is open there with one tap to begin, what is asked after the
 * visit, and where there is neither, whether they may be written to when there is.
 */
export function showVenue(turn: Turn, venue: Venue, first: boolean): Decision {
  const { state, event, now } = turn
  const on = dateAt(now, state.city.timeZone)
  const open = openHere(turn, venue)
  const later = visitHere(turn, venue)
  const unasked = open.buttons.length === 0 && later === silence
  const next = unasked ? followHere(turn, venue, open.blocks.length > 0) : later
  return together(
    changing({ kind: 'venue.reached', venue: venue.id, on }, idle),
    next.decision,
    reply(event, {
      blocks: [
        ...(first ? [introduction()] : []),
        { style: 'title', words: { city: venue.name } },
        ...open.blocks,
        ...next.blocks,
      ],
      buttons: [...open.buttons, ...next.buttons, ...elsewhere(turn, venue)],
    }),
  )
}

function openHere(turn: Turn, venue: Venue): Said {
  const later = askedLater(turn, venue)
  const all = openFor(turn, venue).filter((running) => running.consultation.id !== later?.consultation.id)
  if (all.length === 0) return silence
  const shown = all.slice(0, Math.min(listedMax, turn.state.surface.buttonsMax - 4))
  const key = shown.every((running) => isAnswered(turn, running)) ? 'venue-answered' : 'venue-open'
  return {
    blocks: [say(key, { venue: { local: venue.name }, count: all.length }), ...openLines(turn, shown)],
    buttons: joinButtons(turn, shown),
    decision: nothing,
  }
}

/** What is asked some hours after they were here: planned where they said yes to being asked, otherwise asked for. */
function visitHere(turn: Turn, venue: Venue): Said {
  const running = askedLater(turn, venue)
  if (!running) return silence
  const { consultation } = running
  const { code, title, afterVisit } = consultation
  const names = { title: { local: title }, venue: { local: venue.name }, hours: afterVisit?.hours ?? 0 }
  const answerNow: Button = { label: text('button-answer'), action: { do: 'begin', consultation: code } }
  if (!turn.state.known.consents.asked?.given)
    return {
      blocks: [say('venue-visit-ask', names), consentBlock('asked')],
      buttons: [...yesAndNo(turn, venue, 'visit'), answerNow],
      decision: asking(turn, venue, 'visit'),
    }
  if (!hasRoom(turn)) return { blocks: [say('venue-visit-full', names)], buttons: [answerNow], decision: nothing }
  return { ...plannedReply(names, code), decision: askLater(turn, consultation) }
}

/** That they are asked later, with a way to answer now and a way out. */
export function plannedReply(
  names: Readonly<Record<string, TextValue>>,
  code: string,
): Pick<Said, 'blocks' | 'buttons'> {
  return {
    blocks: [say('venue-visit-planned', names)],
    buttons: [
      { label: text('button-answer'), action: { do: 'begin', consultation: code } },
      { label: text('button-not-this'), action: { do: 'decline', consultation: code } },
    ],
  }
}

type TextValue = NonNullable<Parameters<typeof say>[1]>[string]

/** Nothing waits here: whether they may be written to when something does. */
function followHere(turn: Turn, venue: Venue, answered: boolean): Said {
  const names = { venue: { local: venue.name } }
  if (isFollowed(turn, venue) && turn.state.known.consents.asked?.given)
    return {
      blocks: [say(answered ? 'venue-more-followed' : 'venue-none-followed', names)],
      buttons: [leaveButton(venue)],
      decision: nothing,
    }
  return {
    blocks: [
      say(answered ? 'venue-more' : 'venue-none', names),
      { style: 'note', words: followedText(turn, venue) },
      ...(turn.state.known.consents.asked?.given ? [] : [consentBlock('asked')]),
    ],
    buttons: yesAndNo(turn, venue, 'follow'),
    decision: asking(turn, venue, 'follow'),
  }
}

/** What following a venue means, from its place and topics. */
function followedText({ state }: Turn, { name, place, topics }: Venue): TextRef {
  const { city } = state
  const names = [
    ...city.topics.filter(({ id }) => topics.includes(id)),
    ...city.places.filter(({ id }) => id === place),
  ].map((each) => each.name)
  const venue = { local: name }
  return names.length === 0
    ? text('venue-follow-all', { venue })
    : text('venue-follow-what', { venue, names: { list: names } })
}

const yesLabel = { follow: text('button-venue-follow'), visit: text('button-venue-visit') } as const

function yesAndNo({ state }: Turn, { id }: Venue, verb: 'follow' | 'visit'): readonly Button[] {
  const wording = state.known.consents.asked?.given ? '' : wordingFor(state, 'asked').version
  const venue = codeOf(id)
  return [
    { label: yesLabel[verb], action: { do: 'venue', verb, venue, wording }, style: 'primary' },
    { label: text('button-no-thanks'), action: { do: 'venue', verb: 'no', venue, wording } },
  ]
}

/** The way to follow a venue no longer. */
export function leaveButton({ id }: Venue): Button {
  return { label: text('button-venue-leave'), action: { do: 'venue', verb: 'leave', venue: codeOf(id), wording: '' } }
}

function asking({ now }: Turn, { id }: Venue, asked: 'follow' | 'visit'): Decision {
  return changing({ kind: 'dialogue.moved', dialogue: { at: 'venue', venue: id, asked, since: now } })
}

/** The way to what is open in the rest of the city, where there is any. */
function elsewhere(turn: Turn, venue: Venue): readonly Button[] {
  const here = new Set(openFor(turn, venue).map(({ consultation }) => consultation.id))
  const others = openFor(turn).some((running) => !here.has(running.consultation.id) && !isAnswered(turn, running))
  return others ? [{ label: text('button-venue-elsewhere'), action: { do: 'open', page: 0 } }] : []
}
