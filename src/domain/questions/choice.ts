import { inLanguage, type Localized } from '../language.ts'
import { say } from '../message.ts'
import { type Asked, type ChoiceId, choicesMax } from '../question.ts'
import { answering, firstIn, type Kind, slipping } from './kind.ts'
import {
  choiceIn,
  choicesCalled,
  choiceWith,
  chosen,
  type Labelled,
  labelFaults,
  labelOptions,
  labelsOf,
  linesBlock,
  peopleLines,
  withLabels,
} from './labels.ts'

/** One of several. */
export interface ChoiceQuestion<Words = Localized> extends Asked<Words>, Labelled<Words> {
  readonly kind: 'choice'
}

/** The one that was chosen. */
export interface ChoiceValue {
  readonly kind: 'choice'
  readonly choice: ChoiceId
}

/** One answer of several, with one tap. */
export const choice: Kind<'choice'> = {
  taps: 'once',
  options: labelOptions,
  howTo: () => undefined,
  choosing: (question) => ({
    soFar: [],
    buttons: question.choices.map(({ label }, position) => ({ position, label: { city: label } })),
  }),
  tapped: (_, { id }) => answering(answerOf(id)),
  read: (question, words, reader) => {
    const id = choiceIn(question, words, reader)
    return id === undefined ? slipping(say('slip-choice')) : answering(answerOf(id))
  },
  spotted: () => undefined,
  fields: (question, id) => [
    {
      id,
      label: { city: question.text },
      required: false,
      kind: 'choice',
      options: question.choices.map((each) => ({ id: each.id, label: { city: each.label } })),
    },
  ],
  filled: (question, { id, fields }) => {
    const found = choiceWith(question, firstIn(fields, id))
    return found && answerOf(found.id)
  },

  named: true,
  selected: (value) => [value.choice],
  ownWords: (question, value) =>
    labelsOf(question, [value.choice]).map((label) => ({ style: 'quote', words: { city: label } })),
  concerned: (question, _, option) => chosen(question, option),
  repeated: () => [],

  items: (question) => question.choices.map(({ id }) => id),
  itemsIn: (value) => [value.choice],
  shown: (question, counts) => ({ lines: peopleLines(labelOptions(question), counts) }),
  summary: (question, counts) => [linesBlock(peopleLines(labelOptions(question), counts))],
  columns: (question, language) => [
    {
      cell: (value) => {
        const found = choiceWith(question, value.choice)
        return found ? inLanguage(found.label, language) : value.choice
      },
    },
  ],

  signs: ['choices'],
  faults: (question, quoted) => labelFaults(question, choicesMax, quoted),
  withWords: (question, change) => ({
    kind: 'choice',
    id: question.id,
    text: change(question.text),
    choices: withLabels(question, change),
  }),
  fromCity: [],
  inCity: (question) => question,
  needs: ['choices'],
  choicesMax,
  told: (asked, { choices }) => ({ ...asked, kind: 'choice', choices: choicesCalled(choices) }),
}

function answerOf(id: ChoiceId): ChoiceValue {
  return { kind: 'choice', choice: id }
}
