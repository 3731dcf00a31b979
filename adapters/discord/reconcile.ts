import { objectIn, objectsIn, textIn } from '../shared/read.ts'
import type { Client } from './client.ts'
import { nonceOf, type Part } from './encode.ts'

/** resources/message: as many as one answer holds. */
const pageSize = 100
const pagesMax = 3

/**
 * Of a message whose answer was lost, and that is sent again: the ids of those of its parts that stand in the channel already. Discord
 * knows a nonce for minutes; after them a part is known by its words among the latest messages of ours. Rejects like any call. Without
 * the right to read a channel's history Discord names none.
 */
export async function landed(
  client: Client,
  channel: string,
  key: string,
  parts: readonly Part[],
  partsBefore: number,
): Promise<ReadonlyMap<number, string>> {
  const found = new Map<number, string>()
  let before: string | undefined
  for (let page = 0; page < pagesMax && found.size < parts.length; page += 1) {
    const query = { limit: String(pageSize), ...(before === undefined ? {} : { before }) }
    const { body } = await client.call({ method: 'GET', path: `/channels/${channel}/messages`, query })
    const messages = objectsIn(body)
    for (const message of messages) {
      const id = textIn(message, 'id')
      if (id === undefined || objectIn(message, 'author')?.bot !== true) continue
      const index = parts.findIndex(
        (part, at) => !found.has(at) && isPart(message, part, nonceOf(key, at + partsBefore)),
      )
      if (index >= 0) found.set(index, id)
    }
    before = textIn(messages.at(-1), 'id')
    if (messages.length < pageSize || before === undefined) break
  }
  return found
}

function isPart(message: Readonly<Record<string, unknown>>, part: Part, nonce: string): boolean {
  // While Discord remembers a nonce, the same words with another one are another message.
  if (message.nonce !== undefined) return message.nonce === nonce
  const words = String(part.body.content).trim()
  return words !== '' && textIn(message, 'content')?.trim() === words
}
