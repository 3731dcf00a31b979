import { text } from '../../domain/message.ts'
import { choiceLabelCharactersMax } from '../../domain/question.ts'

/** How long the texts of a city may be, each with the ground that is given to the person who wrote too much. */

export const titleLength = { charactersMax: 100, because: text('file-because-title') }
export const labelLength = {
  charactersMax: choiceLabelCharactersMax,
  because: text('file-because-label', { max: choiceLabelCharactersMax }),
}
export const questionLength = {
  charactersMax: 600,
  because: text('file-because-question'),
}
export const frameLength = {
  charactersMax: 600,
  because: text('file-because-frame'),
}
export const personTitleLength = { charactersMax: 80, because: text('file-because-person-title') }
export const scaleEndLength = { charactersMax: 60, because: text('file-because-scale-end') }
export const outcomeLength = { charactersMax: 1_000, because: text('file-because-outcome') }
export const helpLength = { charactersMax: 200, because: text('file-because-help') }
export const nameLength = { charactersMax: 60, because: text('file-because-name') }
