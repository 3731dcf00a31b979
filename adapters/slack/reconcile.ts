import type { Instant } from '../../src/domain/time.ts'
import type { SlackWeb } from './bolt.ts'
import { markOf, metadataType } from './encode.ts'
import { fieldsOf, listOf, textOf } from './read.ts'

/** What of a message is already there: the timestamp of each part, by its number; the picture is `picture`. */
export interface Landed {
  readonly parts: ReadonlyMap<number | 'picture', string>
  /** False when there was more to read than we read: what was not found may be there all the same. */
  readonly complete: boolean
}

const pageSize = 200
const pagesMax = 5
/** Slack's clock and ours may differ by this much. */
const skewMs = 10 * 60_000

/**
 * Looks for the parts of one message by the mark in their metadata, among everything newer than `since`.
 * Rejects like any call. In a thread the history does not show replies, so they are read as such.
 */
export async function landed(
  web: SlackWeb,
  where: { readonly channel: string; readonly thread?: string },
  key: string,
  since: Instant,
): Promise<Landed> {
  const mark = markOf(key)
  const parts = new Map<number | 'picture', string>()
  let cursor: string | undefined
  for (let page = 0; page < pagesMax; page += 1) {
    const answer = await web.call(where.thread === undefined ? 'conversations.history' : 'conversations.replies', {
      channel: where.channel,
      ...(where.thread === undefined ? {} : { ts: where.thread }),
      include_all_metadata: true,
      oldest: ((since - skewMs) / 1_000).toFixed(6),
      limit: pageSize,
      ...(cursor === undefined ? {} : { cursor }),
    })
    for (const message of listOf(answer.messages).map(fieldsOf)) {
      const ts = textOf(message.ts)
      if (ts === undefined) continue
      const metadata = fieldsOf(message.metadata)
      const payload = fieldsOf(metadata.event_payload)
      if (metadata.event_type === metadataType && payload.key === mark) parts.set(Number(payload.part), ts)
      const names = listOf(message.files).map((file) => fieldsOf(file).name)
      if (names.includes(pictureName(key))) parts.set('picture', ts)
    }
    cursor = textOf(fieldsOf(answer.response_metadata).next_cursor)
    if (answer.has_more !== true || cursor === undefined) return { parts, complete: answer.has_more !== true }
  }
  return { parts, complete: false }
}

/** A file carries no metadata, so the picture's name is its mark. */
export function pictureName(key: string): string {
  return `${markOf(key)}.png`
}
