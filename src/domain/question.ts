import type { Localized } from './language.ts'
import type { Questions } from './questions/kinds.ts'

/** The id of a question within its consultation. */
export type QuestionId = string
/** The id of a choice within its question; a step of a scale goes by its number. */
export type ChoiceId = string

/** One of the answers that a question offers; its label is in the languages of the city, or as it stands in a file. */
export interface Choice<Words = Localized> {
  readonly id: ChoiceId
  readonly label: Words
}

/** What every question has, whatever its kind. */
export interface Asked<Words = Localized> {
  readonly id: QuestionId
  readonly text: Words
}

/** One question of a consultation, of any kind; what is special to a kind stands in its file in questions/. */
export type Question<Words = Localized> = Questions<Words>[keyof Questions]

/** A consultation is answered in under a minute: one to three questions. */
export const questionsMax = 3
/** More buttons than this no longer fit one glance, nor Messenger's 13 quick replies beside skip and stop. */
export const choicesMax = 10
/** Messenger's button titles are the shortest of all channels. */
export const choiceLabelCharactersMax = 20
