import type { AdapterContext, Route, WebRequest, WebResponse } from '../../src/adapter.ts'
import type { InFlight } from '../shared/inflight.ts'
import { type Fields, objectIn, parsedJson, textIn } from '../shared/read.ts'
import type { App, Receiver, ReceiverEvent } from './bolt.ts'
import { sendErrorOf } from './errors.ts'
import { gated } from './gate.ts'
import { isSigned } from './signature.ts'

/** Where Slack sends events, taps, forms and commands, below our public address. */
export const webhookPath = '/slack/events'

/** A Bolt receiver that is fed by a route of our own server. */
export class WebhookReceiver implements Receiver {
  readonly #receiving: InFlight
  #gate: App | undefined

  constructor(receiving: InFlight) {
    this.#receiving = receiving
  }

  init(app: App): void {
    this.#gate = gated(app, this.#receiving)
  }

  async start(): Promise<void> {}

  async stop(): Promise<void> {}

  /** Answers what Bolt acknowledges the event with; 503 until it is started. Rejects when the event was not recorded. */
  async take(event: Omit<ReceiverEvent, 'ack'>): Promise<WebResponse> {
    if (this.#gate === undefined) return { status: 503 }
    let response: WebResponse = { status: 500 }
    await this.#gate.processEvent({
      ...event,
      ack: async (answer: unknown) => {
        response = answer === undefined ? { status: 200 } : json(answer)
      },
    })
    return response
  }
}

/** The one route. 401 unless Slack signed the bytes a moment ago; acknowledged only once the event is durable. */
export function webhookRoutes(
  signingSecret: string,
  context: AdapterContext,
  receiver: WebhookReceiver,
): readonly Route[] {
  async function handle(request: WebRequest): Promise<WebResponse> {
    if (!isSigned(request, signingSecret, context.now())) {
      context.log('warn', 'slack: a request without a good, recent signature was refused')
      return { status: 401 }
    }
    const body = parsed(request)
    if (body === undefined) return { status: 400 }
    const challenge = textIn(body, 'challenge')
    if (body.type === 'url_verification' && challenge !== undefined) return json({ challenge })
    if (body.ssl_check !== undefined) return { status: 200 }
    try {
      return await receiver.take({ body, ...retriesOf(request) })
    } catch (error) {
      context.log('warn', 'slack: a delivery was not recorded and not acknowledged; Slack sends events again', {
        code: sendErrorOf(error, 'person').code,
      })
      return { status: 500 }
    }
  }
  return [{ method: 'POST', path: webhookPath, handle }]
}

/** Events come as JSON, taps and forms as JSON in a field of a web form, commands as the web form itself. */
function parsed(request: WebRequest): Fields | undefined {
  const text = new TextDecoder().decode(request.body)
  if (!(request.headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded'))
    return objectIn(parsedJson(text))
  const form = new URLSearchParams(text)
  const payload = form.get('payload')
  return payload === null ? Object.fromEntries(form) : objectIn(parsedJson(payload))
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
