import type { Localized } from '../language.ts'
import { say, type TextRef, text } from '../message.ts'
import type { Asked, ChoiceId } from '../question.ts'
import type { ReleasedQuestion } from '../release/released.ts'
import { sum } from '../release/suppress.ts'
import { isOnlyWords } from '../understood/match.ts'
import { answering, firstIn, type Kind, type Reader, type ShownLine, slipping } from './kind.ts'
import {
  choiceIn,
  choicesCalled,
  choiceWith,
  type Labelled,
  labelFaults,
  labelOptions,
  oneOfEach,
  peopleLines,
  withLabels,
} from './labels.ts'
import { mayTellPlaces, meanRankOf } from './mean-ranks.ts'

/** Several things to put in order. */
export interface RankingQuestion<Words = Localized> extends Asked<Words>, Labelled<Words> {
  readonly kind: 'ranking'
}

/** The things that were given a place, the first first; what has no place is simply not ranked. */
export interface RankingValue {
  readonly kind: 'ranking'
  readonly order: readonly ChoiceId[]
}

/** More things than this a citizen cannot hold against one another on the bus; and as long as each number is a single digit, "312" can be read. */
export const rankedMax = 7

/** An order: each tap gives the next place, and a second tap takes it back. A part of an outcome is about what was put first. */
export const ranking: Kind<'ranking'> = {
  taps: 'often',
  options: labelOptions,
  howTo: () => text('how-ranking'),
  choosing: (question, said, inPlace) => {
    const order = said?.order ?? []
    const all = question.choices.map(({ id, label }, position) => {
      const place = order.indexOf(id) + 1
      return { position, place, label: place > 0 ? ranked(place, label) : { city: label } }
    })
    if (order.length === 0) return { soFar: [], buttons: all }
    if (inPlace) return { soFar: [{ style: 'note', words: text('ranking-undo') }], buttons: all }
    const rewrite = text('ranking-rewrite', { example: exampleFor(question) })
    return {
      soFar: [{ style: 'note', words: { lines: [...orderLines(question, order), rewrite] } }],
      buttons: all.filter(({ place }) => place === 0),
    }
  },
  tapped: (_, { id }, said) => {
    const order = said?.order ?? []
    return answering(answerOf(order.includes(id) ? order.filter((other) => other !== id) : [...order, id]))
  },
  read: (question, words, reader) => {
    const whole = choiceIn(question, words, reader)
    const read = whole === undefined ? listed(question, words, reader) : [whole]
    const order = read.filter((id) => id !== undefined)
    const example = exampleFor(question)
    if (order.length === 0 || order.length < read.length) return slipping(say('slip-ranking', { example }))
    const twice = choiceWith(question, order.find((id, at) => order.indexOf(id) < at) ?? '')
    return twice
      ? slipping(say('slip-ranking-twice', { label: { local: twice.label }, example }))
      : answering(answerOf(order))
  },
  spotted: () => undefined,
  fields: (question, id) =>
    question.choices.map((_, at) => ({
      id: placeId(id, at),
      label:
        at === 0
          ? text('ranking-first-place', { question: { local: question.text } })
          : text('ranking-place', { place: at + 1 }),
      required: false,
      kind: 'choice',
      options: question.choices.map((each) => ({ id: each.id, label: { city: each.label } })),
    })),
  filled: (question, { id, fields }) => {
    const found = question.choices.flatMap((_, at) => choiceWith(question, firstIn(fields, placeId(id, at)))?.id ?? [])
    return found.length > 0 ? answerOf([...new Set(found)]) : undefined
  },

  named: true,
  selected: ({ order }) => order.slice(0, 1),
  ownWords: (question, { order }) => [{ style: 'quote', words: { lines: orderLines(question, order) } }],
  concerned: (question, { order }, option) => {
    const first = choiceWith(question, option)
    return [
      say('echo-you-put-first'),
      ...(first ? [{ style: 'quote', words: { city: first.label } } as const] : []),
      ...(order.length > 1
        ? [{ style: 'note', words: { lines: [text('ranking-order'), ...orderLines(question, order)] } } as const]
        : []),
    ]
  },
  repeated: (question, { order }) => {
    const first = choiceWith(question, order[0] ?? '')
    if (!first) return []
    const rest = order.length > 1 ? [text('ranking-order'), ...orderLines(question, order)] : []
    return [
      { style: 'plain', words: { lines: [text('receipt-put-first', { first: { local: first.label } }), ...rest] } },
    ]
  },

  items: ({ choices }) => choices.flatMap(({ id }) => choices.map((_, at) => itemAt(id, at))),
  itemsIn: ({ order }) => [...new Set(order)].map(itemAt),
  oneItemEach: true,
  // Places below the first would bound the first ones from below.
  toldWhileOpen: ({ choices }) => choices.map(({ id }) => id),
  released: (question, counts) => {
    const whole = rowsOf(question, (item) => counts.choices[item] ?? 0)
    if (mayTellPlaces(whole, counts.answered))
      return { told: counts.choices, parts: [sum(whole.map(([first = 0]) => first))] }
    return oneOfEach(question.choices, counts)
  },
  shown: (question, told) => ({ lines: linesOf(question, told), ranked: true }),
  summary: (question, told) => [{ style: 'plain', words: { lines: linesOf(question, told).map(summaryLine) } }],
  columns: ({ choices }) =>
    choices.map(({ id, label }) => ({
      of: label,
      cell: ({ order }) => (order.includes(id) ? order.indexOf(id) + 1 : ''),
    })),

  signs: [],
  faults: (question, quoted) => labelFaults(question, rankedMax, quoted),
  withWords: (question, change) => ({
    kind: 'ranking',
    id: question.id,
    text: change(question.text),
    choices: withLabels(question, change),
  }),
  fromCity: [],
  inCity: (question) => question,
  needs: ['choices'],
  choicesMax: rankedMax,
  told: (asked, { choices }) => ({ ...asked, kind: 'ranking', choices: choicesCalled(choices) }),
}

