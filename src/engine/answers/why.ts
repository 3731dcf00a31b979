import { belongsTo, reasonFor } from '../../domain/audience.ts'
import type { City } from '../../domain/city.ts'
import type { Consultation, RunningConsultation } from '../../domain/consultation.ts'
import { takesAnswers } from '../../domain/consultation.ts'
import type { ShownBy } from '../../domain/interest.ts'
import type { Invitation } from '../../domain/invitation.ts'
import type { Localized } from '../../domain/language.ts'
import type { Block, Button, TextRef } from '../../domain/message.ts'
import { say, text } from '../../domain/message.ts'
import type { Person } from '../../domain/person.ts'
import { isAskedAt, type Venue, venueOf } from '../../domain/venue.ts'
import { frameBlocks } from '../consultation/frame.ts'
import { ledgerButton } from '../consultation/ledger.ts'
import { reply } from '../conversation/reply.ts'
import { involvementIn, newestAsked, newestInvolved, type Turn } from '../conversation/turn.ts'
import { askDeciderButton } from '../decider/buttons.ts'
import type { Decision } from '../decision.ts'
import { isOffCourse, stageBlocks } from '../lateness/standing.ts'
import { leaveButton } from '../venues/here.ts'

/** Why was I asked, and the frame: what is open, what is settled, who decides and when. */
export function explainWhy(turn: Turn, running: RunningConsultation | undefined): Decision {
  const { state, event, now } = turn
  const about = running ?? newestAsked(state, now) ?? newestInvolved(state)
  if (!about) return reply(event, { blocks: [say('why-nothing')] })
  const involved = involvementIn(state, about.consultation)?.invitation
  const shownBy = state.lookup.of === 'reasons' ? state.lookup.shownBy.get(about.consultation.id) : undefined
  const invitation = involved && shownBy ? { ...involved, shownBy } : involved
  const reason = reasonBlock(about.consultation, state.known.person, invitation, state.city)
  const { code: consultation } = about.consultation
  const next: readonly Button[] = takesAnswers(about, now)
    ? [
        invitation?.progress === 'answered'
          ? { label: text('button-change'), action: { do: 'change', consultation } }
          : { label: text('button-answer'), action: { do: 'begin', consultation }, style: 'primary' },
      ]
    : about.stage.at === 'answered' || about.stage.at === 'archived'
      ? ledgerButton({ city: state.city, running: about })
      : []
  const ask = takesAnswers(about, now) ? askDeciderButton(about.consultation) : []
  const { commitments = [], outcome } =
    (state.lookup.of === 'reasons' ? state.lookup.promises.get(about.consultation.id) : undefined) ?? {}
  const frame = frameBlocks(about.consultation, isOffCourse(commitments, state.city, now))
  const stage = stageBlocks(about, commitments, outcome, state.city, now)
  return reply(event, {
    blocks: [reason, ...frame, ...stage],
    buttons: [...next, ...ask, ...wayOut(turn, about, invitation)],
  })
}

/**
 * "You get this because …": what they showed an interest by, what the person and the audience share, or how they came.
 */
export function reasonBlock(
  consultation: Consultation,
  person: Person,
  invitation: Invitation | undefined,
  city: City,
): Block {
  if (!invitation || invitation.by === 'own') return { style: 'note', words: text('reason-own') }
  const venue = venueReason(consultation, person, city)
  if (venue) return { style: 'note', words: venue }
  const shared = reasonFor(consultation.audience, person)
  const names: readonly Localized[] = [
    ...shared.topics.map((id) => city.topics.find((topic) => topic.id === id)?.name),
    ...shared.places.map((id) => city.places.find((place) => place.id === id)?.name),
    ...shared.roles.map((id) => city.roles.find((role) => role.id === id)?.name),
  ].filter((name) => name !== undefined)
  const drawn = consultation.audience.size !== undefined
  if (invitation.shownBy) {
    const lines = [
      shownReason(invitation.shownBy),
      ...(names.length > 0 ? [text('reason-and-shared', { names: { list: names } })] : []),
      ...(drawn ? [text('reason-and-drawn')] : []),
    ]
    return { style: 'note', words: { lines } }
  }
  if (names.length === 0) return { style: 'note', words: text(drawn ? 'reason-drawn' : 'reason-everyone') }
  return { style: 'note', words: text(drawn ? 'reason-drawn-shared' : 'reason-shared', { names: { list: names } }) }
}

/** Who is asked because they follow a venue can stop following it here. */
function wayOut({ state }: Turn, { consultation }: RunningConsultation, invitation?: Invitation): readonly Button[] {
  const venue = invitation?.by === 'rule' ? followedVenue(consultation, state.known.person, state.city) : undefined
  return venue ? [leaveButton(venue)] : []
}

/** They used a service, or follow a venue where it is asked, and share nothing else with the audience. */
function venueReason({ audience, afterVisit }: Consultation, person: Person, city: City): TextRef | undefined {
  if (afterVisit) {
    const visited = venueOf(city, afterVisit.venue)
    return visited && text('reason-visit', { venue: { local: visited.name } })
  }
  const venue = followedVenue({ audience }, person, city)
  return venue && text('reason-venue', { venue: { local: venue.name } })
}

function followedVenue(
  { audience, afterVisit }: Pick<Consultation, 'audience' | 'afterVisit'>,
  person: Person,
  city: City,
): Venue | undefined {
  if (afterVisit || belongsTo(audience, person)) return undefined
  const followed = person.follows?.venues.flatMap((id) => venueOf(city, id) ?? []) ?? []
  return followed.find((each) => isAskedAt({ audience }, each))
}

/** What the citizen wrote or answered themselves; only they are ever told. */
function shownReason(shownBy: ShownBy): TextRef {
  switch (shownBy.by) {
    case 'statement':
      return text('reason-wrote', { about: shownBy.about, title: { local: shownBy.title } })
    case 'idea':
      return text('reason-idea', { about: shownBy.about, number: shownBy.number })
    case 'answer':
      return text('reason-answered', { title: { local: shownBy.title } })
    default:
      return shownBy satisfies never
  }
}
