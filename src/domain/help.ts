import { createHash } from 'node:crypto'
import type { DepartmentId } from './city.ts'
import type { ConsultationId } from './consultation.ts'
import { wordsOf } from './stem.ts'
import type { Instant } from './time.ts'

/** Ten characters that stand for an offer in button tokens; derived, and they lead to no person. */
export type HelpKey = string

/**
 * "I would like to help": what a citizen chose to hand over, and to which department. Nothing in it leads to what they
 * answered.
 */
export interface HelpOffer {
  readonly key: HelpKey
  /** As city hall is told it; a number of its own, so that it leads to no answer. */
  readonly number: number
  readonly consultation: ConsultationId
  readonly department: DepartmentId
  /** A name and a way to reach them, as they typed it; without it they are written to through Ekko. */
  readonly words?: string
  /** The consent that they gave with it. */
  readonly wordingVersion: string
  readonly at: Instant
}

/** An offer as it is made; the store gives it its number. */
export type MadeOffer = Omit<HelpOffer, 'number'>

/** What is said about offers, put into words when it is sent. */
export type HelpNotice =
  /** To the staff who may receive it. */
  | { readonly show: 'new'; readonly offer: HelpKey; readonly consultation: ConsultationId }
  | { readonly show: 'list'; readonly departments?: readonly DepartmentId[] }
  /**
   * To the citizen who offers: what they typed, before it goes; from where it is kept, so that it stands nowhere else.
   */
  | { readonly show: 'draft'; readonly consultation: ConsultationId }
  /** It was taken back: what was noted elsewhere is to be deleted too. */
  | { readonly show: 'gone'; readonly number: number; readonly consultation: ConsultationId }

/** A name, a number, and an address: not a letter. */
export const helpCharactersMax = 300

/** The key of an offer, from the event in which it was made. */
export function helpKeyOf(contact: string, eventId: string): HelpKey {
  return createHash('sha256').update(`ekko help ${contact} ${eventId}`).digest('hex').slice(0, 10)
}

/** "Jeg vil gerne hjælpe", "I can help": as people say it, with a few words in between at most. */
const offers: readonly RegExp[] = [
  /\b(?:jeg|vi) (?:\S+ ){0,3}(?:hjælpe|hjælper)\b/u,
  /\b(?:jeg|vi) (?:\S+ ){0,3}(?:give en hånd|give en hånd med|tage fat|tage en tørn)\b/u,
  /\b(?:i|we) (?:can|could|will|would|want|d|ll)(?: \S+){0,3} (?:help|lend a hand|pitch in)\b/u,
  /\b(?:happy|glad|willing) to (?:\S+ )?help\b/u,
]
/** "I cannot help", "can you help me", "help us" are something else. */
const others: readonly RegExp[] = [
  /\b(?:ikke|aldrig|not|never|cannot|don t|can t|won t)\b/u,
  /\b(?:hjælpe|hjælp|help) (?:mig|os|me|us)\b/u,
]

/** Whether words offer help. It only decides whether a button is shown: nothing is handed over without a tap. */
export function saysOffer(words: string): boolean {
  return words.split(/[.!?\n]+/u).some((sentence) => {
    const plain = wordsOf(sentence).join(' ')
    return offers.some((each) => each.test(plain)) && !others.some((each) => each.test(plain))
  })
}
