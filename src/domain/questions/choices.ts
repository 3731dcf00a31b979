import type { Localized } from '../language.ts'
import { say, text } from '../message.ts'
import { type Asked, type ChoiceId, choicesMax } from '../question.ts'
import { choicesTold } from '../release/suppress.ts'
import { answering, type Fault, fieldIn, type Kind, type Option, type Partly, slipping, type Written } from './kind.ts'
import {
  choicesCalled,
  chosen,
  chosenSoFar,
  type Labelled,
  labelFaults,
  labelOptions,
  labelsOf,
  linesBlock,
  oneOfEach,
  peopleLines,
  toldOf,
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

/** Several of several. */
export interface ChoicesQuestion<Words = Localized> extends Asked<Words>, Labelled<Words>, WithOther<Words> {
  readonly kind: 'choices'
  /** How many may be chosen; absent means all. */
  readonly choicesMax?: number | undefined
}

/** Those that were chosen, in the order in which the question has them, and what was written beside them. */
export interface ChoicesValue extends OtherWords {
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
    if (wanted.length > max) return slipping(say('too-many-choices', { max }))
    return answering(answerOf(question, wanted, said?.statements))
  },
  read: (question, words, reader) => {
    const read = reader.listed(question.choices, words)
    const known = read.filter((choice) => choice !== undefined)
    const value = answerOf(
      question,
      known.map(({ id }) => id),
    )
    const fits = known.length > 0 && known.length === read.length && value.choices.length <= mostOf(question)
    if (fits) return answering(value)
    const written = otherRead(question, words, reader)
    if (written === undefined || value.choices.length > mostOf(question)) return slipping(say('slip-choice'))
    return answering({ ...value, statements: [written] })
  },
  spotted: () => undefined,
  fields: (question, id, said) => [
    {
      id,
      label: { city: question.text },
      required: false,
      kind: 'choices',
      options: question.choices.map((each) => ({ id: each.id, label: { city: each.label } })),
      ...(question.choicesMax && { choicesMax: question.choicesMax }),
    },
    ...otherField(question, id, said),
  ],
  filled: (question, entry) => {
    const written = otherFilled(question, entry)
    const { id, fields } = entry
    const value = answerOf(question, [fieldIn(fields, id) ?? []].flat(), written === undefined ? [] : [written])
    if (value.choices.length === 0 && written === undefined) return undefined
    return { ...value, choices: value.choices.slice(0, mostOf(question)) }
  },

  named: true,
  selected: (value) => value.choices,
  ownWords: (question, value) => [
    ...(value.choices.length > 0 || !value.statements
      ? [{ style: 'quote', words: text('listed', { names: { list: labelsOf(question, value.choices) } }) } as const]
      : []),
    ...otherQuotes(value),
  ],
  concerned: (question, _, option) => chosen(question, option),
  repeated: () => [],

  items: (question) => counted(question).map(({ id }) => id),
  itemsIn: (value) => [...new Set(value.choices), ...otherItemsIn(value)],
  released: (question, counts) => {
    const options = counted(question)
    const most = mostOf(question) + otherOptions(question).length
    if (most === 1) return oneOfEach(options, counts)
    const each = options.map(({ id }) => counts.choices[id] ?? 0)
    const told = toldOf(options, choicesTold(each, counts.answered, most))
    return { told, parts: Object.values(told) }
  },
  shown: (question, told) => ({ lines: peopleLines(counted(question), told) }),
  summary: (question, told) => [linesBlock(peopleLines(counted(question), told))],
  columns: (question) => [
    ...question.choices.map(({ id, label }) => ({
      of: label,
      cell: (value: ChoicesValue) => (value.choices.includes(id) ? 1 : 0),
    })),
    ...otherOptions(question).map(({ name }) => ({
      of: name,
      cell: ({ statements = [] }: ChoicesValue) => statements.join('\n'),
    })),
  ],

  signs: ['choicesMax'],
  faults: (question, quoted) => [
    ...labelFaults(question, question.other === undefined ? choicesMax : choicesMax - 1, quoted),
    ...mostFaults(question),
  ],
  withWords: (question, change) => ({
    kind: 'choices',
    id: question.id,
    text: change(question.text),
    choices: withLabels(question, change),
    ...(question.choicesMax === undefined ? {} : { choicesMax: question.choicesMax }),
    ...withOther(question, change),
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

/** Everything that is counted: the choices, and "something else" where it may be said. */
function counted(question: ChoicesQuestion): readonly Option[] {
  return [...labelOptions(question), ...otherOptions(question)]
}

function answerOf(
  question: ChoicesQuestion,
  ids: readonly ChoiceId[],
  statements: readonly string[] = [],
): ChoicesValue {
  const choices = question.choices.map(({ id }) => id).filter((id) => ids.includes(id))
  return { kind: 'choices', choices, ...(statements.length > 0 && { statements }) }
}

function mostFaults({ choicesMax: most, choices: offered }: Partly<ChoicesQuestion<Written>>): readonly Fault[] {
  const count = offered?.length
  if (most === undefined || count === undefined) return []
  const at = ['choicesMax']
  if (most > count) return [{ at, text: text('file-choices-max', { most, count }) }]
  return most === 1 ? [{ at, text: text('file-choices-one'), doubtful: true }] : []
}
