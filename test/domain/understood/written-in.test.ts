import { describe, expect, test } from 'vitest'
import { writtenIn } from '../../../src/domain/understood/written-in.ts'
import { readCity } from '../../../src/files/read.ts'
import { loadTexts } from '../../../src/texts/loading.ts'
import { wordsWritten } from '../../../src/texts/words.ts'

async function wordsOfCity(languages: readonly [string, ...string[]]) {
  const city = await readCity('prompts')
  if (!city.ok) throw new Error('The city can be read.')
  return wordsWritten(loadTexts('prompts', { ...city.value, languages }))
}

/** As people write about their town. */
const written: Readonly<Record<string, readonly string[]>> = {
  da: [
    'Der mangler en bænk ved stoppestedet på hjørnet',
    'Jeg synes at træerne skal blive stående',
    'Kan vi få mere lys på stien om aftenen',
    'Min mor kan ikke komme over vejen her',
    'Hvorfor svarer kommunen ikke på mit brev',
  ],
  en: [
    'There is no bench at the bus stop on our corner',
    'I think the trees should stay where they are',
    'Can we have more light on the path in the evening',
    'My mother cannot cross the road here',
    'Why does the city not answer my letter',
  ],
  de: [
    'An der Haltestelle an der Ecke fehlt eine Bank',
    'Können wir abends mehr Licht auf dem Weg haben',
    'Warum antwortet mir niemand auf meinen Brief',
  ],
  sv: [
    'Det saknas en bänk vid hållplatsen på hörnet',
    'Jag tycker att träden ska få stå kvar',
    'Varför svarar kommunen inte på mitt brev',
  ],
  tr: ['Annem burada yolun karşısına geçemiyor', 'Bence ağaçlar olduğu gibi kalmalı ve kesilmemeli'],
  ar: ['أعتقد أن الأشجار يجب أن تبقى مكانها', 'هل يمكن أن يكون هناك ضوء أكثر في المساء'],
  es: ['Creo que los árboles tienen que quedarse donde están', '¿Por qué el ayuntamiento no responde a mi carta?'],
  ur: ['میرے خیال میں درخت وہیں رہنے چاہئیں جہاں وہ ہیں', 'بلدیہ میرے خط کا جواب کیوں نہیں دیتی'],
}

describe('which language of the city a text is written in', () => {
  test('is told of most sentences, and never told wrong, in a city of two languages and in one of seven', async () => {
    for (const languages of [['da', 'en'] as const, ['da', 'en', 'de', 'tr', 'ar', 'es', 'ur'] as const]) {
      const words = await wordsOfCity(languages)
      const said = languages.flatMap((language) =>
        (written[language] ?? []).map((text) => ({ language, found: writtenIn(text, words) })),
      )
      expect(said.filter(({ language, found }) => found !== undefined && found !== language)).toEqual([])
      expect(said.filter(({ language, found }) => found === language).length / said.length).toBeGreaterThan(0.7)
    }
  })

  test('is not told of a language that the city does not speak', async () => {
    const words = await wordsOfCity(['da', 'en'])
    for (const language of ['de', 'tr', 'ar', 'es', 'ur'])
      for (const text of written[language] ?? []) expect([text, writtenIn(text, words)]).toEqual([text, undefined])
  })

  test.each([
    'Nej tak',
    'The bus stop',
    'Hans Christian Andersen Boulevard',
    'OK OK OK OK OK',
    '12 13 14 15 16',
    '🙂🙂🙂🙂',
    '',
  ])('is not told of %j', async (text) => {
    expect(writtenIn(text, await wordsOfCity(['da', 'en']))).toBeUndefined()
  })

  test('takes no longer for a text without end', async () => {
    const words = await wordsOfCity(['da', 'en'])
    const began = performance.now()
    writtenIn('en bænk ved søen '.repeat(100_000), words)
    expect(performance.now() - began).toBeLessThan(100)
  })
})
