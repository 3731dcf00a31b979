import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { text } from '../../src/domain/message.ts'
import type { Question } from '../../src/domain/question.ts'
import { parseJargon } from '../../src/files/jargon.ts'
import { readJargon } from '../../src/files/read.ts'
import { doublesIn, jargonIn, leadingIn } from '../../src/insight/wording.ts'
import { english } from '../saying.ts'

const { lists, problems } = await readJargon(join(import.meta.dirname, '../../prompts'), { languages: ['da', 'en'] })
const da = (text: string) => jargonIn(text, 'da', lists.da ?? []).map(english)
const en = (text: string) => jargonIn(text, 'en', lists.en ?? []).map(english)

const scale = (text: string): Question => ({
  kind: 'scale',
  id: 'q',
  text: { da: text, en: text },
  from: 1,
  to: 5,
  low: {},
  high: {},
})
const open = (text: string): Question => ({ kind: 'open', id: 'q', text: { da: text, en: text }, statementsMax: 5 })

describe('words of the office', () => {
  test('come with plain words, in both languages, more than forty of each', () => {
    expect(problems).toEqual([])
    expect(lists.da?.length).toBeGreaterThan(40)
    expect(lists.en?.length).toBeGreaterThan(40)
    for (const { word, plain } of [...(lists.da ?? []), ...(lists.en ?? [])]) expect(plain).not.toBe(word)
  })

  test('no plain alternative is itself on the list', () => {
    expect((lists.da ?? []).flatMap(({ plain }) => da(plain))).toEqual([])
    expect((lists.en ?? []).flatMap(({ plain }) => en(plain))).toEqual([])
  })

  test.each([
    ['Vi vil implementere en plan', '"implementere" is office language. Write "indføre".'],
    ['Planen er implementeret', '"implementeret" is office language. Write "indføre".'],
    ['Planen implementeres i maj', '"implementeres" is office language. Write "indføre".'],
    ['Implementeringen af planen', '"implementeringen" is office language. Write "indføre".'],
    ['Borgerinddragelsen er vigtig', '"borgerinddragelsen" is office language. Write "at spørge folk".'],
    ['en borgerinddragelsesproces', '"borgerinddragelsesproces" is office language. Write "at spørge folk".'],
    ['i forbindelse med arbejdet', '"i forbindelse med" is office language. Write "når".'],
    ['Såfremt det regner', '"såfremt" is office language. Write "hvis".'],
    ['de nye foranstaltninger', '"foranstaltninger" is office language. Write "noget, vi gør".'],
    ['Spørgsmål vedrørende parken', '"vedrørende" is office language. Write "om".'],
    ['en iva\u030aerksat plan'.replace('va\u030ae', 'væ'), '"iværksat" is office language. Write "gå i gang med".'],
  ])('%s', (text, finding) => {
    expect(da(text)).toEqual([finding])
  })

  test('are found in English too, in any form', () => {
    expect(en('We implemented it with stakeholders, in order to help')).toEqual([
      '"implemented" is office language. Write "put in place".',
      '"in order to" is office language. Write "to".',
      '"stakeholders" is office language. Write "the people it concerns".',
    ])
  })

  test('are named once however often they are there, and everyday words never', () => {
    expect(da('Tiltag her og tiltag der')).toHaveLength(1)
    expect(da('Hvilke aftener ville du bruge biblioteket? Vi laver bænke og træer i forhold.')).toEqual([])
  })

  test('can be anything a city writes down, and a broken line is told with its number', () => {
    expect(parseJargon('- { word: foo, also: [bar], plain: baz }\n', 'x').list).toEqual([
      { word: 'foo', also: ['bar'], plain: 'baz' },
    ])
    expect(parseJargon('- { word: foo, plain: baz }\n- { word: foo }\n', 'x').problems).toMatchObject([{ line: 2 }])
    expect(parseJargon('- { word: [', 'x').problems).toHaveLength(1)
  })
})

describe('a question that asks two things', () => {
  test.each(['Hvor tilfreds er du med busserne og cykelstierne?', 'How safe are the path and the crossing?'])(
    'is told: %s',
    (text) => {
      expect(doublesIn(scale(text), 'da', [])).toHaveLength(1)
    },
  )

  test('names the two things', () => {
    expect(doublesIn(scale('Hvor trygge er stien og broen?'), 'da', [])).toEqual([
      text('check-two-things', { one: 'stien', other: 'broen' }),
    ])
  })

  test('is told when there are two question marks, in open questions too', () => {
    expect(doublesIn(open('Hvad synes du? Og hvorfor?'), 'da', [])).toHaveLength(1)
  })

  test.each([
    'Hvor trygt er det at gå eller cykle?',
    'Hvor tit kommer du i parken mellem skolen og kirken?',
    'Vi graver og graver. Hvor meget larm er der?',
    'Hvor let er det at komme til og fra skolen?',
    'Hvor godt er vores arbejde i Teknik og Miljø?',
    'How safe is it to walk between the school and the church?',
  ])('is not: %s', (text) => {
    expect(doublesIn(scale(text), 'da', ['Teknik og Miljø'])).toEqual([])
  })

  test('is not what people answer in their own words', () => {
    expect(doublesIn(open('Hvor og hvornår skal vi passe på?'), 'da', [])).toEqual([])
  })
})

describe('a question that leads', () => {
  test.each([
    ['da', 'Er du ikke enig i, at parken er fin?'],
    ['da', 'Synes du ikke, vi skal plante træer?'],
    ['da', 'Selvfølgelig skal der være bænke, men hvor?'],
    ['en', "Don't you agree?"],
    ['en', 'Don’t you agree?'],
    ['en', 'Of course we need trees, but where?'],
  ])('is told (%s): %s', (language, text) => {
    expect(leadingIn(text, language)).toHaveLength(1)
  })

  test.each([
    ['da', 'Hvad vil du helst have?'],
    ['da', 'Hvad er du enig eller uenig i?'],
    ['en', 'What would you like?'],
    ['en', 'Do you use the park on the main course?'],
  ])('is not (%s): %s', (language, text) => {
    expect(leadingIn(text, language)).toEqual([])
  })
})
