import type { Route, WebRequest, WebResponse } from '../../src/adapter.ts'
import { sameSecret } from '../shared/hmac.ts'
import { parsedJson } from '../shared/read.ts'

/** Where Telegram sends updates, below our public address. */
export const webhookPath = '/telegram/webhook'

/** The address that Telegram is told. */
export function webhookUrl(publicUrl: string): string {
  return `${publicUrl.replace(/(?<!\/)\/+$/, '')}${webhookPath}`
}

/** Telegram sends again what is not answered with 2xx, so only what `take` has made durable is acknowledged. */
export function webhookRoutes(secret: string, take: (update: unknown) => Promise<void>): readonly Route[] {
  const route: Route = {
    method: 'POST',
    path: webhookPath,
    async handle(request: WebRequest): Promise<WebResponse> {
      if (!sameSecret(request.headers['x-telegram-bot-api-secret-token'] ?? '', secret)) return { status: 401 }
      const update = parsedJson(request.body)
      if (update === undefined) return { status: 400 }
      try {
        await take(update)
      } catch {
        return { status: 503 }
      }
      return { status: 200 }
    },
  }
  return [route]
}
