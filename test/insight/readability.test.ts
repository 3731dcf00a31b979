import { describe, expect, test } from 'vitest'
import { readability } from '../../src/insight/readability.ts'

const sentencesOf = (text: string) => readability(text).sentences

describe('LIX', () => {
  test('is words per sentence plus the share of words with seven letters or more', () => {
    const { lix, words, sentences, longWords } = readability('Vi vil gerne høre om stierne. Kom til mødet i morgen.')
    expect({ words, sentences, longWords }).toEqual({ words: 11, sentences: 2, longWords: ['stierne'] })
    expect(lix).toBeCloseTo(11 / 2 + 100 / 11)
  })

  test('counts seven letters as long and six as short, æ, ø and å as one letter each', () => {
    expect(readability('gaden gågade brøndby båsene').longWords).toEqual(['brøndby'])
    expect(readability('ga\u030agade bro\u0308ndby').words).toBe(2)
  })

  test('puts easy words below 25, a newspaper in the middle, and a law above 55', () => {
    const easy =
      'Vi vil lave en ny park. Den skal ligge ved skolen. Hvad vil du helst have i den? Skriv det til os. Vi læser alt.'
    const law =
      'Kommunalbestyrelsen fastsætter nærmere retningslinjer vedrørende borgerinddragelse i forbindelse med udarbejdelsen af lokalplaner, herunder bestemmelser om høringsperioder, offentliggørelse samt behandling af indkomne bemærkninger.'
    expect(readability(easy).lix).toBeLessThan(25)
    expect(readability(law).lix).toBeGreaterThan(55)
  })

  test('names the long words once each, the most frequent first', () => {
    const text = 'Cykelstier er gode. Parkering er dyr. Flere cykelstier! Ingen cykelstier, parkering.'
    expect(readability(text).longWords).toEqual(['cykelstier', 'parkering'])
  })

  test('says when a text is too short for the number to mean anything', () => {
    expect(readability('Hvad synes du om parken?').stable).toBe(false)
    expect(readability(`${'Vi vil lave en ny park. '.repeat(5)}`).stable).toBe(true)
    expect(readability('')).toEqual({ lix: 0, words: 0, sentences: 0, longWords: [], stable: false })
  })
})

describe('a sentence', () => {
  test('ends with a full stop, a question mark, an exclamation mark or a colon', () => {
    expect(sentencesOf('Hej. Hvad vil du? Sig til! Du kan vælge: bænke og træer')).toBe(5)
  })

  test.each([
    'Vi laver f.eks. bænke, bl.a. i parken.',
    'Kom kl. 17 eller ca. kl. 18.',
    'Bus nr. 4 kører evt. ikke.',
    'We plant trees, e.g. oaks, i.e. big ones.',
    'Ask J. Bech about it.',
    'Det koster 5.678 kroner og 1,8 mio. kroner i alt.',
    'Mødet er den 17. marts.',
    'Vi ses kl. 7.30-8.00 i gården.',
    'Bænke, træer osv. er med.',
    'Skriv til os på www.by.dk eller a.b@by.dk i dag.',
    'Vi tænker … og tænker.',
  ])('does not end inside: %s', (text) => {
    expect(sentencesOf(text)).toBe(1)
  })

  test.each(['Bænke, træer osv. Alt er med.', 'Vi lukker klokken 17. Så går vi hjem.', 'Er det "nok"? Ja.'])(
    'does end inside: %s',
    (text) => {
      expect(sentencesOf(text)).toBe(2)
    },
  )

  test('ends at each point of a list, at a heading and at a paragraph, but not where a line is only broken', () => {
    expect(sentencesOf('# Parken\n\nVi vil gerne\nhøre fra dig')).toBe(2)
    expect(sentencesOf('Du kan vælge:\n- bænke\n- træer\n- et sted,\n  hvor man kan spille')).toBe(4)
    expect(sentencesOf('1. Bænke\n2. Træer\n3) Stier')).toBe(3)
  })

  test('needs a word: lone marks are none', () => {
    expect(sentencesOf('... ? !\n\n- \n—')).toBe(0)
  })
})

test('a word with hyphens is as long as its longest part, and an address is one short word', () => {
  expect(readability('by-og-land e-mail tv-avisen').longWords).toEqual([])
  expect(readability('se https://www.enmegetlangadresse.dk/nyheder').words).toBe(2)
  expect(readability('se https://www.enmegetlangadresse.dk/nyheder').longWords).toEqual([])
})
