import { describe, expect, it } from 'vitest'
import { type Audience, belongsTo } from '../../src/domain/audience.ts'
import { codeOf } from '../../src/domain/consultation.ts'
import { suitsVenue, type Venue, venueByCode, venueNamed, withFollowers } from '../../src/domain/venue.ts'

const library: Venue = {
  id: 'library',
  name: { da: 'Biblioteket', en: 'The Library' },
  place: 'centre',
  topics: ['books'],
}
const pitch: Venue = { id: 'pitch', name: { da: 'Banen' }, place: 'harbour', topics: [] }
const city = { venues: [library, pitch] }
const all: Audience = { topics: [], places: [], roles: [] }

describe('what is asked at a venue', () => {
  it.each<[string, Partial<Audience>, boolean]>([
    ['everyone', {}, true],
    ['its place', { places: ['centre'] }, true],
    ['its place, about something else', { places: ['centre'], topics: ['traffic'] }, true],
    ['what it is there for', { topics: ['books'] }, true],
    ['what it is there for, of some of those there', { topics: ['books'], roles: ['parent'] }, true],
    ['what it is there for, elsewhere', { topics: ['books'], places: ['harbour'] }, false],
    ['another place', { places: ['harbour'] }, false],
    ['another topic', { topics: ['traffic'] }, false],
    ['parents wherever they are', { roles: ['parent'] }, false],
    ['a drawn sample of its place', { places: ['centre'], size: 20 }, false],
    ['those who wrote of something', { interest: { about: ['chairs'], languages: ['en'] } }, false],
  ])('%s', (_, audience, asked) => {
    expect(suitsVenue({ ...all, ...audience }, library)).toBe(asked)
  })
})

describe('a person who follows a venue', () => {
  const person = { topics: [], places: [], roles: [], follows: { venues: ['library'], only: true } } as const
  const isAsked = (audience: Partial<Audience>) => belongsTo(withFollowers({ ...all, ...audience }, city), person)

  it('is asked what is asked there and of everyone, and nothing else', () => {
    expect([{}, { places: ['centre'] }, { topics: ['books'] }].map(isAsked)).toEqual([true, true, true])
    expect([{ topics: ['traffic'] }, { places: ['harbour'] }].map(isAsked)).toEqual([false, false])
  })

  it('is asked everything they chose besides', () => {
    const { venues } = person.follows
    expect(belongsTo({ ...all, topics: ['traffic'] }, { ...person, follows: { venues } })).toBe(true)
  })
})

describe('a venue is found', () => {
  it('by the code of its poster, whatever it is called by now', () => {
    expect(venueByCode(city, codeOf('library'))).toBe(library)
    expect(venueByCode(city, codeOf('closed-school'))).toBeUndefined()
    expect(venueByCode({}, codeOf('library'))).toBeUndefined()
  })

  it('by its name as people write it', () => {
    expect(venueNamed(city, ' biblioteket ')).toBe(library)
    expect(venueNamed(city, 'THE LIBRARY')).toBe(library)
    expect(venueNamed(city, 'library, please')).toBeUndefined()
  })
})