function answerOf(order: readonly ChoiceId[]): RankingValue {
  return { kind: 'ranking', order }
}

function ranked(place: number, label: Localized): TextRef {
  return text('ranked', { place, label: { local: label } })
}

/** The order with its places, a line each. */
function orderLines(question: RankingQuestion, order: readonly ChoiceId[]): readonly TextRef[] {
  return order.flatMap((id, at) => {
    const found = choiceWith(question, id)
    return found ? [ranked(at + 1, found.label)] : []
  })
}

/** How an order can be written. */
function exampleFor({ choices }: RankingQuestion): string {
  return choices.length < 3 ? '2, 1' : '3, 1, 2'
}

/** The field of a form in which the thing at this place is chosen. */
function placeId(id: string, at: number): string {
  return `${id}-${at + 1}`
}

/**
 * The things of a written order. Where there are digits only, each is a number of its own: "3, 1, 2" and "312" are the same.
 * A list that gives its places by itself ("2. benches") is put in that order.
 */
function listed(question: RankingQuestion, words: string, reader: Reader): readonly (ChoiceId | undefined)[] {
  if (isOnlyWords(words)) return [undefined]
  if (/^[\s\d.,;>)]+$/.test(words)) return (words.match(/\d/g) ?? []).map((digit) => choiceIn(question, digit, reader))
  return words
    .split('>')
    .flatMap((part) => reader.parts(part))
    .filter((part) => part.trim() !== '')
    .map((part, at) => {
      const [, place = at, name = part] = /^\s*(\d+)[.)]\s*(\S.*)$/su.exec(part) ?? []
      return { place: Number(place), name }
    })
    .toSorted((one, other) => one.place - other.place)
    .flatMap(({ name }) => reader.listed(question.choices, name).map((found) => found?.id))
}

/** Those who put it first are counted under its own id, as with every other kind; each further place has an item of its own. */
function itemAt(id: ChoiceId, at: number): string {
  return at === 0 ? id : `${id}/${at + 1}`
}

function linesOf(question: RankingQuestion, told: ReleasedQuestion): readonly ShownLine[] {
  const rows = rowsOf(question, (item) => (told.rounded ? undefined : told.counts[item]))
  return peopleLines(labelOptions(question), told).map((line, at) => {
    const meanRank = meanRankOf(rows[at] ?? [])
    return meanRank === undefined ? line : { ...line, meanRank }
  })
}

/** For each thing, how many gave it each place, the first place first. */
function rowsOf<Count>({ choices }: RankingQuestion, count: (item: string) => Count): readonly (readonly Count[])[] {
  return choices.map(({ id }) => choices.map((_, at) => count(itemAt(id, at))))
}

function summaryLine({ label, people, meanRank }: ShownLine): TextRef {
  const values = { label: { local: label } }
  if (people === undefined) return text('count-few', values)
  if (meanRank === undefined) return text('count-first', { ...values, people })
  return text('count-first-ranked', { ...values, people, rank: meanRank })
}
