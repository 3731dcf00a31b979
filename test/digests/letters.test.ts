import { describe, expect, test } from 'vitest'
import { digestJson } from '../../src/digests/json.ts'
import type { LetterSource } from '../../src/digests/letters.ts'
import { letterNews, standingOfLetters } from '../../src/digests/told-letters.ts'
import { digestHtml, digestMessage, digestText } from '../../src/digests/write.ts'
import { addDays } from '../../src/domain/calendar.ts'
import { benches, digestOf, texts } from './town.ts'

const today = '2026-03-02'

function letter(respondent: number, dueOn: string, department = 'streets'): LetterSource {
  return {
    inquiry: `letter-${respondent}`,
    subject: { of: 'answer', consultation: benches.id, respondent },
    named: { of: 'answer', number: respondent, title: benches.title },
    department,
    dueOn,
  }
}

function withLetters(letters: readonly LetterSource[], department?: string) {
  return digestOf({}, { commitments: [], letters, ...(department !== undefined && { department }) })
}

const two = [letter(9, '2026-03-12'), letter(7, '2026-02-18')]
const written = (digest: ReturnType<typeof digestOf>, language: 'da' | 'en') => [
  digestText(digest, language, texts),
  digestHtml(digest, language, texts),
  JSON.stringify(digestMessage(digest, language, texts)),
]

describe('letters to hosts in a digest', () => {
  test('are counted among the promises, and each is listed for its own department, in every format', () => {
    for (const english of written(withLetters(two, 'streets'), 'en')) {
      expect(english).toContain('One letter to a host is late, by 12 days.')
      expect(english).toContain('One letter to a host waits for a reply, and its day has not passed.')
      expect(english).toMatch(
        /Answer 7 to [^:]*Benches on Istedgade[^:]*: the reply was promised by 18 February 2026 and is 12 days late\./,
      )
      expect(english).toMatch(/Answer 9 to [^:]*Benches on Istedgade[^:]*: a reply is promised by 12 March 2026\./)
      expect(english.indexOf('Answer 7')).toBeLessThan(english.indexOf('Answer 9'))
      expect(english).not.toContain('No promise is open')
    }
    const danish = digestText(withLetters(two, 'streets'), 'da', texts)
    expect(danish).toContain(
      'Én besked til den, der spurgte, har ventet længere på svar, end der var lovet: 12 dage over tiden.',
    )
    expect(danish).toContain('Svaret var lovet senest den 18. februar 2026 og er 12 dage over tiden.')
    expect(JSON.parse(digestJson(withLetters(two, 'streets')))).toMatchObject({
      letters: {
        inTime: 1,
        late: 1,
        daysLate: 12,
        owed: [
          { about: 'answer', number: 7, daysLate: 12, overdue: true },
          { number: 9, overdue: false },
        ],
      },
    })
  })

  test('are said without a number where a few are those of all departments, and none is named', () => {
    const digest = withLetters(two)
    for (const english of written(digest, 'en')) {
      expect(english).toContain('Some letters to hosts are late, the oldest by 12 days.')
      expect(english).toContain('Some letters to hosts wait for a reply')
      expect(english).not.toContain('Answer 7')
      expect(english).not.toContain('No promise is open')
    }
    expect(JSON.parse(digestJson(digest))).toMatchObject({
      letters: { inTime: null, late: null, daysLate: 12, owed: null },
    })
    const many = withLetters([1, 2, 3, 4, 5, 6].map((each) => letter(each, '2026-02-27')))
    expect(digestText(many, 'en', texts)).toContain('6 letters to hosts are late, the oldest by 3 days.')
  })

  test("are no other department's, and where there are none nothing is said", () => {
    const others = withLetters([letter(7, '2026-02-18', 'schools')], 'streets')
    expect(others.letters).toBeUndefined()
    expect(digestText(others, 'en', texts)).toContain('No promise is open.')
    expect(digestText(others, 'en', texts)).not.toContain('letter')
  })
})

test('a late letter is news on the day it is late, and every week after that', () => {
  let told = {}
  const heard: number[] = []
  for (let days = 0; days <= 24; days += 1) {
    const now = standingOfLetters([letter(9, '2026-03-12')], addDays(today, days))
    if (letterNews(told, now).length > 0) heard.push(days)
    told = now
  }
  expect(heard).toEqual([11, 18])
  expect(letterNews(told, {})).toEqual([])
})
