import type { Answer } from '../../domain/answer.ts'
import type { Consultation, RunningConsultation } from '../../domain/consultation.ts'
import { takesAnswers } from '../../domain/consultation.ts'
import type { ContactEvent } from '../../domain/inbox.ts'
import type { Instant } from '../../domain/time.ts'
import { askedAt } from '../../domain/venue.ts'
import { saidTo } from '../answers/ask.ts'
import type { Involvement, KnownPerson, PersonState } from '../state.ts'

/** The state of a person's event, of a person who has met Ekko. */
export interface KnownState extends PersonState {
  readonly known: KnownPerson
}

/**
 * A turn in the conversation, as in a dialogue: one event of a person Ekko knows, at one moment. Every function that
 * answers a person takes it and returns a decision.
 */
export interface Turn {
  readonly state: KnownState
  readonly event: ContactEvent
  readonly now: Instant
}

/** What an event's words were written in, as answers keep it: the message, and the album it belongs to. */
export function messagesOf(event: ContactEvent): readonly string[] {
  if (event.kind === 'message.edited') return [event.messageId]
  if (event.kind !== 'message.received') return []
  const { messageId, album } = event
  return [...(messageId === undefined ? [] : [messageId]), ...(album === undefined ? [] : [albumMark(album)])]
}

/** What stands for an album among the messages of an answer. */
export function albumMark(album: string): string {
  return `album:${album}`
}

/** Waits for nothing from the person any more: their next plain words answer no particular question. */
export const idle = { kind: 'dialogue.moved', dialogue: { at: 'idle' } } as const

/** The consultation that a button's code stands for. */
export function runningByCode(state: PersonState, code: string): RunningConsultation | undefined {
  return state.consultations.find((running) => running.consultation.code === code)
}

/** The consultation with this id, among those that the person may look at. */
export function runningById(state: PersonState, id: string): RunningConsultation | undefined {
  return state.consultations.find((running) => running.consultation.id === id)
}

/** The person's part in a consultation; undefined where they were neither invited nor came by themselves. */
export function involvementIn(state: KnownState, consultation: Consultation): Involvement | undefined {
  return state.known.involvements.find((involvement) => involvement.invitation.consultation === consultation.id)
}

/** What the person has said in a consultation so far. */
export function answersTo(state: KnownState, consultation: Consultation): readonly Answer[] {
  return involvementIn(state, consultation)?.answers ?? []
}

/**
 * The newest open consultation that this person was asked and has not finished: what plain words most likely answer.
 */
export function newestAsked(state: KnownState, now: Instant): RunningConsultation | undefined {
  return state.known.involvements
    .filter(({ invitation }) => invitation.progress === 'waiting' || invitation.progress === 'answering')
    .toSorted((one, other) => other.invitation.madeAt - one.invitation.madeAt)
    .map(({ invitation }) => runningById(state, invitation.consultation))
    .filter((running) => running !== undefined)
    .find((running) => takesAnswers(running, now) && !isStillToCome({ state, now }, running.consultation))
}

/** They used a service, and are asked about it some hours later. */
export function isStillToCome({ state, now }: Pick<Turn, 'state' | 'now'>, consultation: Consultation): boolean {
  const invitation = involvementIn(state, consultation)?.invitation
  if (consultation.afterVisit === undefined || invitation?.by !== 'rule') return false
  return invitation.progress === 'waiting' && askedAt(consultation, invitation.madeAt) > now
}

/** The last consultation this person had to do with, open or not. */
export function newestInvolved(state: KnownState): RunningConsultation | undefined {
  return state.known.involvements
    .toSorted((one, other) => other.invitation.madeAt - one.invitation.madeAt)
    .map(({ invitation }) => runningById(state, invitation.consultation))
    .find((running) => running !== undefined)
}

/** The first question without an answer or a skip, from `from` on; undefined when none is left. */
export function nextQuestion(consultation: Consultation, answers: readonly Answer[], from = 0): number | undefined {
  const index = consultation.questions.findIndex(
    (question, position) => position >= from && saidTo(answers, question.id) === undefined,
  )
  return index === -1 ? undefined : index
}
