import { expect, test } from 'vitest'
import { decode } from '../../adapters/discord/decode.ts'
import { decodeForm } from '../../adapters/discord/decode-form.ts'
import { sendErrorOf } from '../../adapters/slack/errors.ts'

/** Names that every object answers to, so that a table asked for one of them must say that it has none. */
const names = ['constructor', 'toString', '__proto__', 'hasOwnProperty']

test.each(names)('an interaction of the type %s is nothing', (type) => {
  const who = { user: { id: '1' }, application_id: '2', channel_id: '3' }
  expect(decode({ ...who, type, id: '4', token: 'a-token', data: { custom_id: 'cmd_help' } }, 0)).toEqual([])
})

test.each(names)('a field of a form called %s is a field, and changes no object', (id) => {
  const fields = decodeForm(JSON.parse(`[{"component": {"custom_id": "${id}", "values": ["a"]}}]`))
  expect(Object.entries(fields)).toEqual([[id, ['a']]])
  expect(Object.getPrototypeOf(fields)).toBe(Object.prototype)
})

test('an error of Slack’s called constructor is refused like any that is not known', () => {
  const error = { code: 'slack_webapi_platform_error', data: { ok: false, error: 'constructor' } }
  expect(sendErrorOf(error, 'person')).toMatchObject({ reason: 'rejected', code: 'constructor' })
})
