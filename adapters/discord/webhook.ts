import type { AdapterContext, Route, WebRequest, WebResponse } from '../../src/adapter.ts'
import { objectIn, parsedJson } from '../shared/read.ts'
import { isSigned, keyOf } from './signature.ts'

/** Where Discord sends interactions, below our public address. */
export const webhookPath = '/discord/interactions'

/**
 * Interactions over HTTP (interactions/receiving-and-responding). 401 unless the signature over timestamp and raw bytes holds;
 * 202 once the events are durable, and the response itself goes out through the callback, as over the gateway.
 */
export function webhookRoutes(
  publicKey: string,
  context: Pick<AdapterContext, 'now'>,
  take: (payload: unknown) => Promise<void>,
): readonly Route[] {
  const key = keyOf(publicKey)
  async function handle(request: WebRequest): Promise<WebResponse> {
    if (!(await isSigned(request, key, context.now()))) return { status: 401, body: 'invalid request signature' }
    const payload = objectIn(parsedJson(request.body))
    if (payload === undefined) return { status: 400 }
    if (payload.type === 1) return { status: 200, headers: { 'content-type': 'application/json' }, body: '{"type":1}' }
    try {
      await take(payload)
      return { status: 202 }
    } catch {
      return { status: 503 }
    }
  }
  return [{ method: 'POST', path: webhookPath, handle }]
}
