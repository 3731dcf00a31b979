import { expect, test } from 'vitest'
import { refusedWhy } from '../../src/loops/refused-why.ts'

test.each([
  ['token_expired', 'has expired'],
  ['graph_190_463', 'has expired'],
  ['token_revoked', 'was taken back'],
  ['app_uninstalled', 'was taken back'],
  ['graph_190_460', 'was taken back'],
  ['missing_scope chat:write', 'a right is missing'],
  ['graph_200', 'a right is missing'],
  ['401', 'is not accepted'],
  ['http_401', 'is not accepted'],
  ['graph_190', 'is not accepted'],
])('%s: it %s, and what to do is said', (code, why) => {
  const said = refusedWhy(code)
  expect(said).toContain(why)
  expect(said).toContain(code)
  expect(said).toMatch(/\. (?:Make|Let|Give|Look) .*\.$/)
})

test('a refusal without a code is said too', () => {
  expect(refusedWhy(undefined)).toMatch(/^the token is not accepted\. Look/)
})
