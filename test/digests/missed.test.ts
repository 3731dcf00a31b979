import { describe, expect, it } from 'vitest'
import { digestJson } from '../../src/digests/json.ts'
import { missedFrom } from '../../src/digests/missed.ts'
import { newsBetween, standingOf } from '../../src/digests/told.ts'
import { digestHtml, digestText } from '../../src/digests/write.ts'
import { city, digestOf, evening, outcome, sourceOf, tallyOf, texts } from './town.ts'

const said = (...words: readonly string[]) => words.map((each, index) => ({ respondent: index + 1, words: each }))

describe('why citizens did not feel heard', () => {
  it('stands in their own words, the newest first', () => {
    expect(missedFrom(said('Nobody said why.', 'The date is missing.'), 5)).toEqual({
      quotes: ['The date is missing.', 'Nobody said why.'],
      withheld: 0,
    })
  })

  it('is not told before five people have answered', () => {
    expect(missedFrom(said('Nobody said why.'), 4)).toBeUndefined()
  })

  it('leaves out what could show who wrote it, and counts it', () => {
    expect(missedFrom(said('Call me on 20 30 40 50', 'Nobody said why.'), 12)).toEqual({
      quotes: ['Nobody said why.'],
      withheld: 1,
    })
  })

  it('is absent where it was not said', () => {
    expect(missedFrom([], 12)).toBeUndefined()
  })

  it('has a place of its own in every format, without a word that is withheld', () => {
    const missed = said('Nobody said why.', 'Call me on 20 30 40 50')
    const digest = digestOf({ outcome, missed })
    const text = digestText(digest, 'en', texts)
    expect(text).toContain('Did not feel heard, and why')
    expect(text).toContain('Nobody said why.')
    expect(digestHtml(digest, 'da', texts)).toContain('Følte sig ikke hørt, og hvorfor')
    expect(JSON.parse(digestJson(digest)).consultations[0].missed).toEqual({
      quotes: ['Nobody said why.'],
      withheld: 1,
    })
    for (const written of [text, digestHtml(digest, 'da', texts), digestJson(digest)])
      expect(written).not.toContain('20 30 40 50')
  })

  it('is news for those who were told of the matter before', () => {
    const standing = (missed: number, answered = 100) => {
      const { running } = sourceOf()
      const counted = { running, tally: tallyOf({ answered }), missed }
      return standingOf({ city, now: evening, consultations: [counted], commitments: [], others: [] })
    }
    expect(newsBetween(standing(1), standing(2)).consultations).toEqual([sourceOf().running.consultation.id])
    expect(newsBetween(standing(2), standing(2)).consultations).toEqual([])
    expect(newsBetween(standing(0, 4), standing(1, 4)).consultations, 'too few to quote').toEqual([])
  })
})
