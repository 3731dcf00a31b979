import { inLanguage, type Localized } from '../language.ts'
import { say, text } from '../message.ts'
import { type Asked, type ChoiceId, choicesMax } from '../question.ts'
import { answering, firstIn, type Kind, type Option, slipping } from './kind.ts'
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
  oneOfEach,
  peopleLines,
  withLabels,
} from './labels.ts'
import {
  type OtherWords,
  otherField,
  otherFilled,
  otherItemsIn,
  otherOptions,
  otherQuotes,
  otherRead,
  type WithOther,
  withOther,
} from './other.ts'

/** One of several. */
export interface ChoiceQuestion<Words = Localized> extends Asked<Words>, Labelled<Words>, WithOther<Words> {
  readonly kind: 'choice'
}

/** The one that was chosen, or what was written instead. */
export interface ChoiceValue extends OtherWords {
  readonly kind: 'choice'
  readonly choice?: ChoiceId | undefined
}

/** One answer of several, with one tap. */
export const choice: Kind<'choice'> = {
  taps: 'once',
  options: labelOptions,
  howTo: ({ other }) => (other ? text('how-other') : undefined),
  choosing: (question) => ({
    soFar: [],
    buttons: question.choices.map(({ label }, position) => ({ position, label: { city: label } })),
  }),
  tapped: (_, { id }) => answering(answerOf(id)),
  read: (question, words, reader) => {
    const id = choiceIn(question, words, reader)
    if (id !== undefined) return answering(answerOf(id))
    const written = otherRead(question, words, reader)
    return written === undefined ? slipping(say('slip-choice')) : answering(writtenInstead(written))
  },
  spotted: () => undefined,
  fields: (question, id, said) => [
    {
      id,
      label: { city: question.text },
      required: false,
      kind: 'choice',
      options: question.choices.map((each) => ({ id: each.id, label: { city: each.label } })),
    },
    ...otherField(question, id, said),
  ],
  filled: (question, entry) => {
    const written = otherFilled(question, entry)
    if (written !== undefined) return writtenInstead(written)
    const found = choiceWith(question, firstIn(entry.fields, entry.id))
    return found && answerOf(found.id)
  },

  named: true,
  selected,
  ownWords: (question, value) => [
    ...labelsOf(question, selected(value)).map((label) => ({ style: 'quote', words: { city: label } }) as const),
    ...otherQuotes(value),
  ],
  concerned: (question, _, option) => chosen(question, option),
  repeated: () => [],

  items: (question) => counted(question).map(({ id }) => id),
  itemsIn: (value) => [...selected(value), ...otherItemsIn(value)],
  oneItemEach: true,
  released: (question, counts) => oneOfEach(counted(question), counts),
  shown: (question, told) => ({ lines: peopleLines(counted(question), told) }),
  summary: (question, told) => [linesBlock(peopleLines(counted(question), told))],
  columns: (question, language) => [
    {
      cell: (value) => {
        const { choice: id, statements = [] } = value
        const found = id === undefined ? undefined : choiceWith(question, id)
        return [...(id === undefined ? [] : [found ? inLanguage(found.label, language) : id]), ...statements].join('\n')
      },
    },
  ],

  signs: ['choices'],
  faults: (question, quoted) => [
    ...labelFaults(question, question.other === undefined ? choicesMax : choicesMax - 1, quoted),
  ],
  withWords: (question, change) => ({
    kind: 'choice',
    id: question.id,
    text: change(question.text),
    choices: withLabels(question, change),
    ...withOther(question, change),
  }),
  fromCity: [],
  inCity: (question) => question,
  needs: ['choices'],
  choicesMax,
  told: (asked, { choices }) => ({ ...asked, kind: 'choice', choices: choicesCalled(choices) }),
}

function selected({ choice: id }: ChoiceValue): readonly ChoiceId[] {
  return id === undefined ? [] : [id]
}

/** Everything that is counted: the choices, and "something else" where it may be said. */
function counted(question: ChoiceQuestion): readonly Option[] {
  return [...labelOptions(question), ...otherOptions(question)]
}

function writtenInstead(words: string): ChoiceValue {
  return { kind: 'choice', statements: [words] }
}

function answerOf(id: ChoiceId): ChoiceValue {
  return { kind: 'choice', choice: id }
}
