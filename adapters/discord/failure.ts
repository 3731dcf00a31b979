/** How one call to Discord failed, without the library's types, request bodies or tokens. */
export type Failing =
  /** Discord answered no. `code` is its JSON error code, 0 when it gave none. */
  | { readonly kind: 'refused'; readonly status: number; readonly code: number }
  /** A rate limit: Discord's 429, or the library knowing that one would come. */
  | { readonly kind: 'limited'; readonly retryAfterMs: number; readonly scope: string }
  /** Nothing was accepted: no connection. */
  | { readonly kind: 'unreachable'; readonly code: string }
  /** The request went out and no certain answer came: a 5xx, a timeout, an answer cut short. */
  | { readonly kind: 'uncertain'; readonly code: string }

/** Thrown by every call in client.ts, and by nothing else. */
export class DiscordFailure extends Error {
  readonly failing: Failing

  constructor(failing: Failing) {
    super(`Discord ${failing.kind} (${codeOf(failing)})`)
    this.name = 'DiscordFailure'
    this.failing = failing
  }
}

/** A short name for logs and reports. */
export function codeOf(failing: Failing): string {
  switch (failing.kind) {
    case 'refused':
      return failing.code === 0 ? `http_${failing.status}` : String(failing.code)
    case 'limited':
      return `429_${failing.scope}`
    case 'unreachable':
    case 'uncertain':
      return failing.code
    default:
      return unknownFailing(failing)
  }
}

/** Discord's JSON error code when it answered no, for telling one refusal from another. */
export function refusalCode(error: unknown): number | undefined {
  return error instanceof DiscordFailure && error.failing.kind === 'refused' ? error.failing.code : undefined
}

function unknownFailing(failing: never): never {
  throw new Error(`No code is known for ${JSON.stringify(failing)}.`)
}
