import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Consultation } from '../../../src/domain/consultation.ts'
import type { Block } from '../../../src/domain/message.ts'
import { type RankingQuestion, type RankingValue, ranking } from '../../../src/domain/questions/ranking.ts'
import { releaseQuestion } from '../../../src/domain/release/release.ts'
import type { QuestionTally } from '../../../src/domain/tally.ts'
import { ask, formOf } from '../../../src/engine/answers/ask.ts'
import { readAnswer, readerIn } from '../../../src/engine/answers/read.ts'
import { countBlocks } from '../../../src/engine/echo/counts.ts'
import { english } from '../../saying.ts'
import { understood } from '../../understood.ts'

const reader = readerIn(understood)
const both = (words: string) => ({ da: `${words} (da)`, en: words })
const question: RankingQuestion = {
  id: 'first',
  kind: 'ranking',
  text: both('What first?'),
  choices: ['Swings', 'Tower', 'Zip line', 'Water'].map((label) => ({ id: label.toLowerCase(), label: both(label) })),
}
const consultation = {
  id: 'playground',
  code: 'abc',
  title: both('Playground'),
  questions: [question],
} as unknown as Consultation
const ordered = (...order: readonly string[]): RankingValue => ({ kind: 'ranking', order })

function linesOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap(({ words }) =>
    'lines' in words
      ? words.lines.map(english)
      : 'key' in words
        ? [english(words)]
        : 'city' in words
          ? [words.city.en ?? '']
          : [],
  )
}

function labelsOf(buttons: ReturnType<typeof ask>['buttons']): readonly string[] {
  return buttons.map(({ label }) => linesOf([{ style: 'plain', words: label }]).join())
}

/** Each of these taps after the other, beginning with nothing. */
function tapped(...ids: readonly string[]): RankingValue {
  return ids.reduce((said, id) => {
    const option = ranking.options(question).find((each) => each.id === id)
    const taken = option && ranking.tapped(question, option, said)
    return taken?.as === 'answer' ? taken.value : said
  }, ordered())
}

describe('putting things in order by taps', () => {
  it('gives each the next place, and takes a place back at the second tap', () => {
    expect(tapped('tower', 'water')).toEqual(ordered('tower', 'water'))
    expect(tapped('tower', 'water', 'swings', 'tower')).toEqual(ordered('water', 'swings'))
    expect(tapped('tower', 'tower')).toEqual(ordered())
  })

  it('shows the places on the buttons where these can change', () => {
    const { buttons } = ask(consultation, 0, ordered('tower', 'water'), true)
    expect(labelsOf(buttons).slice(0, 5)).toEqual(['Swings', '1. Tower', 'Zip line', '2. Water', 'Done'])
  })

  it('asks anew with only what is left where they cannot, and shows the order so far', () => {
    const { blocks, buttons } = ask(consultation, 0, ordered('tower', 'water'), false)
    expect(labelsOf(buttons).slice(0, 3)).toEqual(['Swings', 'Zip line', 'Done'])
    expect(linesOf(blocks)).toEqual(
      expect.arrayContaining(['1. Tower', '2. Water', 'To change the order, write it, for example: 3, 1, 2.']),
    )
    expect(buttons[1]).toMatchObject({ action: { do: 'toggle', choice: 2 } })
  })

  it('can stop as soon as one thing has a place, and not before', () => {
    expect(labelsOf(ask(consultation, 0).buttons)).not.toContain('Done')
    expect(labelsOf(ask(consultation, 0, ordered()).buttons)).not.toContain('Done')
    expect(labelsOf(ask(consultation, 0, ordered('tower')).buttons)).toContain('Done')
  })
})

describe('an order in words', () => {
  it.each([
    ['3, 1, 2', ['zip line', 'swings', 'tower']],
    ['3 1 2', ['zip line', 'swings', 'tower']],
    ['312', ['zip line', 'swings', 'tower']],
    ['tower, swings', ['tower', 'swings']],
    ['Tower (da) og water (da)', ['tower', 'water']],
    ['water > tower > 1', ['water', 'tower', 'swings']],
    ['1. water\n2. tower\n3. swings', ['water', 'tower', 'swings']],
    ['2. tower, 1. water', ['water', 'tower']],
    ['zip line', ['zip line']],
    ['4', ['water']],
  ])('%j is read as it was meant', (words, order) => {
    expect(readAnswer(question, words, understood)).toEqual(ordered(...order))
  })

  it.each([
    ['tower, water, tower', 'You wrote Tower twice. Write each thing once, the first one first, for example: 3, 1, 2.'],
    ['1, 1, 2', 'You wrote Swings twice. Write each thing once, the first one first, for example: 3, 1, 2.'],
    [
      'tower, slide',
      'I could not match that with what there is to choose. Write numbers or names in the order you want, for example: 3, 1, 2.',
    ],
    [
      '5',
      'I could not match that with what there is to choose. Write numbers or names in the order you want, for example: 3, 1, 2.',
    ],
    [
      ',',
      'I could not match that with what there is to choose. Write numbers or names in the order you want, for example: 3, 1, 2.',
    ],
  ])('%j is told kindly', (words, sentence) => {
    const read = ranking.read(question, words, reader)
    expect(read.as === 'slip' && linesOf([read.slip])).toEqual([sentence])
  })

  it('never is anything but things that are there, each once', () => {
    const words = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc
        .array(fc.constantFrom('1', '2', '9', 'tower', 'water', ',', ' ', '>', '.', '\n', ' and '), { maxLength: 9 })
        .map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(words, (text) => {
        const value = readAnswer(question, text, understood)
        if (value?.kind !== 'ranking') return
        expect(value.order.length).toBeGreaterThan(0)
        expect(new Set(value.order).size).toBe(value.order.length)
        expect(question.choices.map(({ id }) => id)).toEqual(expect.arrayContaining([...value.order]))
      }),
    )
  })
})

