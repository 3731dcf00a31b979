import { describe, expect, test } from 'vitest'
import { wordsUnderVerdict } from '../../src/rehearsal/under-verdict.ts'

const noise = 'Benches mean noise.'
const hot = 'It gets hot.'
const quote = (text: string) => ({ style: 'quote', text })
const verdict = { style: 'title', text: 'It is a yes' }
const plain = (text: string) => ({ style: 'plain', text })
const unanswered = plain('The decision does not answer that. Mette Holm has read it.')
const under = (blocks: readonly { readonly style: string; readonly text: string }[]) =>
  wordsUnderVerdict(blocks, [noise], (text) => text.startsWith('The decision does not answer'))

describe('words that no decision takes up', () => {
  test('stand under a verdict when it comes right below them', () => {
    expect(under([plain('You wrote:'), quote(noise), verdict, plain('14 new benches.')])).toBe(1)
  })

  test('stand under a verdict when it is the last that was said above them', () => {
    expect(under([quote(hot), verdict, plain('Trees.'), plain('You also wrote:'), quote(noise)])).toBe(1)
  })

  test('do not when it is said that the decision does not answer them', () => {
    expect(under([quote(hot), verdict, plain('Trees.'), quote(noise), unanswered, verdict])).toBe(0)
    expect(under([quote(noise), unanswered])).toBe(0)
  })

  test('do not where there is no verdict', () => {
    expect(under([plain('You wrote:'), quote(noise)])).toBe(0)
  })

  test('are known in parts, as a long message is split', () => {
    expect(under([quote('Benches mean'), quote('noise.'), verdict])).toBe(2)
  })

  test('and words that are taken up are where they belong', () => {
    expect(under([quote(hot), verdict, plain('Trees.')])).toBe(0)
  })
})
