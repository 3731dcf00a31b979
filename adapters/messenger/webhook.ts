import type { AdapterContext, Receive, Route, WebRequest, WebResponse } from '../../src/adapter.ts'
import { sameSecret } from '../shared/hmac.ts'
import { parsedJson } from '../shared/read.ts'
import { decode } from './decode.ts'
import { decodeNotice } from './decode-notice.ts'
import type { Settings } from './settings.ts'
import { isSigned } from './signature.ts'

/** Where Meta sends what happens, below our public address. */
export const webhookPath = '/messenger/webhook'

/** The handshake and the events. `receiving` gives the receiver, or undefined while the adapter is not running. */
export function webhookRoutes(
  settings: Settings,
  context: AdapterContext,
  receiving: () => Receive | undefined,
): readonly Route[] {
  return [
    { method: 'GET', path: webhookPath, handle: async (request) => handshake(request, settings) },
    { method: 'POST', path: webhookPath, handle: (request) => events(request, settings, context, receiving()) },
  ]
}

/** Meta asks once, when the address is saved, whether we know the token that was typed in beside it. */
function handshake(request: WebRequest, settings: Settings): WebResponse {
  const { query } = request
  const known = sameSecret(query.get('hub.verify_token') ?? '', settings.verifyToken)
  if (query.get('hub.mode') !== 'subscribe' || !known) return { status: 403 }
  return {
    status: 200,
    headers: { 'content-type': 'text/plain', 'x-content-type-options': 'nosniff' },
    body: query.get('hub.challenge') ?? '',
  }
}

async function events(
  request: WebRequest,
  settings: Settings,
  context: AdapterContext,
  receive: Receive | undefined,
): Promise<WebResponse> {
  if (!isSigned(request, settings.appSecret)) return { status: 401 }
  if (receive === undefined) return { status: 503 }
  const payload = parsedJson(request.body)
  if (payload === undefined) {
    // Meta signed it, so sending it again would not make it better.
    context.log('warn', 'A signed webhook of Messenger was not JSON and was left aside.')
    return { status: 200 }
  }
  for (const { level, message } of decodeNotice(payload)) context.log(level, message)
  const found = decode(payload, context.now(), settings)
  if (found.length === 0) return { status: 200 }
  try {
    await receive(found)
  } catch {
    context.log('error', 'A webhook of Messenger could not be stored; Meta will send it again.')
    return { status: 500 }
  }
  return { status: 200 }
}
