import { SendError } from '../../src/adapter.ts'
import { openingTooFastMs, writeLimitMs } from './limits.ts'

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

/** Whether doing the same call again changes nothing: a nonce, an edit, opening a conversation that is open. */
export type Repeatable = 'repeatable' | 'once'

/** The SendError behind whatever a call to Discord threw. */
export function sendErrorOf(error: unknown, repeatable: Repeatable): SendError {
  if (error instanceof SendError) return error
  if (!(error instanceof DiscordFailure)) return new SendError('rejected', 'our_bug')
  const { failing } = error
  const code = codeOf(failing)
  switch (failing.kind) {
    case 'limited':
      // A limit without a delay is one of the write limits; trying at once would only meet it again.
      return new SendError('throttled', code, failing.retryAfterMs > 0 ? failing.retryAfterMs : writeLimitMs)
    case 'unreachable':
      return new SendError('unreachable', code)
    case 'uncertain':
      return new SendError(repeatable === 'repeatable' ? 'unreachable' : 'unknown', code)
    case 'refused':
      return refusalOf(failing, code)
    default:
      return unknownFailing(failing)
  }
}

/** A thread that was silent for a week; only a new message opens it by itself (topics/threads). */
export const threadArchived = 50083
/** A thread that a moderator closed for writing. */
export const threadLocked = 160005
/** A forum in which every post must carry a tag. */
const tagRequired = 40067
/** Opening conversations too fast, and what comes of it. */
export const openingTooFast = 40003
/** The anti-spam system lets the bot begin no conversations; those that are open go on. */
export const quarantined = 20026

/** topics/opcodes-and-status-codes; 20026 is not listed there, discord-api-docs issue 2669 describes it. */
function refusalOf(failing: Failing & { readonly kind: 'refused' }, code: string): SendError {
  switch (failing.code) {
    // The person closed their messages, shares no server with us any more, or does not exist.
    case 50007:
    case 50278:
    case 10013:
    case 50033:
    // What they let in is filtered, or they have to agree to something first.
    case 20009:
    case 40007:
    // The channel or the server is gone.
    case 10003:
    case 10004:
      return new SendError('contact-gone', code)
    case openingTooFast:
      return new SendError('throttled', code, openingTooFastMs)
    // One channel's slow mode, its own limit, and changes of one old message: the others go on.
    case 20016:
    case 20028:
    case 30046:
      return new SendError('throttled', code, writeLimitMs, 'recipient')
    case 20022:
    case 20029:
    case 40004:
    case 40062:
      return new SendError('throttled', code, writeLimitMs)
    case 40001:
    case 40002:
    case 50014:
    // Quarantine: nothing gets better by going on.
    case quarantined:
    case 40333:
      return new SendError('misconfigured', code)
    // A moderator or the operator can lift it; until then it is looked at again after hours.
    case threadArchived:
    case threadLocked:
    case tagRequired:
      return new SendError('conversation-closed', code)
    // One community's missing right or own rule must not pause all the others, and is no mistake of ours: doctor names it.
    case 50001:
    case 50013:
    // The server's own filter of words, and what its members must be to write there.
    case 50009:
    case 200000:
    case 200001:
    // A post that a moderator has deleted cannot be changed any more.
    case 10008:
      return new SendError('rejected', code, undefined, 'recipient')
  }
  if (failing.status === 401) return new SendError('misconfigured', code)
  // Without a code it was not Discord's API that said no, but Cloudflare in front of it: an address that is blocked.
  if (failing.status === 403 && failing.code === 0) return new SendError('misconfigured', code)
  return new SendError('rejected', code)
}

function unknownFailing(failing: never): never {
  throw new Error(`Neither code nor reason is known for ${JSON.stringify(failing)}.`)
}
