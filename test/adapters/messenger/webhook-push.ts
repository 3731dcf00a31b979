import { createHmac } from 'node:crypto'
import type { Route, WebRequest } from '../../../src/adapter.ts'

/** JSON as Meta writes it: everything outside ASCII escaped, the way the signature was made over it. */
export function escapedJson(payload: unknown): string {
  return JSON.stringify(payload).replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** The header Meta signs a webhook with. */
export function signatureOf(secret: string, body: Uint8Array): string {
  return `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`
}

/** A signed webhook as the server hands it to the adapter's route. */
export function webhookRequest(
  payload: unknown,
  secret: string,
  signed: 'good' | 'bad' | 'missing' = 'good',
): WebRequest {
  const body = new TextEncoder().encode(typeof payload === 'string' ? payload : escapedJson(payload))
  const signature = signatureOf(signed === 'bad' ? `${secret}?` : secret, body)
  return {
    method: 'POST',
    path: '/messenger/webhook',
    query: new URLSearchParams(),
    headers: {
      'content-type': 'application/json',
      ...(signed === 'missing' ? {} : { 'x-hub-signature-256': signature }),
    },
    body,
  }
}

/** The handshake Meta makes when the callback address is saved in the app's dashboard. */
export function verificationRequest(token: string, challenge: string): WebRequest {
  return {
    method: 'GET',
    path: '/messenger/webhook',
    query: new URLSearchParams({ 'hub.mode': 'subscribe', 'hub.verify_token': token, 'hub.challenge': challenge }),
    headers: {},
    body: new Uint8Array(),
  }
}

export function routeOf(routes: readonly Route[], method: 'GET' | 'POST'): Route {
  const route = routes.find((candidate) => candidate.method === method && candidate.path === '/messenger/webhook')
  if (route === undefined) throw new Error(`No ${method} route for the webhook.`)
  return route
}
