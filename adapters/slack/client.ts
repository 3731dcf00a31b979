import { type AppOptions, LogLevel, webApi } from '@slack/bolt'
import { type Fields, objectIn } from '../shared/read.ts'

/** The Web API as we use it: one call, one answer. */
export interface Client {
  /** Rejects with whatever the library throws; `sendErrorOf` knows what it means. */
  call(method: string, args?: Fields): Promise<Fields>
  /** What the last answer's headers said. */
  readonly serverTime: number | undefined
}

/** Long enough for a slow day at Slack, short enough to look the message up while the person is still there. */
export const callTimeoutMs = 10_000

/**
 * A client that asks once. The library's own habit is ten tries in half an hour and a pause of all calls after a 429,
 * which would send twice and hold up replies.
 */
export function createClient(token: string, apiUrl: string, timeoutMs: number = callTimeoutMs): Client {
  let serverTime: number | undefined
  const client = new webApi.WebClient(token, {
    ...onceOnly(apiUrl, timeoutMs),
    fetch: async (url, init) => {
      const answer = await fetch(url, init)
      serverTime = Date.parse(answer.headers.get('date') ?? '') || undefined
      return answer
    },
    logger: quiet,
  })
  return {
    call: async (method, args = {}) => objectIn(await client.apiCall(method, { ...args })) ?? {},
    get serverTime() {
      return serverTime
    },
  }
}

/** The library's own repeating, switched off. */
export function onceOnly(slackApiUrl: string, timeout: number) {
  return { slackApiUrl, timeout, retryConfig: { retries: 0 }, rejectRateLimitedCalls: true }
}

/** The library prints whole payloads, with what people wrote and with tokens in addresses; we say ourselves what matters. */
export const quiet: NonNullable<AppOptions['logger']> = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
  setLevel: () => {},
  getLevel: () => LogLevel.ERROR,
  setName: () => {},
}
