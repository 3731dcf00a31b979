import type { Gesture, GestureName } from '../adapters/gesture.ts'

/** What a person does: writes words, taps `[a button]`, or anything else. */
export type Act = string | Gesture

/** Where a person stands when it happens: what Ekko said to them last. */
export type Standing =
  | 'nothing was ever said'
  | 'a choice is asked'
  | 'an open question is asked'
  | 'a consent is asked'
  | 'all is answered'
  | 'the question is closed'
  | 'they have blocked Ekko'

/**
 * What becomes of what a person does. `taken`: it is recorded as they meant it. `offered back`: it is shown, and counts with a tap.
 * `said kindly`: it is told what Ekko can take. `left alone`: nothing was asked of Ekko, and nothing is said or changed.
 */
export type Outcome = 'taken' | 'offered back' | 'said kindly' | 'left alone'

/** What is recorded of a person: their choice, and their statements. */
export interface Said {
  readonly choice?: string | undefined
  readonly statements?: readonly string[]
}

/** What should be recorded: some platforms have other words for the same. */
export interface ToBeSaid {
  readonly choice?: string | undefined
  readonly statements?: readonly (string | RegExp)[]
}

/** Something that people do, and what becomes of it, the same on every channel. */
export interface Situation {
  /** The row of the table. */
  readonly name: string
  readonly when: Standing
  /** Several ways of doing the same, each by a person of their own. */
  readonly ways: readonly (readonly Act[])[]
  readonly becomes: Outcome
  /** What is recorded afterwards, where anything is. */
  readonly said?: ToBeSaid
  /** It happens in a town with a service that hears voice messages, which holds these words. */
  readonly hears?: string
  /** A text, by its key, that they are told. */
  readonly told?: string
}

/** The gestures in a situation: a platform that lacks one of them lacks the situation. */
export function gesturesIn({ ways }: Situation): readonly GestureName[] {
  return ways.flat().flatMap((act) => (typeof act === 'string' ? [] : [act.do]))
}
