import type { Localized } from './language.ts'
import type { Questions } from './questions/kinds.ts'

/** What a question is called in its consultation. */
export type QuestionId = string
/** What a choice is called in its question, or a step of a scale: its number. */
export type ChoiceId = string

/** One of several things that a person can choose; its label is in the languages of the city, or as it stands in a file. */
export interface Choice<Words = Localized> {
  readonly id: ChoiceId
  readonly label: Words
}

/** What every question has, whatever its kind. */
export interface Asked<Words = Localized> {
  readonly id: QuestionId
  readonly text: Words
}

/** A question of any kind; what is special to a kind stands in its file in questions/. */
export type Question<Words = Localized> = Questions<Words>[keyof Questions]

/** More than this takes longer than a minute. */
export const questionsMax = 3
/** More buttons than this no longer fit one glance, nor Messenger's 13 quick replies beside skip and stop. */
export const choicesMax = 10
/** Messenger's button titles are the shortest of all channels. */
export const choiceLabelCharactersMax = 20
