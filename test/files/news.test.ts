import { describe, expect, test } from 'vitest'
import { parseNews } from '../../src/files/news.ts'
import { english } from '../saying.ts'
import { city, now } from './town.ts'

const consultation = { id: 'benches' } as Parameters<typeof parseNews>[2]['consultation']
const read = (written: string) => parseNews(written, 'news.yaml', { city, consultation, now })
const wrongIn = (written: string) => {
  const parsed = read(written)
  return parsed.ok ? [] : parsed.problems.map(({ line, text }) => `${line}: ${english(text)}`)
}
const words = 'words: { da: Flyttet til maj., en: Moved to May. }'

describe('a news file', () => {
  test('is its words, a link, and the day it happened where that is not today', () => {
    const parsed = read(`consultation: benches\n${words}\nlink: https://example.org/agenda\non: 2026-03-01\n`)
    expect(parsed).toMatchObject({
      value: {
        consultation: 'benches',
        words: { da: 'Flyttet til maj.', en: 'Moved to May.' },
        link: 'https://example.org/agenda',
        on: '2026-03-01',
      },
    })
    expect(read(`consultation: benches\n${words}\non: 2026-03-02\n`)).toMatchObject({
      value: { consultation: 'benches' },
    })
  })

  test('tells everything that is wrong with it, each with its line', () => {
    expect(wrongIn('consultation: swings\nwords: { da: Nyt. }\nlink: javascript:alert(1)\non: 2026-05-12\n')).toEqual([
      expect.stringMatching(/^1: .*swings/),
      expect.stringMatching(/^2: .*English/),
      '3: Write the link in full: https://www.hejresund.dk/agenda',
      expect.stringMatching(/^4: 2026-05-12 has not come yet/),
    ])
  })
})
