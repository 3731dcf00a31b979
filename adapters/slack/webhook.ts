import type { AdapterContext, Route, WebRequest, WebResponse } from '../../src/adapter.ts'
import type { InFlight } from '../shared/inflight.ts'
import type { App, Receiver } from './bolt.ts'
import { failureIn } from './errors.ts'
import { gated } from './gate.ts'
import { type Fields, fieldsOf, textOf } from './read.ts'
import { isSigned } from './signature.ts'

/** A Bolt receiver that is fed by a route of our own server: events, taps, forms and commands all come to one address. */
export interface Webhook {
  readonly receiver: Receiver
  readonly routes: readonly Route[]
}

export function createWebhook(signingSecret: string, context: AdapterContext, receiving: InFlight): Webhook {
  let gate: App | undefined
  const receiver: Receiver = {
    init: (app) => {
      gate = gated(app, receiving)
    },
    start: async () => undefined,
    stop: async () => undefined,
  }

  async function handle(request: WebRequest): Promise<WebResponse> {
    if (!isSigned(request.headers, request.body, signingSecret, context.now())) {
      context.log('warn', 'slack: a request without a good, recent signature was refused')
      return { status: 401 }
    }
    const body = parsed(request)
    if (body === undefined) return { status: 400 }
    const challenge = textOf(body.challenge)
    if (body.type === 'url_verification' && challenge !== undefined) return json({ challenge })
    if (body.ssl_check !== undefined) return { status: 200 }
    if (gate === undefined) return { status: 503 }
    let response: WebResponse = { status: 500 }
    try {
      await gate.processEvent({
        body,
        ...retriesOf(request),
        ack: async (answer: unknown) => {
          response = answer === undefined ? { status: 200 } : json(answer)
        },
      })
    } catch (error) {
      context.log('warn', 'slack: a delivery was not recorded and not acknowledged; Slack sends events again', {
        code: failureIn(error, 'person').code,
      })
      return { status: 500 }
    }
    return response
  }

  return { receiver, routes: [{ method: 'POST', path: '/slack/events', handle }] }
}

/** Events come as JSON, taps and forms as JSON in a field of a web form, commands as the web form itself. */
function parsed(request: WebRequest): Fields | undefined {
  const text = new TextDecoder().decode(request.body)
  if (!(request.headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded')) return jsonOf(text)
  const form = new URLSearchParams(text)
  const payload = form.get('payload')
  return payload === null ? Object.fromEntries(form) : jsonOf(payload)
}

function jsonOf(text: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? fieldsOf(value) : undefined
  } catch {
    return undefined
  }
}

function retriesOf(request: WebRequest) {
  const retryNum = Number(request.headers['x-slack-retry-num'] ?? Number.NaN)
  const retryReason = request.headers['x-slack-retry-reason']
  return {
    ...(Number.isInteger(retryNum) ? { retryNum } : {}),
    ...(retryReason === undefined ? {} : { retryReason }),
  }
}

function json(value: unknown): WebResponse {
  return { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) }
}
