import { SendError, type SendErrorReason } from '../../src/adapter.ts'

/** How the chat server refuses a message. */
export interface ChatFailure {
  readonly kind: ChatFailureKind
  readonly retryAfterMs?: number
}

/** Every way in which the chat server, or a test in its place, can refuse a message. */
export type ChatFailureKind =
  | 'closed'
  | 'silence'
  | 'busy'
  | 'window'
  | 'blocked'
  | 'too-long'
  | 'too-many-buttons'
  | 'no-such-message'
  | 'not-allowed'

const reasons: Readonly<Record<ChatFailureKind, SendErrorReason>> = {
  closed: 'unreachable',
  silence: 'unknown',
  busy: 'throttled',
  window: 'window-closed',
  blocked: 'contact-gone',
  'too-long': 'rejected',
  'too-many-buttons': 'rejected',
  'no-such-message': 'rejected',
  'not-allowed': 'misconfigured',
}

/** What a refusal means to the dispatcher. */
export function sendErrorOf(failure: ChatFailure): SendError {
  return new SendError(reasons[failure.kind], failure.kind, failure.retryAfterMs)
}
