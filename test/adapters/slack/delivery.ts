import { hmacSha256Hex } from '../../../adapters/shared/hmac.ts'
import type { FakeSlack } from './fake.ts'
import { signingSecret } from './fake.ts'
import type { Wire } from './payloads.ts'

/** The two ways in which Slack brings us something. */
export type Deliver = (
  payload: unknown,
  signed?: 'good' | 'bad' | 'missing' | 'stale' | 'future',
  retryNum?: number,
) => Promise<{ readonly status?: number; readonly body?: string }>

/** Over HTTP: signed, each kind of payload in its own content type. */
export function byHttp(url: string, now: () => number): Deliver {
  return async (payload, signed = 'good', retryNum) => {
    const { contentType, body } = bodyOf(payload)
    const offset = signed === 'stale' ? -301 : signed === 'future' ? 301 : 0
    const stamp = String(Math.floor(now() / 1_000) + offset)
    const secret = signed === 'bad' ? 'not the secret' : signingSecret
    const answer = await fetch(`${url}/slack/events`, {
      method: 'POST',
      headers: {
        'content-type': contentType,
        ...(signed === 'missing'
          ? {}
          : {
              'x-slack-request-timestamp': stamp,
              'x-slack-signature': `v0=${hmacSha256Hex(secret, `v0:${stamp}:`, body)}`,
            }),
        ...(retryNum === undefined
          ? {}
          : { 'x-slack-retry-num': String(retryNum), 'x-slack-retry-reason': 'http_timeout' }),
      },
      body,
    })
    return { status: answer.status, body: await answer.text() }
  }
}

/** Over the socket: an envelope, acknowledged or not. Nothing is signed there. */
export function bySocket(fake: FakeSlack): Deliver {
  return async (payload) => {
    if (typeof payload === 'string') fake.sockets.raw(payload)
    else await fake.sockets.deliver(payload as Wire)
    return {}
  }
}

function bodyOf(payload: unknown): { readonly contentType: string; readonly body: string } {
  const form = 'application/x-www-form-urlencoded'
  if (typeof payload === 'string') return { contentType: 'application/json', body: payload }
  const wire = payload as Wire
  if (wire.command !== undefined) {
    const fields = Object.entries(wire).map(([name, value]): [string, string] => [name, String(value)])
    return { contentType: form, body: new URLSearchParams(fields).toString() }
  }
  if (wire.trigger_id !== undefined) {
    return { contentType: form, body: new URLSearchParams({ payload: JSON.stringify(payload) }).toString() }
  }
  return { contentType: 'application/json', body: JSON.stringify(payload) }
}
