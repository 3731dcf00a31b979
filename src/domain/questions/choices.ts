import type { Localized } from '../language.ts'
import { say, text } from '../message.ts'
import { type Asked, type ChoiceId, choicesMax } from '../question.ts'
import { answering, type Fault, fieldIn, type Kind, type Partly, slipping, type Written } from './kind.ts'
import {
  choicesCalled,
  chosen,
  chosenSoFar,
  type Labelled,
  labelFaults,
  labelOptions,
  labelsOf,
  linesBlock,
  peopleLines,
  withLabels,
} from './labels.ts'

/** Several of several. */
export interface ChoicesQuestion<Words = Localized> extends Asked<Words>, Labelled<Words> {
  readonly kind: 'choices'
  /** How many may be chosen; absent means all. */
  readonly choicesMax?: number | undefined
}

/** Those that were chosen, in the order in which the question has them. */
export interface ChoicesValue {
  readonly kind: 'choices'
  readonly choices: readonly ChoiceId[]
}

/** Several answers of several: each tap ticks one or takes the tick away. */
export const choices: Kind<'choices'> = {
  taps: 'often',
  options: labelOptions,
  howTo: (question) =>
    question.choicesMax ? text('how-choices-max', { max: question.choicesMax }) : text('how-choices'),
  choosing: (question, said) => ({
    soFar: said && said.choices.length > 0 ? [chosenSoFar(labelsOf(question, said.choices))] : [],
    buttons: question.choices.map(({ id, label }, position) => ({
      position,
      label: said?.choices.includes(id) ? text('ticked', { label: { local: label } }) : { city: label },
    })),
  }),
  tapped: (question, { id }, said) => {
    const ticked = said?.choices ?? []
    const wanted = ticked.includes(id) ? ticked.filter((other) => other !== id) : [...ticked, id]
    const max = mostOf(question)
    return wanted.length > max ? slipping(say('too-many-choices', { max })) : answering(answerOf(question, wanted))
  },
  read: (question, words, reader) => {
    const read = reader.listed(question.choices, words)
    const known = read.filter((choice) => choice !== undefined)
    const value = answerOf(
      question,
      known.map(({ id }) => id),
    )
    const fits = known.length > 0 && known.length === read.length && value.choices.length <= mostOf(question)
    return fits ? answering(value) : slipping(say('slip-choice'))
  },
  spotted: () => undefined,
  fields: (question, id) => [
    {
      id,
      label: { city: question.text },
      required: false,
      kind: 'choices',
      options: question.choices.map((each) => ({ id: each.id, label: { city: each.label } })),
      ...(question.choicesMax && { choicesMax: question.choicesMax }),
    },
  ],
  filled: (question, { id, fields }) => {
    const value = answerOf(question, [fieldIn(fields, id) ?? []].flat())
    return value.choices.length > 0 ? { ...value, choices: value.choices.slice(0, mostOf(question)) } : undefined
  },

  named: true,
  selected: (value) => value.choices,
  ownWords: (question, value) => [
    { style: 'quote', words: text('listed', { names: { list: labelsOf(question, value.choices) } }) },
  ],
  concerned: (question, _, option) => chosen(question, option),
  repeated: () => [],

  items: (question) => question.choices.map(({ id }) => id),
  itemsIn: (value) => [...new Set(value.choices)],
  shown: (question, counts) => ({ lines: peopleLines(labelOptions(question), counts) }),
  summary: (question, counts) => [linesBlock(peopleLines(labelOptions(question), counts))],
  columns: (question) =>
    question.choices.map(({ id, label }) => ({ of: label, cell: (value) => (value.choices.includes(id) ? 1 : 0) })),

  signs: ['choicesMax'],
  faults: (question, quoted) => [...labelFaults(question, choicesMax, quoted), ...mostFaults(question)],
  withWords: (question, change) => ({
    kind: 'choices',
    id: question.id,
    text: change(question.text),
    choices: withLabels(question, change),
    ...(question.choicesMax === undefined ? {} : { choicesMax: question.choicesMax }),
  }),
  fromCity: [],
  inCity: (question) => question,
  needs: ['choices'],
  choicesMax,
  told: (asked, parts) => ({ ...asked, kind: 'choices', choices: choicesCalled(parts.choices) }),
}

function mostOf(question: ChoicesQuestion): number {
  return question.choicesMax ?? question.choices.length
}

function answerOf(question: ChoicesQuestion, ids: readonly ChoiceId[]): ChoicesValue {
  return { kind: 'choices', choices: question.choices.map(({ id }) => id).filter((id) => ids.includes(id)) }
}

function mostFaults({ choicesMax: most, choices: offered }: Partly<ChoicesQuestion<Written>>): readonly Fault[] {
  const count = offered?.length
  if (most === undefined || count === undefined) return []
  const at = ['choicesMax']
  if (most > count) return [{ at, text: text('file-choices-max', { most, count }) }]
  return most === 1 ? [{ at, text: text('file-choices-one'), doubtful: true }] : []
}
