import { type AdapterContext, type Outbound, type Receipt, SendError } from '../../src/adapter.ts'
import { dayMs } from '../../src/domain/time.ts'
import { type Fields, idIn, objectIn } from '../shared/read.ts'
import type { Client } from './client.ts'
import { type Encoded, encode } from './encode.ts'
import { routingAdvice } from './routing.ts'
import type { Settings } from './settings.ts'

/** Sends messages, posts and comments, one call after the other. */
export class Sender {
  readonly #client: Client
  readonly #settings: Settings
  readonly #context: AdapterContext
  #routingReportedAt: number | undefined

  constructor(client: Client, settings: Settings, context: AdapterContext) {
    this.#client = client
    this.#settings = settings
    this.#context = context
  }

  /** Sends one message, once. Rejects only with SendError. */
  async send(outbound: Outbound): Promise<Receipt> {
    const encoded = encode(outbound, this.#settings, this.#context.now())
    let answer: Fields = {}
    for (const [at, call] of encoded.calls.entries()) {
      try {
        answer = (await this.#client.post(call)).fields
      } catch (error) {
        throw this.#reported(failureOf(error, at, encoded))
      }
    }
    return receiptOf(answer, encoded)
  }

  #reported(failure: SendError): SendError {
    if (failure.reason === 'conversation-closed') this.#reportRouting(failure)
    if (failure.code.startsWith(announcementFailed)) {
      this.#context.log('warn', 'News could not be announced and waits. Run "ekko doctor" to see why.', {
        code: failure.code,
      })
    }
    return failure
  }

  /** Once a day: it is one person's affair, and still something that the Page's settings decide. */
  #reportRouting({ code }: SendError): void {
    const now = this.#context.now()
    if (this.#routingReportedAt !== undefined && now - this.#routingReportedAt < dayMs) return
    this.#routingReportedAt = now
    this.#context.log('warn', `A conversation is closed to us and its messages wait. ${routingAdvice}`, { code })
  }
}

function receiptOf(answer: Fields, encoded: Encoded): Receipt {
  const externalId = externalIdOf(answer, encoded)
  const repliedTo = isPrivateReply(encoded) ? idIn(answer, 'recipient_id') : undefined
  return {
    ...(externalId === undefined ? {} : { externalId }),
    // Its presence closes the comment for good; its value is the person, who is now known.
    ...(repliedTo === undefined ? {} : { route: `replied/${repliedTo}` }),
    ...(encoded.announces ? { announced: true as const } : {}),
  }
}

function failureOf(error: unknown, at: number, encoded: Encoded): SendError {
  const failure = error instanceof SendError ? error : new SendError('unknown', 'no_answer')
  if (encoded.announces && isOnlyTheAnnouncements(failure)) {
    return new SendError('window-closed', `${announcementFailed}:${failure.code}`)
  }
  // A part has arrived already: trying again would say it twice.
  if (at > 0) return new SendError('unknown', `part_${at + 1}_of_${encoded.calls.length}:${failure.code}`)
  return failure
}

/** How the code of a failed announcement begins: the message itself is held, and the operator should look. */
const announcementFailed = 'announcement_failed'

/**
 * The story itself was not sent, whether the announcement arrived or not: it waits for the person, and is not announced
 * twice. A template that is refused must neither lose the story nor pause a channel that can still reply.
 */
function isOnlyTheAnnouncements({ reason, code }: SendError): boolean {
  return reason === 'unknown' || reason === 'rejected' || (reason === 'misconfigured' && /^(10|200)(\/|$)/.test(code))
}

/** Messages have a `message_id`, photos a `post_id` beside their own, posts and comments an `id`; an edit has none. */
function externalIdOf(answer: Fields, encoded: Encoded): string | undefined {
  const given = idIn(answer, 'message_id') ?? idIn(answer, 'post_id') ?? idIn(answer, 'id')
  const path = encoded.calls.at(-1)?.path ?? ''
  return given ?? (/^\/\d+_\d+$/.test(path) ? path.slice(1) : undefined)
}

function isPrivateReply(encoded: Encoded): boolean {
  return objectIn(encoded.calls[0]?.fields, 'recipient')?.comment_id !== undefined
}
