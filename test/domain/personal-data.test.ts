import { describe, expect, test } from 'vitest'
import { asSeen } from '../../src/domain/personal/found.ts'
import { couldIdentify, mayBeVouched } from '../../src/domain/personal/identifiable.ts'
import { isContactCard, personalDataIn, shownText, withoutPersonalData } from '../../src/domain/personal-data.ts'

const kindsIn = (text: string) => personalDataIn(text).map(({ kind }) => kind)

describe('a CPR number', () => {
  test.each([
    '010190-1234',
    '010190–1234',
    '010190—1234',
    '010190 - 1234',
    '010190_1234',
    '010190/1234',
    '010190  1234',
    '0101901234',
    '01 01 90-1234',
    '01.01.90-1234',
    '01011990-1234',
    'CPR:010190-1234.',
  ])('is found as %s', (written) => {
    expect(kindsIn(`Jeg er født ${written} og bor her`)).toEqual(['cpr'])
    expect(withoutPersonalData(`mit nummer er ${written.replace(/^CPR:|\.$/g, '')}, tak`)).toBe('mit nummer er …, tak')
  })
})

describe('a telephone number', () => {
  test.each([
    '20304050',
    '20 30 40 50',
    '20  30  40  50',
    '20-30-40-50',
    '20–30–40–50',
    '20.30.40.50',
    '20/30/40/50',
    '20_30_40_50',
    '2030 4050',
    '+45 20 30 40 50',
    '+4520304050',
    '0045 20304050',
    '(+45) 20 30 40 50',
    '+44 20 7946 0958',
    '0171 2345678',
  ])('is found as %s', (written) => {
    expect(kindsIn(`Ring til mig på ${written} efter fire`)).toEqual(['phone'])
  })
})

describe('a mail address', () => {
  test.each([
    'mette.holm@example.org',
    'Mette+by@mail.example.dk',
    'mette (at) example.org',
    'mette(at)example.org',
    'mette[at]example[dot]org',
    'mette @ example.org',
    'mette snabel-a example punktum dk',
    'øjvind@øer.dk',
  ])('is found as %s', (written) => {
    expect(kindsIn(`Skriv til ${written} om det`)).toEqual(['email'])
  })
})

describe('nothing is found in', () => {
  test.each([
    'Kommunen lovede det i 2019 og igen i 2023',
    'Mellem 2015-2019 var der flere træer',
    'Fra 2019/2020 til 2021',
    'Siden 12.03.2026 har der været stille',
    'Den 12-03-2026 og 2026-03-12',
    'Bussen kører kun hver time efter kl. 18.30',
    'Hellere 2 træer end 10 parkeringspladser',
    'Det koster 12.000.000 kr.',
    'Jeg synes at det. Og så er der larm',
    'Der er 5, 10, 15 og 20 pladser',
    'En to tre, nu går vi',
    'Åbent 8-16 mandag til torsdag',
    'Linje 5C og 350S',
    'En bænk og et træ ved nummer 12',
    'Matrikel 12a',
  ])('%s', (text) => {
    expect(personalDataIn(text)).toEqual([])
    expect(withoutPersonalData(text)).toBe(text)
  })
})

test('what is left out becomes three dots, and every other letter stays', () => {
  const text = 'Kære by,\n\nring 20 30 40 50 eller skriv til a@b.dk. Cpr 010190-1234!  👍'
  expect(withoutPersonalData(text)).toBe('Kære by,\n\nring … eller skriv til …. Cpr …!  👍')
  expect(withoutPersonalData(text, ['cpr'])).toBe('Kære by,\n\nring 20 30 40 50 eller skriv til a@b.dk. Cpr …!  👍')
})

test.each([
  'Anna, 20 30 40 50',
  'Anna Holm 20304050',
  'anna, 20304050',
  '20 30 40 50',
  'Anna, 20 30 40 50, helst efter klokken fire',
  'Jeg hedder Anna, anna@example.org',
])('%s is a name and a way to reach someone', (text) => expect(isContactCard(text)).toBe(true))

test.each([
  'Anna',
  'Flere bænke ved biblioteket',
  'ring til vagten på 20 30 40 50',
  'Ring til mig på 20 30 40 50',
  'Skriv til bo@example.org om bænken',
  'Der mangler en bænk ved biblioteket, og hvis I vil høre mere, så ring på 20 30 40 50',
  '010190-1234',
])('%s is more, or less', (text) => expect(isContactCard(text)).toBe(false))

test.each(['1', '1 ', '1-', '@', 'a@', 'a.', '(at)', 'to ', 'femog', '+', '20 30 40 50 ', '010190-1234 ', ' '])(
  'ten thousand characters of %j take no time',
  (piece) => {
    const text = piece.repeat(10_000 / piece.length)
    personalDataIn(text)
    const before = process.cpuUsage()
    personalDataIn(`${text}!`)
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1_000).toBeLessThan(60)
  },
)

describe('what no reader sees', () => {
  const hide = (text: string, hidden: string) => [...text].join(hidden)

  test.each([
    ['a soft hyphen', '\u00ad'],
    ['a blank without width', '\u200b'],
    ['a joiner', '\u2060'],
    ['a mark of direction', '\u200e'],
    ['keycaps', '\ufe0f\u20e3'],
  ])('hides nothing of a person: %s between all letters', (_, hidden) => {
    for (const [before, found, after] of [
      ['Ring ', '20304050', ' efter fire'],
      ['Skriv til ', 'mette@example.org', ' om det'],
      ['Født ', '010190-1234', ' og bor her'],
    ] as const) {
      const written = `${before}${hide(found, hidden)}${after}`
      const [only, ...more] = personalDataIn(written)
      expect(more).toEqual([])
      expect(asSeen(written.slice(only?.from, only?.to))).toBe(found)
      expect(asSeen(withoutPersonalData(written))).toBe(`${before}…${after}`)
      expect(couldIdentify(written)).toBe(true)
      expect(mayBeVouched(written)).toBe(false)
    }
    expect(asSeen(shownText(hide('Der er mørkt ved Havnegade 12 om natten', hidden)))).toBe(
      'Der er mørkt ved Havnegade … om natten',
    )
  })

  test('leaves every other letter as it was written, and finds each thing at its own place', () => {
    const family = '👩\u200d👧'
    const written = `${family} en\u00adgang 20\u200b304050 og ${family} igen 30\u00ad405060 – tak ❤️`
    expect(withoutPersonalData(written)).toBe(`${family} en\u00adgang … og ${family} igen … – tak ❤️`)
  })
})
