import type { Route, WebRequest, WebResponse } from '../../src/adapter.ts'
import { sameSecret } from '../shared/hmac.ts'

export const webhookPath = '/telegram/webhook'

/** The address that Telegram is told. */
export function webhookUrl(publicUrl: string): string {
  return `${publicUrl.replace(/\/+$/, '')}${webhookPath}`
}

/** Telegram sends again what is not answered with 2xx, so only what `take` has made durable is acknowledged. */
export function webhookRoute(secret: string, take: (update: unknown) => Promise<void>): Route {
  return {
    method: 'POST',
    path: webhookPath,
    async handle(request: WebRequest): Promise<WebResponse> {
      if (!sameSecret(request.headers['x-telegram-bot-api-secret-token'] ?? '', secret)) return { status: 401 }
      const update = parsed(request.body)
      if (update === undefined) return { status: 400 }
      try {
        await take(update)
      } catch {
        return { status: 503 }
      }
      return { status: 200 }
    },
  }
}

function parsed(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body))
  } catch {
    return undefined
  }
}
