import type { Localized } from '../language.ts'
import { type Block, say, text, type Words } from '../message.ts'
import type { Asked } from '../question.ts'
import type { ReleasedQuestion } from '../release/released.ts'
import { sum } from '../release/suppress.ts'
import {
  answering,
  type Fault,
  firstIn,
  type Kind,
  type Option,
  type Partly,
  type ShownCounts,
  slipping,
} from './kind.ts'
import { linesBlock, oneOfEach, peopleLines } from './labels.ts'

/** A number between two ends. */
export interface ScaleQuestion<Words = Localized> extends Asked<Words> {
  readonly kind: 'scale'
  readonly from: number
  readonly to: number
  /** What the two ends mean. */
  readonly low: Words
  readonly high: Words
}

/** The number that was chosen. */
export interface ScaleValue {
  readonly kind: 'scale'
  readonly value: number
}

/** A scale must fit beside skip and stop too. */
const scaleStepsMax = 10
/** In a chat a moderator is not asked where a scale begins and ends: five steps are enough to say something and few enough to choose from. */
const stepsInChat = { from: 1, to: 5 }

/** One number, with one tap. */
export const scale: Kind<'scale'> = {
  taps: 'once',
  options: optionsOf,
  howTo: ({ from, to, low, high }) => text('how-scale', { from, to, low: { local: low }, high: { local: high } }),
  choosing: (question) => ({
    soFar: [],
    buttons: stepsOf(question).map((value, position) => ({ position, label: { own: String(value) } })),
  }),
  tapped: (_, { id }) => answering(answerOf(Number(id))),
  read: (question, words, reader) => {
    const value = reader.step(words, question.to)
    return value !== undefined && value >= question.from && value <= question.to
      ? answering(answerOf(value))
      : slipping(say('slip-choice'))
  },
  spotted: () => undefined,
  fields: (question, id) => [
    {
      id,
      label: { city: question.text },
      required: false,
      kind: 'choice',
      options: stepsOf(question).map((value) => ({ id: String(value), label: stepLabel(question, value) })),
    },
  ],
  filled: (question, { id, fields }) => {
    const first = firstIn(fields, id)
    const value = Number(first)
    return first !== '' && stepsOf(question).includes(value) ? answerOf(value) : undefined
  },

  named: false,
  selected: ({ value }) => [String(value)],
  ownWords: (question, { value }) => [said(question, value)],
  concerned: (question, _, option) => [say('echo-you-chose'), said(question, Number(option))],
  repeated: () => [],

  items: (question) => stepsOf(question).map(String),
  itemsIn: ({ value }) => [String(value)],
  oneItemEach: true,
  released: (question, counts) => oneOfEach(optionsOf(question), counts),
  shown: (question, told): ShownCounts => {
    const average = averageOf(question, told)
    return {
      lines: peopleLines(optionsOf(question), told),
      ends: { low: question.low, high: question.high },
      ...(average && { average: { value: average.average, to: question.to } }),
    }
  },
  summary: (question, told) => {
    const average = averageOf(question, told)
    if (average) return [say('count-scale', { ...average, to: question.to })]
    const lines = peopleLines(optionsOf(question), told)
    return [lines.some(({ people }) => people !== undefined) ? linesBlock(lines) : say('count-steps-few')]
  },
  columns: () => [{ cell: ({ value }) => value }],

  signs: ['from', 'to'],
  faults: endFaults,
  withWords: (question, change) => ({
    kind: 'scale',
    id: question.id,
    text: change(question.text),
    from: question.from,
    to: question.to,
    low: change(question.low),
    high: change(question.high),
  }),
  fromCity: [],
  inCity: (question) => question,
  needs: ['low', 'high'],
  choicesMax: 0,
  told: (asked, { low, high }) => ({ ...asked, kind: 'scale', ...stepsInChat, low, high }),
}

/** The numbers of a scale, from its low end to its high one. */
function stepsOf({ from, to }: ScaleQuestion): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, offset) => from + offset)
}

function optionsOf(question: ScaleQuestion): readonly Option[] {
  const { from, to, low, high } = question
  return stepsOf(question).map((value) => {
    const label = { any: String(value) }
    return {
      id: String(value),
      label,
      name: value === from ? ending(value, low) : value === to ? ending(value, high) : label,
    }
  })
}

function stepLabel({ from, to, low, high }: ScaleQuestion, value: number): Words {
  if (value === from) return text('scale-end', { value, meaning: { local: low } })
  if (value === to) return text('scale-end', { value, meaning: { local: high } })
  return { own: String(value) }
}

/** An end of the scale with what it means. */
function ending(value: number, words: Localized): Localized {
  return Object.fromEntries(Object.entries(words).map(([language, meaning]) => [language, `${value} – ${meaning}`]))
}

function answerOf(value: number): ScaleValue {
  return { kind: 'scale', value }
}

function said({ to }: ScaleQuestion, value: number): Block {
  return { style: 'quote', words: text('scale-said', { value, to }) }
}

/** The average of all steps, to one decimal: beside a hidden step, or of rounded numbers, there is none. */
function averageOf(question: ScaleQuestion, { counts, rounded }: ReleasedQuestion) {
  const values = stepsOf(question)
  const told = values.map((value) => counts[String(value)])
  const people = sum(told.map((count) => count ?? 0))
  if (rounded || people === 0 || told.includes(undefined)) return undefined
  const total = sum(values.map((value, at) => value * (told[at] ?? 0)))
  return { people, average: Math.round((10 * total) / people) / 10 }
}

function endFaults({ from, to }: Pick<Partly<ScaleQuestion>, 'from' | 'to'>): readonly Fault[] {
  if (from === undefined || to === undefined) return []
  if (from < 0) return [{ at: ['from'], text: text('file-scale-from') }]
  if (to <= from) return [{ at: ['to'], text: text('file-scale-to', { from, to }) }]
  const steps = to - from + 1
  if (steps <= scaleStepsMax) return []
  return [{ at: ['to'], text: text('file-scale-steps', { steps, max: scaleStepsMax, end: from + scaleStepsMax - 1 }) }]
}
