import type { ServerResponse } from 'node:http'
import type { SendErrorReason } from '../../../src/adapter.ts'
import { Refused } from './chats.ts'

/** How a send can fail here; `refused` is the closed door, which the rig closes. */
export type FaultKind =
  | 'flood'
  | 'server error'
  | 'bad gateway'
  | 'closed'
  | 'closed after accepting'
  | 'malformed'
  | 'refused'
  | 'unauthorized'
  | 'not found'
  | 'blocked'
  | 'deactivated'
  | 'never started'
  | 'kicked'
  | 'chat not found'
  | 'bad request'

/** What each must become. */
export const faultReasons: Readonly<Record<FaultKind, SendErrorReason>> = {
  flood: 'throttled',
  'server error': 'unknown',
  'bad gateway': 'unknown',
  closed: 'unknown',
  'closed after accepting': 'unknown',
  malformed: 'unknown',
  refused: 'unreachable',
  unauthorized: 'misconfigured',
  'not found': 'misconfigured',
  blocked: 'contact-gone',
  deactivated: 'contact-gone',
  'never started': 'contact-gone',
  kicked: 'contact-gone',
  'chat not found': 'contact-gone',
  'bad request': 'rejected',
}

/** Fails in the way asked for: throws, or deals with the connection itself and returns undefined. */
export function faultAnswer(
  kind: FaultKind,
  retryAfterMs: number,
  response: ServerResponse,
  accept: () => unknown,
): undefined {
  switch (kind) {
    case 'flood': {
      const seconds = Math.ceil(retryAfterMs / 1000)
      throw new Refused(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds })
    }
    case 'server error':
      throw new Refused(500, 'Internal Server Error')
    case 'bad gateway':
      response.writeHead(502, { 'content-type': 'text/html' })
      response.end('<html><body>502 Bad Gateway</body></html>')
      return undefined
    case 'closed':
      response.destroy()
      return undefined
    case 'closed after accepting':
      accept()
      response.destroy()
      return undefined
    case 'malformed':
      response.writeHead(200, { 'content-type': 'application/json' })
      response.end('{"ok":true,"result":{"mess')
      return undefined
    case 'refused':
      throw new Error('The rig closes the door for this one.')
    case 'unauthorized':
      throw new Refused(401, 'Unauthorized')
    case 'not found':
      throw new Refused(404, 'Not Found')
    case 'blocked':
      throw new Refused(403, 'Forbidden: bot was blocked by the user')
    case 'deactivated':
      throw new Refused(403, 'Forbidden: user is deactivated')
    case 'never started':
      throw new Refused(403, "Forbidden: bot can't initiate conversation with a user")
    case 'kicked':
      throw new Refused(403, 'Forbidden: bot was kicked from the supergroup chat')
    case 'chat not found':
      throw new Refused(400, 'Bad Request: chat not found')
    case 'bad request':
      throw new Refused(400, 'Bad Request: BUTTON_DATA_INVALID')
    default:
      return unknownKind(kind)
  }
}

function unknownKind(kind: never): never {
  throw new Error(`The fake cannot fail by ${String(kind)}.`)
}
