import { SendError } from '../../src/adapter.ts'
import { minuteMs } from '../../src/domain/time.ts'

/** How a send failed, in the SMTP library's words. */
export interface SmtpFailure {
  /** The library's own kind of failure: EAUTH, ESOCKET, ETIMEDOUT … */
  readonly code?: string
  /** The server's answer, where it gave one: 250 to 599. */
  readonly responseCode?: number
  /** The enhanced status in the answer, `5.1.1` (RFC 3463). */
  readonly status?: string
  /** The command that was answered. */
  readonly command?: string
  /** Whether the mail itself had begun to go out. */
  readonly dataBegun: boolean
}

/** Servers that are asked too often say for how long only in words; most limits are counted by the minute. */
const throttledMs = minuteMs

/** What a refusal means. Codes are from RFC 5321 (4.2.3) and RFC 3463; an answer's words never leave this function. */
export function sendErrorOf(failure: SmtpFailure): SendError {
  const { code = 'unknown', responseCode, status, command = '', dataBegun } = failure
  const name = responseCode === undefined ? code.toLowerCase() : `${responseCode}${status ? `_${status}` : ''}`
  if (responseCode === undefined) {
    if (dataBegun) return new SendError('unknown', name)
    return new SendError((Object.hasOwn(withoutAnswer, code) ? withoutAnswer[code] : undefined) ?? 'unreachable', name)
  }
  if (responseCode < 500) {
    return isThrottling(responseCode, status)
      ? new SendError('throttled', name, throttledMs)
      : new SendError('unreachable', name)
  }
  return new SendError(permanent(responseCode, status, command, code), name)
}

/** Failures that no server answered for, other than that it could not be reached. */
const withoutAnswer: Readonly<Record<string, 'misconfigured' | 'rejected'>> = {
  EAUTH: 'misconfigured',
  ENOAUTH: 'misconfigured',
  EOAUTH2: 'misconfigured',
  ECONFIG: 'misconfigured',
  EREQUIRETLS: 'misconfigured',
  ETLS: 'misconfigured',
  EENVELOPE: 'rejected',
  EMESSAGE: 'rejected',
  ESTREAM: 'rejected',
}

/** 421 closes the door for a while; 4.7.x and 4.3.2 are what providers say about too many messages. */
function isThrottling(responseCode: number, status: string | undefined): boolean {
  return responseCode === 421 || status === '4.3.2' || (responseCode === 450 && (status?.startsWith('4.7.') ?? false))
}

function permanent(
  responseCode: number,
  status: string | undefined,
  command: string,
  code: string,
): 'misconfigured' | 'contact-gone' | 'unreachable' | 'rejected' {
  if (code === 'EAUTH' || [530, 534, 535, 538].includes(responseCode)) return 'misconfigured'
  // Our sender address, or that we may send at all.
  if (command === 'MAIL FROM' || command === 'EHLO' || command === 'HELO' || command === 'CONN') return 'misconfigured'
  if (command !== 'RCPT TO') return 'rejected'
  // A full mailbox is emptied again.
  if (responseCode === 552 || status === '5.2.2') return 'unreachable'
  // Policy is about the mail and who sends it, not about whether the mailbox is there.
  if (status?.startsWith('5.7.')) return 'rejected'
  return 'contact-gone'
}
