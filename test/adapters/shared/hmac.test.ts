import { expect, test } from 'vitest'
import { addressOf, partsOf } from '../../../adapters/shared/address.ts'
import { escapeAngles } from '../../../adapters/shared/escape.ts'
import { hmacSha256Hex, sameSecret } from '../../../adapters/shared/hmac.ts'

test('the signature is the one of RFC 4231, test case 2', () => {
  const expected = '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843'
  expect(hmacSha256Hex('Jefe', 'what do ya want for nothing?')).toBe(expected)
  expect(hmacSha256Hex('Jefe', 'what do ya ', new TextEncoder().encode('want for nothing?'))).toBe(expected)
})

test('secrets are the same only when every byte is', () => {
  expect(sameSecret('abc', 'abc')).toBe(true)
  expect(sameSecret('abc', 'abd')).toBe(false)
  expect(sameSecret('abc', 'abcd')).toBe(false)
  expect(sameSecret('å', 'aa')).toBe(false)
})

test('escaped words hold no tag, mention or link', () => {
  expect(escapeAngles('<!channel> & <@U1> <b>')).toBe('&lt;!channel&gt; &amp; &lt;@U1&gt; &lt;b&gt;')
})

test('an address is made of the channel and its ids, and read back', () => {
  expect(addressOf('slack', 'T1', 'C2')).toBe('slack:T1/C2')
  expect(partsOf('slack', 'slack:T1/C2')).toEqual(['T1', 'C2'])
})

test("another channel's address is refused", () => {
  expect(() => partsOf('slack', 'discord:channel/4')).toThrow('foreign_address')
})
