import { expect, test } from 'vitest'
import { domain, slowMadeIn } from './expressions/made-in.ts'

test('an expression that the domain puts together takes time in proportion to the text', {
  timeout: 120_000,
}, async () => {
  expect(await slowMadeIn((path) => path.startsWith(domain), 50)).toEqual([])
})
