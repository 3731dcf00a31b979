import { describe, expect, test } from 'vitest'
import {
  askedFor,
  askedForIn,
  hindranceOf,
  type Inquirable,
  type Inquiry,
  type InquiryLine,
  inquiryKeyOf,
} from '../../src/domain/inquiry.ts'
import { understood } from '../understood.ts'

describe('what somebody at city hall names', () => {
  test.each([
    ['ask', { of: 'any' }],
    ['/spørg', { of: 'any' }],
    ['spørg noerregade-space 12', { of: 'statement', number: 12, consultation: 'noerregade-space' }],
    ['Ask Noerregade-Space #3', { of: 'statement', number: 3, consultation: 'noerregade-space' }],
    ['ask noerregade-space answer 7', { of: 'answer', number: 7, consultation: 'noerregade-space' }],
    ['spørg idé 3', { of: 'idea', number: 3 }],
    ['ask offer 2', { of: 'help', number: 2 }],
  ])('"%s" is understood', (words, asked) => {
    expect(askedFor(words, understood)).toEqual(asked)
  })

  test.each(
    ['ask people', 'ask me anything 12 times', 'spørg', 'asking', 'jeg vil spørge 3'].filter((w) => w !== 'spørg'),
  )('"%s" is something else', (words) => {
    expect(askedFor(words, understood)).toBeUndefined()
  })

  test('a bare number is a statement where the consultation is known, and "svar 7" a whole answer', () => {
    expect(askedForIn('benches', ' #12. ', understood)).toEqual({
      of: 'statement',
      number: 12,
      consultation: 'benches',
    })
    expect(askedForIn('benches', 'svar 7', understood)).toEqual({ of: 'answer', number: 7, consultation: 'benches' })
    expect(askedForIn('benches', 'twelve', understood)).toBeUndefined()
  })
})

const subject = { of: 'answer', consultation: 'benches', respondent: 1 } as const

function line(kind: InquiryLine['kind'], index: number): InquiryLine {
  return { key: `k${index}`, kind, words: kind, at: index }
}

function about(
  lines: readonly InquiryLine['kind'][],
  more: Partial<Inquiry> & { reachable?: boolean } = {},
): Inquirable {
  const { reachable = true, ...rest } = more
  const inquiry = { key: inquiryKeyOf(subject), subject, department: 'parks', lines: lines.map(line), ...rest }
  return {
    subject,
    named: { of: 'answer', number: 1 },
    departments: ['parks', 'roads'],
    reachable,
    ...(lines.length > 0 && { inquiry }),
  }
}

describe('a department may ask', () => {
  test.each([
    ['when nobody asked before', about([]), undefined],
    ['not while a question waits', about(['asked']), 'waiting'],
    ['again after an answer', about(['asked', 'answered']), undefined],
    ['again after "not this"', about(['asked', 'passed']), undefined],
    ['three times at most', about(['asked', 'answered', 'asked', 'answered', 'asked', 'answered']), 'enough'],
    ['not where nobody can be reached', about([], { reachable: false }), 'unreachable'],
    [
      'never after "no more on this"',
      about(['asked'], { ended: { by: 'citizen', at: 1 }, reachable: false }),
      'unwanted',
    ],
    ['again after the city ended it', about(['asked', 'answered'], { ended: { by: 'city', at: 1 } }), undefined],
    ['after it was handed on', about(['asked', 'answered'], { department: 'schools' }), undefined],
    [
      'not while it is another department that asks',
      about(['asked', 'answered'], { department: 'roads' }),
      'elsewhere',
    ],
  ])('%s', (_, inquirable, hindrance) => {
    expect(hindranceOf(inquirable, 'parks')).toBe(hindrance)
  })

  test('more often whoever offered to help', () => {
    const offer = { of: 'help', offer: 'o' } as const
    const often = about(['asked', 'answered', 'asked', 'answered', 'asked', 'answered'])
    expect(hindranceOf({ ...often, subject: offer }, 'parks')).toBeUndefined()
  })
})

test('one subject has one exchange, and different ones have different ones', () => {
  const keys = [
    inquiryKeyOf(subject),
    inquiryKeyOf({ ...subject, respondent: 2 }),
    inquiryKeyOf({ of: 'idea', idea: 'abc' }),
    inquiryKeyOf({ of: 'help', offer: 'abc' }),
  ]
  expect(new Set(keys).size).toBe(4)
  expect(inquiryKeyOf({ ...subject })).toBe(keys[0])
  expect(keys.every((key) => /^[0-9a-f]{10}$/.test(key))).toBe(true)
})
