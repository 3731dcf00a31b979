import type { Language } from './language.ts'
import type { Instant } from './time.ts'

/**
 * What a yes covers. `asked`: being asked questions. `told`: being told what happened to an answer, or asked more about it.
 * `help`: handing over an offer to help, each time anew.
 */
export type Purpose = 'asked' | 'told' | 'help'

/** Where each wording stands in prompts/: one key per purpose. */
export const consentTextKey = { asked: 'consent-asked', told: 'consent-told', help: 'consent-help' } as const

/** Stands in place of a wording where a consent ended with "stop": no words were shown, and it has to be given anew. */
export const stopWording = 'stop'

/** The exact words shown, by a version derived from them, so an old button still records the old wording. */
export interface Wording {
  readonly version: string
  readonly language: Language
  readonly purpose: Purpose
  readonly text: string
}

/** One dated yes or no. Rows are only ever added. */
export interface Consent {
  readonly purpose: Purpose
  readonly given: boolean
  readonly at: Instant
  readonly wordingVersion: string
}

/** The person's present word on each purpose; absent means never asked. */
export type Consents = Readonly<Partial<Record<Purpose, Consent>>>

/** As much of a person's consents as sending needs. */
export type Given = Readonly<Partial<Record<Purpose, Pick<Consent, 'given'>>>>

/** Whether the last word on this purpose was a yes. */
export function consentsTo(consents: Given, purpose: Purpose): boolean {
  return consents[purpose]?.given ?? false
}
