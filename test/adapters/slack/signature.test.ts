import { describe, expect, test } from 'vitest'
import { isSigned } from '../../../adapters/slack/signature.ts'

/** The worked example of docs.slack.dev/authentication/verifying-requests-from-slack. */
const secret = '8f742231b10e8888abcd99yyyzzz85a5'
const stamp = 1_531_420_618
const signature = 'v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503'
const body = new TextEncoder().encode(
  'token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c',
)
const headers = { 'x-slack-request-timestamp': String(stamp), 'x-slack-signature': signature }
const now = stamp * 1_000

describe('the signature', () => {
  test("of Slack's own example holds", () => {
    expect(isSigned({ headers, body }, secret, now)).toBe(true)
  })

  test('holds for five minutes to either side, and no longer', () => {
    const ages = [-300_001, -300_000, 300_000, 300_001]
    expect(ages.map((age) => isSigned({ headers, body }, secret, now + age))).toEqual([false, true, true, false])
  })

  test.each([
    ['one byte changed', headers, new Uint8Array([...body, 32]), secret],
    ['another secret', headers, body, 'another'],
    ['another version', { ...headers, 'x-slack-signature': signature.replace('v0', 'v1') }, body, secret],
    ['no timestamp', { 'x-slack-signature': signature }, body, secret],
    ['no signature', { 'x-slack-request-timestamp': String(stamp) }, body, secret],
    ['a timestamp that is no number', { ...headers, 'x-slack-request-timestamp': 'soon' }, body, secret],
  ])('does not hold with %s', (_, given, bytes, key) => {
    expect(isSigned({ headers: given, body: bytes }, key, now)).toBe(false)
  })
})
