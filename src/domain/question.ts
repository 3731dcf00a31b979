import type { Localized } from './language.ts'

export type QuestionId = string
export type ChoiceId = string

export interface Choice {
  readonly id: ChoiceId
  readonly label: Localized
}

interface Asked {
  readonly id: QuestionId
  readonly text: Localized
}

export interface ChoiceQuestion extends Asked {
  readonly kind: 'choice'
  readonly choices: readonly Choice[]
}

export interface ChoicesQuestion extends Asked {
  readonly kind: 'choices'
  readonly choices: readonly Choice[]
  /** How many may be chosen; absent means all. */
  readonly choicesMax?: number
}

export interface ScaleQuestion extends Asked {
  readonly kind: 'scale'
  readonly from: number
  readonly to: number
  /** What the two ends mean. */
  readonly low: Localized
  readonly high: Localized
}

export interface OpenQuestion extends Asked {
  readonly kind: 'open'
  readonly statementsMax: number
}

export type Question = ChoiceQuestion | ChoicesQuestion | ScaleQuestion | OpenQuestion

export const questionsMax = 3
/** More buttons than this no longer fit one glance, nor Messenger's 13 quick replies beside skip and stop. */
export const choicesMax = 10
/** Messenger's button titles are the shortest of all channels. */
export const choiceLabelCharactersMax = 20
/** A scale must fit beside skip and stop too. */
export const scaleStepsMax = 10
export const statementsMaxDefault = 5
