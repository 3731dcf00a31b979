import { text } from '../../domain/message.ts'
import { choiceLabelCharactersMax } from '../../domain/question.ts'
import { statementLineCharactersMax } from '../../domain/questions/agree.ts'

// Each with the ground that is given to the moderator who wrote too much.

/** How long a consultation's title may be. */
export const titleLength = { charactersMax: 100, because: text('file-because-title') }
/** How long a choice may be: it is a button. */
export const labelLength = {
  charactersMax: choiceLabelCharactersMax,
  because: text('file-because-label', { max: choiceLabelCharactersMax }),
}
/** How long a question may be. */
export const questionLength = {
  charactersMax: 600,
  because: text('file-because-question'),
}
/** How long each part of a frame may be. */
export const frameLength = {
  charactersMax: 600,
  because: text('file-because-frame'),
}
/** How long a host's profession may be. */
export const personTitleLength = { charactersMax: 80, because: text('file-because-person-title') }
/** How long the words for one end of a scale may be. */
export const scaleEndLength = { charactersMax: 60, because: text('file-because-scale-end') }
/** How long a statement of the host's may be. */
export const statementLength = { charactersMax: statementLineCharactersMax, because: text('file-because-statement') }
/** How long each part of what is told of a decision may be. */
export const outcomeLength = { charactersMax: 1_000, because: text('file-because-outcome') }
/** How long the words for the help that is wanted may be. */
export const helpLength = { charactersMax: 200, because: text('file-because-help') }
/** How long a name may be. */
export const nameLength = { charactersMax: 60, because: text('file-because-name') }
/** How long it may be when a number is the right one. */
export const whenLength = { charactersMax: 120, because: text('file-because-when') }
/** How long the name and address of the authority may be. */
export const controllerLength = { charactersMax: 300, because: text('file-because-name') }
