import type { Localized } from './language.ts'

/** The id of a question within its consultation. */
export type QuestionId = string
/** The id of a choice within its question. */
export type ChoiceId = string

/** One of the answers that a question offers. */
export interface Choice {
  readonly id: ChoiceId
  readonly label: Localized
}

interface Asked {
  readonly id: QuestionId
  readonly text: Localized
}

/** A question with one answer of several. */
export interface ChoiceQuestion extends Asked {
  readonly kind: 'choice'
  readonly choices: readonly Choice[]
}

/** A question with any of several answers. */
export interface ChoicesQuestion extends Asked {
  readonly kind: 'choices'
  readonly choices: readonly Choice[]
  /** How many may be chosen; absent means all. */
  readonly choicesMax?: number
}

/** A question answered with a whole number, `from` to `to`. */
export interface ScaleQuestion extends Asked {
  readonly kind: 'scale'
  readonly from: number
  readonly to: number
  /** What the two ends mean. */
  readonly low: Localized
  readonly high: Localized
}

/** A question answered in the citizen's own words, with up to `statementsMax` statements. */
export interface OpenQuestion extends Asked {
  readonly kind: 'open'
  readonly statementsMax: number
}

/** One question of a consultation. */
export type Question = ChoiceQuestion | ChoicesQuestion | ScaleQuestion | OpenQuestion

/** A consultation is answered in under a minute: one to three questions. */
export const questionsMax = 3
/** More buttons than this no longer fit one glance, nor Messenger's 13 quick replies beside skip and stop. */
export const choicesMax = 10
/** Messenger's button titles are the shortest of all channels. */
export const choiceLabelCharactersMax = 20
/** A scale must fit beside skip and stop too. */
export const scaleStepsMax = 10
/** Statements to one open question, where the consultation sets no other limit. */
export const statementsMaxDefault = 5
