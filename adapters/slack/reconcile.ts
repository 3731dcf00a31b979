import type { Instant } from '../../src/domain/time.ts'
import { objectIn, objectsIn, textIn } from '../shared/read.ts'
import type { Client } from './client.ts'
import { markOf, metadataType } from './encode.ts'

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
  web: Client,
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
    for (const message of objectsIn(answer, 'messages')) {
      const ts = textIn(message, 'ts')
      if (ts === undefined) continue
      const ours = textIn(message, 'metadata', 'event_type') === metadataType
      const payload = objectIn(message, 'metadata', 'event_payload')
      if (ours && payload?.key === mark) parts.set(Number(payload.part), ts)
      const names = objectsIn(message, 'files').map((file) => file.name)
      if (names.includes(pictureName(key))) parts.set('picture', ts)
    }
    cursor = textIn(answer, 'response_metadata', 'next_cursor')
    if (answer.has_more !== true || cursor === undefined) return { parts, complete: answer.has_more !== true }
  }
  return { parts, complete: false }
}

/** A file carries no metadata, so the picture's name is its mark. */
export function pictureName(key: string): string {
  return `${markOf(key)}.png`
}
