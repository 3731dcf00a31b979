import { expect, test } from 'vitest'
import { text } from '../../src/domain/message.ts'
import { cityTextRemarks } from '../../src/insight/city-text-remarks.ts'

const languages = { languages: ['da', 'en'] as const }
const place = text('check-at-part', { part: 1 })
const hard =
  'Udvalgsbehandlingen af anlægsøkonomien vedrørende belægningsarbejderne i Nørregade forudsætter færdiggørelse af kloakrenoveringen, hvorefter forvaltningen fremlægger bevillingsansøgningen for økonomiudvalget ved førstkommende ordinære budgetforhandling i efteråret, såfremt entreprenøren overholder den aftalte tidsplan.'
const lists = { da: [{ word: 'vedrørende', plain: 'om' }] }
const keysOf = (words: string) =>
  cityTextRemarks([{ place, words: [{ da: words }] }], languages, lists).map(({ text: { key }, weight }) => [
    key,
    weight,
  ])

test('words of the office and a text as heavy as a report are remarked on, and never stop a promised answer', () => {
  expect(keysOf(hard)).toEqual([
    ['check-report-told', 'warning'],
    ['check-jargon', 'warning'],
  ])
})

test('plain words pass, and a language nothing is written in is not measured', () => {
  expect(keysOf('Der kommer ti bænke. De står ved bageren. Sæt dig på en af dem, når du går forbi.')).toEqual([])
})

test('short texts are measured together: none of them is long enough alone', () => {
  const parts = hard
    .split(', ')
    .map((words, at) => ({ place: text('check-at-part', { part: at }), words: [{ da: words }] }))
  const found = cityTextRemarks(parts, languages, {})
  expect(found.map(({ text: { key } }) => key)).toEqual(['check-report-told'])
})
