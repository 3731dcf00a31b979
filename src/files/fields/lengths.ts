import { choiceLabelCharactersMax } from '../../domain/question.ts'

/** How long the texts of a city may be, each with the ground that is given to the person who wrote too much. */

export const titleLength = { charactersMax: 100, because: 'a title must be read at a glance' }
export const labelLength = {
  charactersMax: choiceLabelCharactersMax,
  because: `Facebook Messenger's buttons hold ${choiceLabelCharactersMax} characters, and the answers must be the same everywhere`,
}
export const questionLength = {
  charactersMax: 600,
  because: 'question and buttons must fit in one message on every channel',
}
export const frameLength = {
  charactersMax: 600,
  because: 'the whole frame must fit in one or two messages on a telephone',
}
export const personTitleLength = { charactersMax: 80, because: 'it stands on one line under the name' }
export const scaleEndLength = { charactersMax: 60, because: 'both ends of the scale stand on one line' }
export const outcomeLength = { charactersMax: 1_000, because: 'people read it in a chat' }
export const helpLength = {
  charactersMax: 200,
  because: 'it stands under the thank-you, and people read it on the way',
}
export const nameLength = { charactersMax: 60, because: 'it stands in the middle of sentences' }
