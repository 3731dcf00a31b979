import { createHash } from 'node:crypto'
import type { DepartmentId } from './city.ts'
import type { ConsultationId } from './consultation.ts'
import type { Instant } from './time.ts'
import { fold } from './understood/fold.ts'
import type { Understood } from './understood/understood.ts'

/** Ten characters that stand for an offer in button tokens; derived, and they lead to no person. */
export type HelpKey = string

/**
 * "I would like to help": what a citizen chose to hand over, and to which department. Nothing in it leads to what they
 * answered.
 */
export interface HelpOffer {
  readonly key: HelpKey
  /** As staff are told it; a number of its own, so that it leads to no answer. */
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

/** Whether words offer help. It only decides whether a button is shown: nothing is handed over without a tap. */
export function saysOffer(words: string, { help: { offers, not } }: Understood): boolean {
  return words.split(/[.!?؟۔\n]+/u).some((sentence) => {
    const said = fold(sentence)
    return offers.test(said) && !not.test(said)
  })
}
