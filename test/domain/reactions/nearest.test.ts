import { expect, test } from 'vitest'
import { nearestAmong } from '../../../src/domain/reactions/nearest.ts'

const said = (number: number, text: string) => ({ number, text })

test('what says nearly the same is found, and what shares one word is not', () => {
  const others = [
    said(1, 'More benches along the harbour, please'),
    said(2, 'The library should be open on Sundays'),
    said(3, 'A harbour bath for children'),
  ]
  const nearest = nearestAmong(others, 'en')
  expect(nearest(said(4, 'benches along the harbour'))?.number).toBe(1)
  expect(nearest(said(5, 'Open the library on a Sunday'))?.number).toBe(2)
  expect(nearest(said(6, 'The harbour smells'))).toBeUndefined()
  expect(nearest(said(7, 'of the and'))).toBeUndefined()
})

test('it is another one, and of two as near the first', () => {
  const others = [said(1, 'Cycle paths to the school'), said(2, 'Cycle path to school')]
  expect(nearestAmong(others, 'en')(said(1, 'Cycle paths to the school'))?.number).toBe(2)
  expect(nearestAmong(others, 'en')(said(3, 'a school cycle path'))?.number).toBe(1)
})

test('only those that share a word are looked at, however many there are', () => {
  let looks = 0
  const others = Array.from({ length: 1_000 }, (_, at) => ({
    get number() {
      looks += 1
      return at
    },
    text: `word${at} thing${at} place${at}`,
  }))
  const nearest = nearestAmong(others, 'en')
  for (let round = 0; round < 20; round += 1) nearest(said(2_000 + round, `word${round} thing${round} nowhere`))
  expect(looks).toBeLessThanOrEqual(20)
})

test('of a long statement the beginning is read, and no half of a word', () => {
  const long = (rest: string) => `${'New lamps on the path by the lake. '.repeat(30)}${rest.repeat(5_000)}`
  const nearest = nearestAmong([said(1, long('elephant '))], 'en')
  expect(nearest(said(2, long('giraffe ')))?.number).toBe(1)
  expect(nearest(said(3, 'elephant elephants giraffe'))).toBeUndefined()
  // The cut falls into the last word of the beginning.
  const cutIn = `${'a '.repeat(397)}lamppost bench`
  expect(nearestAmong([said(1, 'lamp bench')], 'en')(said(2, cutIn))).toBeUndefined()
})
