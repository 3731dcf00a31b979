import { describe, expect, test } from 'vitest'
import type { Idea } from '../../../src/domain/idea.ts'
import type { Inquiry } from '../../../src/domain/inquiry.ts'
import type { Notice } from '../../../src/domain/outbox.ts'
import { compose } from '../../../src/engine/outbox/compose.ts'
import type { Facts } from '../../../src/engine/state.ts'
import { city, evening } from '../cityside/clerk.ts'

const number = '20 30 40 50'

function idea(text: string): Idea {
  return {
    ...{ key: 'i1', number: 1, text, at: evening, department: 'parks', dueOn: '2026-03-16' },
    passes: [],
  }
}

function told(notice: Notice, facts: Partial<Facts>): string {
  return JSON.stringify(compose(notice, { city, consents: {}, statements: [], ...facts }, evening))
}

describe('in a chat', () => {
  const about = (show: 'new' | 'due' | 'quote') => ({ kind: 'idea', about: { show, idea: 'i1' } }) as const

  test.each(['new', 'due', 'quote'] as const)(
    'an idea (%s) is read by staff without a number, and they hear where it stands',
    (show) => {
      const message = told(about(show), { idea: idea(`Call me on ${number} about the lamps.`) })
      expect(message).toContain('about the lamps')
      expect(message).not.toContain(number)
      expect(message).toContain('masked-in-chat')
    },
  )

  test('nothing is said where nothing was left out', () => {
    expect(told(about('new'), { idea: idea('More lamps, please.') })).not.toContain('masked-in-chat')
  })

  test('its author reads it as they wrote it', () => {
    const message = told(
      { kind: 'idea', about: { show: 'receipt', idea: 'i1' } },
      { idea: idea(`Call me on ${number}.`) },
    )
    expect(message).toContain(number)
    expect(message).not.toContain('masked-in-chat')
  })

  test('of an exchange only what the citizen wrote is masked', () => {
    const inquiry: Inquiry = {
      ...{ key: 'q1', department: 'parks' },
      subject: { of: 'idea', idea: 'i1' },
      lines: [
        { key: 'l1', kind: 'asked', words: 'Call us on 70 10 20 30.', at: evening },
        { key: 'l2', kind: 'answered', words: `No, call me: ${number}.`, at: evening + 1 },
      ],
    }
    const named = { of: 'idea', number: 1 } as const
    const inquirable = { subject: inquiry.subject, named, inquiry, open: true, willing: true } as never
    const message = told(
      { kind: 'inquiry', about: { show: 'answer', inquiry: 'q1', line: 'l2' } },
      { inquiry, inquirable },
    )
    expect(message).toContain('70 10 20 30')
    expect(message).not.toContain(number)
    expect(message).toContain('masked-in-chat')
  })
})