describe('an order in a form', () => {
  const surface = { forms: true, formFieldsMax: 5, formTextCharactersMax: 100, buttonsMax: 25, edits: true }

  it('has a field for each place, and does not open where these do not fit', () => {
    expect(formOf(consultation, [], surface)?.fields.map(({ id }) => id)).toEqual(['q0-1', 'q0-2', 'q0-3', 'q0-4'])
    expect(formOf(consultation, [], { ...surface, formFieldsMax: 3 })).toBeUndefined()
  })

  it('is what was chosen place by place: gaps close, and what was chosen twice keeps its first place', () => {
    const entry = (fields: Readonly<Record<string, string>>) =>
      ranking.filled(question, { id: 'q0', fields, reader }, undefined)
    expect(entry({ 'q0-1': 'water', 'q0-3': 'tower', 'q0-4': 'water' })).toEqual(ordered('water', 'tower'))
    expect(entry({ 'q0-1': 'slide' })).toBeUndefined()
    expect(entry({})).toBeUndefined()
  })
})

describe('an order in what Ekko says back', () => {
  it('begins with what was put first', () => {
    expect(linesOf(ranking.repeated(question, ordered('water', 'tower')))).toEqual([
      'You put Water first.',
      'Your order:',
      '1. Water',
      '2. Tower',
    ])
    expect(linesOf(ranking.repeated(question, ordered('water')))).toEqual(['You put Water first.'])
    expect(ranking.repeated(question, ordered())).toEqual([])
  })

  it('concerns a part of an outcome only through what was put first', () => {
    expect(ranking.selected(ordered('water', 'tower'))).toEqual(['water'])
    expect(linesOf(ranking.concerned(question, ordered('water', 'tower'), 'water')).slice(0, 2)).toEqual([
      'You put first:',
      'Water',
    ])
  })
})

describe('orders in numbers', () => {
  /** Forty people: how many put a thing at each place. */
  const counts: QuestionTally = {
    answered: 40,
    skipped: 0,
    statements: 0,
    choices: {
      ...{ swings: 20, 'swings/2': 10, 'swings/3': 10, 'swings/4': 0 },
      ...{ tower: 17, 'tower/2': 10, 'tower/3': 5, 'tower/4': 8 },
      ...{ 'zip line': 0, 'zip line/2': 15, 'zip line/3': 15, 'zip line/4': 10 },
      ...{ water: 3, 'water/2': 5, 'water/3': 10, 'water/4': 22 },
    },
  }

  it('are first places and mean places, and neither where it is about one to four people or would tell of them', () => {
    expect(ranking.shown(question, releaseQuestion(question, counts)).lines).toEqual([
      { label: both('Swings'), people: 20 },
      { label: both('Tower'), people: undefined },
      { label: both('Zip line'), people: 0 },
      { label: both('Water'), people: undefined },
    ])
  })

  it('are told to those who answered when it closes', () => {
    const questions = { first: releaseQuestion(question, counts) }
    const told = { few: false, questions } as unknown as Parameters<typeof countBlocks>[1]
    expect(linesOf(countBlocks(consultation, told))).toEqual([
      'What first?',
      'Swings: 20 put it first',
      'Tower: not shown, so that nobody can work out the few',
      'Zip line: 0 put it first',
      'Water: not shown, so that nobody can work out the few',
    ])
  })

  it('have mean places where all places can be told', () => {
    const items = question.choices.flatMap(({ id }) => ['', '/2', '/3', '/4'].map((place) => [`${id}${place}`, 10]))
    const many = { ...counts, choices: Object.fromEntries(items) }
    const { lines } = ranking.shown(question, releaseQuestion(question, many))
    expect(lines.map(({ people, meanRank }) => [people, meanRank])).toEqual(question.choices.map(() => [10, 2.5]))
  })

  it('are kept for each place, so that what one person said can be taken out again', () => {
    expect(ranking.itemsIn(ordered('water', 'tower', 'swings'))).toEqual(['water', 'tower/2', 'swings/3'])
    for (const item of ranking.itemsIn(ordered('water', 'tower', 'swings', 'zip line')))
      expect(ranking.items(question)).toContain(item)
  })
})
