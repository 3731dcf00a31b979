import { belongsTo } from '../../domain/audience.ts'
import type { Consultation, RunningConsultation } from '../../domain/consultation.ts'
import { takesAnswers } from '../../domain/consultation.ts'
import type { Localized } from '../../domain/language.ts'
import { type Block, type Button, say, type TextRef, text } from '../../domain/message.ts'
import { isAskedAt, type Venue } from '../../domain/venue.ts'
import { reply } from '../conversation/reply.ts'
import { involvementIn, nextQuestion, type Turn } from '../conversation/turn.ts'
import type { Decision } from '../decision.ts'
import { introduction } from './ask.ts'

/** More in one message is a list that people do not read to its end. */
export const listedMax = 8

/**
 * What is open now: every question this person could answer, their own places first, each with one tap to join. `hello` where they
 * meet Ekko by it.
 */
export function showOpen(turn: Turn, page: number, hello = false): Decision {
  const { state, event } = turn
  if (state.known.person.standing === 'stopped') return reply(event, { blocks: [say('is-stopped')] })
  const all = openFor(turn)
  const size = Math.min(listedMax, state.surface.buttonsMax - 1)
  const shown = all.slice(page * size, (page + 1) * size)
  const greeting = hello ? [introduction()] : []
  if (shown.length === 0) return reply(event, { blocks: [...greeting, say('open-none')], buttons: ledgerButtons(turn) })
  const more: readonly Button[] =
    all.length > (page + 1) * size ? [{ label: text('button-open-more'), action: { do: 'open', page: page + 1 } }] : []
  return reply(event, {
    blocks: [...greeting, say('open-intro', { count: all.length }), ...openLines(turn, shown)],
    buttons: [...joinButtons(turn, shown), ...more],
  })
}

/**
 * What this person could answer now. Drawn samples are for those who were drawn, and what is asked after a visit for those who
 * are `at` that venue.
 */
export function openFor(turn: Turn, at?: Venue): readonly RunningConsultation[] {
  const { state, now } = turn
  const { person } = state.known
  const rank = (running: RunningConsultation) => {
    const { audience } = running.consultation
    const near = audience.places.some((place) => person.places.includes(place))
    const cares = audience.topics.some((topic) => person.topics.includes(topic))
    return [
      isAnswered(turn, running) ? 1 : 0,
      near ? 0 : 1,
      belongsTo(audience, person) ? 0 : 1,
      cares ? 0 : 1,
      placeRank(turn, running),
    ]
  }
  return state.consultations
    .filter((running) => takesAnswers(running, now))
    .filter(({ consultation }) => isForAll(consultation, at) || involvementIn(state, consultation) !== undefined)
    .filter(({ consultation }) => at === undefined || isAskedAt(consultation, at))
    .toSorted(
      (one, other) =>
        firstDifference(rank(one), rank(other)) || one.consultation.closesAt - other.consultation.closesAt,
    )
}

function isForAll({ audience, afterVisit }: Consultation, at: Venue | undefined): boolean {
  return audience.size === undefined && (afterVisit === undefined || afterVisit.venue === at?.id)
}

function firstDifference(one: readonly number[], other: readonly number[]): number {
  return one.map((value, at) => value - (other[at] ?? 0)).find((difference) => difference !== 0) ?? 0
}

/** In the order of the city's places; what is asked of the whole city comes last. */
function placeRank({ state }: Turn, { consultation }: RunningConsultation): number {
  const { places } = state.city
  const [first] = consultation.audience.places
  const at = places.findIndex(({ id }) => id === first)
  return at < 0 ? places.length : at
}

/** Lines for these consultations, the place above those that are about it. */
export function openLines(turn: Turn, shown: readonly RunningConsultation[]): readonly Block[] {
  return shown.flatMap((running, at) => lines(turn, running, shown[at - 1]))
}

/** One tap to each of them that is not answered yet. */
export function joinButtons(turn: Turn, shown: readonly RunningConsultation[]): readonly Button[] {
  return shown.filter((running) => !isAnswered(turn, running)).map(joinButton)
}

/** The place where it is about another than the one above, then the question's title, its topics, and until when. */
function lines(turn: Turn, running: RunningConsultation, above: RunningConsultation | undefined): readonly Block[] {
  const { consultation } = running
  const where = placeLine(turn, running)
  const isNew = above === undefined || JSON.stringify(placeLine(turn, above)) !== JSON.stringify(where)
  const topics = named(turn.state.city.topics, consultation.audience.topics)
  const values = { title: { local: consultation.title }, closes: { at: consultation.closesAt } }
  const line: TextRef = isAnswered(turn, running)
    ? text('open-line-answered', values)
    : topics.length > 0
      ? text('open-line-topics', { ...values, topics: { list: topics } })
      : text('open-line', values)
  return [...(isNew ? [{ style: 'title', words: where } as const] : []), { style: 'plain', words: line }]
}

function placeLine({ state }: Turn, { consultation }: RunningConsultation): TextRef {
  const places = named(state.city.places, consultation.audience.places)
  return places.length === 0 ? text('open-everywhere') : text('listed', { names: { list: places } })
}

function named(
  items: readonly { readonly id: string; readonly name: Localized }[],
  ids: readonly string[],
): readonly Localized[] {
  return items.filter(({ id }) => ids.includes(id)).map(({ name }) => name)
}

/** Whether this person has answered it. */
export function isAnswered({ state }: Turn, { consultation }: RunningConsultation): boolean {
  const involvement = involvementIn(state, consultation)
  if (involvement?.invitation.progress !== 'answered') return false
  // In a tryout, what was answered in an earlier round is asked again.
  return consultation.tryout === undefined || nextQuestion(consultation, involvement.answers) === undefined
}

function joinButton({ consultation }: RunningConsultation): Button {
  return { label: { city: consultation.title }, action: { do: 'begin', consultation: consultation.code } }
}

function ledgerButtons({ state }: Turn): readonly Button[] {
  const { ledgerUrl } = state.city
  return ledgerUrl === undefined ? [] : [{ label: text('button-open-ledger'), url: ledgerUrl }]
}
