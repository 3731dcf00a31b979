import { expect, it } from 'vitest'
import { arrivalsOf } from '../../src/digests/arrivals.ts'
import { buildDigest } from '../../src/digests/build.ts'
import { digestJson } from '../../src/digests/json.ts'
import { digestText } from '../../src/digests/write.ts'
import { city as bare, evening, texts } from './town.ts'

const [first, second] = bare.departments.map(({ id }) => id)
const city = {
  ...bare,
  venues: [
    { id: 'library', name: { da: 'Biblioteket', en: 'The library' }, topics: [], department: second ?? '' },
    { id: 'school', name: { da: 'Skolen', en: 'The school' }, topics: [], department: second ?? '' },
    { id: 'square', name: { da: 'Torvet', en: 'The square' }, topics: [] },
  ],
}
const arrivals = [
  { venue: 'library', people: 13 },
  { venue: 'school', people: 4 },
  { venue: 'square', people: 5 },
  { venue: 'gone', people: 90 },
]

it('how many came by a poster is told in fives, so that no digest tells of one person, and fewer than five are hidden', () => {
  expect(arrivalsOf(arrivals, undefined, city)).toEqual([
    { venue: { da: 'Biblioteket', en: 'The library' }, people: 10 },
    { venue: { da: 'Skolen', en: 'The school' } },
    { venue: { da: 'Torvet', en: 'The square' }, people: 5 },
  ])
  const one = arrivalsOf([{ venue: 'library', people: 14 }], undefined, city)
  expect(one).toEqual(arrivalsOf([{ venue: 'library', people: 11 }], undefined, city))
})

it('a department hears of its own posters, and the city’s first door of those that belong to none', () => {
  const names = (department: string | undefined) =>
    arrivalsOf(arrivals, department, { ...city, ideasTo: first ?? '' }).map(({ venue }) => venue.en)
  expect(names(second)).toEqual(['The library', 'The school'])
  expect(names(first)).toEqual(['The square'])
})

it('the digest says it in words and as data', () => {
  const digest = buildDigest({ city, now: evening, consultations: [], commitments: [], arrivals })
  const text = digestText(digest, 'en', texts)
  expect(text).toContain('The library: at least 10')
  expect(text).toContain('The school: hidden, fewer than 5')
  expect(text).not.toMatch(/13|: 4/)
  expect(JSON.parse(digestJson(digest)).arrivals).toContainEqual({
    venue: { da: 'Skolen', en: 'The school' },
    people: null,
  })
})
