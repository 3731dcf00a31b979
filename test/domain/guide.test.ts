import { expect, test } from 'vitest'
import { followerOf, type Guide, guidesNamed, isFollowedBy, lineFrom } from '../../src/domain/guide.ts'
import { awayIn, givenIn } from '../../src/domain/guide-words.ts'
import { understood } from '../understood.ts'

const guide = (key: string, more: Partial<Guide> = {}): Guide => ({
  ...{ key, name: `${key} Holm`, title: { en: 'Roads' }, agreedAt: 1, reachable: true },
  ...more,
})
const away = (standIn?: string) => ({ from: 10, until: 20, ...(standIn !== undefined && { standIn }) })

test('a thread is followed by the first of its line who is here, and by none where the line ends', () => {
  const guides = [guide('mette', { away: away('ali') }), guide('ali', { away: away('bo') }), guide('bo')]
  const line = lineFrom('mette', guides)
  expect(line.map(({ key }) => key)).toEqual(['mette', 'ali', 'bo'])
  expect([9, 10, 20, 21].map((at) => followerOf(line, at)?.key)).toEqual(['mette', 'bo', 'bo', 'mette'])
  expect(followerOf(lineFrom('mette', [guide('mette', { away: away() })]), 15)).toBeUndefined()
  expect(followerOf(lineFrom('mette', [guide('mette', { reachable: false })]), 15)).toBeUndefined()
  const { agreedAt: _, ...unasked } = guide('mette')
  expect(followerOf([unasked], 15)).toBeUndefined()
})

test('two who stand in for one another make no endless line', () => {
  const line = lineFrom('mette', [guide('mette', { away: away('ali') }), guide('ali', { away: away('mette') })])
  expect(line).toHaveLength(2)
  expect(followerOf(line, 15)).toBeUndefined()
})

test('a thread is its guide’s always, and another’s only while they stand in', () => {
  const line = lineFrom('mette', [guide('mette', { away: away('ali') }), guide('ali')])
  expect(isFollowedBy(line, 'mette', 15)).toBe(true)
  expect(isFollowedBy(line, 'ali', 15)).toBe(true)
  expect(isFollowedBy(line, 'ali', 25)).toBe(false)
  expect(isFollowedBy(line, undefined, 15)).toBe(false)
})

test('a part of a name names a guide, and a whole name only that one', () => {
  const guides = [guide('Mette'), guide('Ali'), guide('Mette Marie')]
  const named = (words: string) => guidesNamed(words, guides).map(({ key }) => key)
  expect(named('Ali tager over')).toEqual(['Ali'])
  expect(named('til mette marie holm, tak')).toEqual(['Mette Marie'])
  expect(named('mette')).toEqual(['Mette', 'Mette Marie'])
  expect(named('alis ven')).toEqual([])
})

test('threads are given in words', () => {
  expect(givenIn('guide idé 12 Mette', understood)).toEqual({ thread: { of: 'idea', number: 12 }, to: ' mette' })
  expect(givenIn('/Giv idé #12 til Ali Demir', understood)).toMatchObject({
    thread: { number: 12 },
    to: ' til ali demir',
  })
  expect(givenIn('guide noerregade-space svar 7', understood)).toEqual({
    thread: { of: 'answer', number: 7, consultation: 'noerregade-space' },
    to: '',
  })
  for (const other of ['guide', 'giv mig en hånd', 'guide idé tolv Mette', `guide idé 12 ${'x'.repeat(200)}`])
    expect(givenIn(other, understood)).toBeUndefined()
})

test('an absence is said in words', () => {
  expect(awayIn('Jeg er væk til 12. januar, Ali tager over', understood)).toMatchObject({ until: '12. januar' })
  expect(awayIn('jeg er væk fra 3. til 12. januar', understood)).toMatchObject({ from: '3.', until: '12. januar' })
  expect(awayIn('I am on leave until Friday', understood)).toMatchObject({ until: 'friday' })
  expect(awayIn('jeg er væk', understood)).toEqual({ rest: '' })
  expect(awayIn('er jeg væk?', understood)).toBeUndefined()
})
