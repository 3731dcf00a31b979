import { type Receipt, SendError } from '../../src/adapter.ts'
import type { Encoded } from './encode.ts'
import { type Fields, textOf } from './fields.ts'
import type { Graph } from './graph.ts'

/** Makes the calls of one message, in order, each once. Rejects only with SendError. */
export async function sendCalls(graph: Graph, encoded: Encoded): Promise<Receipt> {
  let answer: Fields = {}
  for (const [at, call] of encoded.calls.entries()) {
    try {
      answer = (await graph.post(call)).fields
    } catch (error) {
      throw failureOf(error, at, encoded)
    }
  }
  const externalId = externalIdOf(answer, encoded)
  const repliedTo = isPrivateReply(encoded) ? textOf(answer.recipient_id) : undefined
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
export const announcementFailed = 'announcement_failed'

/**
 * The story itself was not sent, whether the announcement arrived or not: it waits for the person, and is not announced
 * twice. A template that is refused must neither lose the story nor pause a channel that can still reply.
 */
function isOnlyTheAnnouncements({ reason, code }: SendError): boolean {
  return reason === 'unknown' || reason === 'rejected' || (reason === 'misconfigured' && /^(10|200)(\/|$)/.test(code))
}

/** Messages have a `message_id`, photos a `post_id` beside their own, posts and comments an `id`; an edit has none. */
function externalIdOf(answer: Fields, encoded: Encoded): string | undefined {
  const given = textOf(answer.message_id) ?? textOf(answer.post_id) ?? textOf(answer.id)
  const path = encoded.calls.at(-1)?.path ?? ''
  return given ?? (/^\/\d+_\d+$/.test(path) ? path.slice(1) : undefined)
}

function isPrivateReply(encoded: Encoded): boolean {
  const recipient = encoded.calls[0]?.fields.recipient
  return typeof recipient === 'object' && recipient !== null && 'comment_id' in recipient
}
