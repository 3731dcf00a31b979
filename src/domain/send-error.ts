/** Why a send failed: a closed list, and each has its own treatment. */
export type SendErrorReason =
  /** Refused before anything was accepted: try again. */
  | 'unreachable'
  /** The request went out and no answer came: never blindly again. */
  | 'unknown'
  | 'throttled'
  /** Outside the platform's reply window: hold. */
  | 'window-closed'
  /** This one conversation takes nothing from us for now, with another app, a colleague or closed: hold, and look again after hours. */
  | 'conversation-closed'
  /** Blocked, left, deleted: stop the contact. Never counted as a refusal to answer. */
  | 'contact-gone'
  /** Our payload is wrong: our bug. */
  | 'rejected'
  /** Our token or permission is wrong: where it is not only one conversation's, pause the channel and tell the operator. */
  | 'misconfigured'

/** The only way a send fails. `code` is the platform's own, for the operator; it never carries citizens' words or a token. */
export class SendError extends Error {
  readonly reason: SendErrorReason
  readonly code: string
  readonly retryAfterMs: number | undefined
  /** `recipient`: this person's or place's own rule or pace, which says nothing about the channel and is no mistake of ours. */
  readonly about: 'channel' | 'recipient'
  /** Of `unknown`: sent again, the message is looked for first, so that no person has to decide. */
  readonly findable: boolean

  constructor(
    reason: SendErrorReason,
    code: string,
    retryAfterMs?: number,
    about: 'channel' | 'recipient' = 'channel',
    findable = false,
  ) {
    super(`${reason} (${code})`)
    this.name = 'SendError'
    this.reason = reason
    this.code = code
    this.retryAfterMs = retryAfterMs
    this.about = about
    this.findable = findable
  }
}
