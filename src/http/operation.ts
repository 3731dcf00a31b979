import type { Route, WebRequest, WebResponse } from '../adapter.ts'
import { sentences } from './headers.ts'

/** How Ekko is, for /health. */
export interface Health {
  readonly ok: boolean
  readonly details: Readonly<Record<string, unknown>>
}

/** What monitoring is told from. */
export interface Watched {
  health(): Promise<Health>
  /** Why Ekko cannot be counted on right now; undefined where it can. */
  unready(): string | undefined
  metrics(): Promise<{ readonly type: string; readonly text: string }>
  /** Whether a request with this Authorization header may see how Ekko is in detail; without it none may. */
  readonly isOperator?: (authorization: string | undefined) => boolean
}

/** What is answered however Ekko is: /health, /ready and /metrics. */
export function operationRoutes({ health, unready, metrics, isOperator }: Watched): readonly Route[] {
  const mayLook = ({ headers }: WebRequest) => isOperator?.(headers.authorization) === true
  const healthOf = async (request: WebRequest): Promise<WebResponse> => {
    const { ok, details } = await health()
    const body = JSON.stringify({ ok, ...(mayLook(request) && details) })
    return { status: ok ? 200 : 503, headers: { 'content-type': 'application/json' }, body }
  }
  const readiness = async (): Promise<WebResponse> => {
    const why = unready()
    return why === undefined ? { status: 200, body: 'Ready.\n' } : { status: 503, body: `Not ready. ${why}\n` }
  }
  const numbers = async (request: WebRequest): Promise<WebResponse> => {
    if (!mayLook(request)) return { status: 404, body: `${sentences[404]}\n` }
    const { type, text } = await metrics()
    return { status: 200, headers: { 'content-type': type }, body: text }
  }
  return [
    { method: 'GET', path: '/health', handle: healthOf },
    { method: 'GET', path: '/ready', handle: readiness },
    { method: 'GET', path: '/metrics', handle: numbers },
  ]
}
