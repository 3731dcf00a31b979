import type { Outbound, Receipt } from '../../src/adapter.ts'
import { partsOf as addressParts } from '../shared/address.ts'
import type { Call, DiscordClient } from './client.ts'
import { channel as channelName } from './decode.ts'
import { nonceOf, type Part, threadNameOf } from './encode.ts'
import { type Repeatable, sendErrorOf } from './errors.ts'
import { refusalCode } from './failure.ts'
import { threadArchiveMinutes } from './limits.ts'
import { externalIdOf, type Place, placeOf } from './messageid.ts'
import { fieldsOf, textOf } from './payload.ts'

/** Sends parts into a channel, a thread or a conversation. Repeating is safe for some minutes: the nonce is enforced. */
export async function post(
  client: DiscordClient,
  channel: string,
  key: string,
  parts: readonly Part[],
  options: { readonly partsBefore?: number; readonly replyTo?: string } = {},
): Promise<readonly string[]> {
  const messages: string[] = []
  for (const [index, part] of parts.entries()) {
    const body = {
      ...part.body,
      nonce: nonceOf(key, index + (options.partsBefore ?? 0)),
      enforce_nonce: true,
      ...(options.replyTo === undefined || index > 0
        ? {}
        : { message_reference: { message_id: options.replyTo, fail_if_not_exists: false } }),
    }
    messages.push(
      await idAfter(
        client,
        { method: 'POST', path: `/channels/${channel}/messages`, body, ...pngOf(part) },
        'repeatable',
      ),
    )
  }
  return messages
}

/** Sends to a community: a message, a forum post, something under an earlier message, or a change of one. */
export async function postToCommunity(
  client: DiscordClient,
  isForum: (channel: string) => Promise<boolean>,
  outbound: Outbound,
  parts: readonly [Part, ...Part[]],
): Promise<Receipt> {
  const [, channel = ''] = addressParts(channelName, outbound.to)
  const edited = placeOf(outbound.editsExternalId)
  if (edited !== undefined) return edit(client, edited, outbound.key, parts)

  const above = placeOf(outbound.underExternalId)
  if (above !== undefined) {
    const thread = await threadUnder(client, channel, above, outbound)
    const messages = await post(
      client,
      thread ?? channel,
      outbound.key,
      parts,
      thread ? {} : { replyTo: above.messages[0] },
    )
    return receiptOf(thread ?? channel, messages)
  }
  if (!(await isForum(channel))) return receiptOf(channel, await post(client, channel, outbound.key, parts))

  const [first, ...others] = parts
  const body = { name: threadNameOf(outbound), auto_archive_duration: threadArchiveMinutes, message: first.body }
  // Posts in a forum take no nonce: after an uncertain answer nobody knows whether the post stands there.
  const thread = await idAfter(
    client,
    { method: 'POST', path: `/channels/${channel}/threads`, body, ...pngOf(first) },
    'once',
  )
  // The first message of a forum post has the id of its thread (topics/threads).
  return receiptOf(thread, [thread, ...(await post(client, thread, outbound.key, others, { partsBefore: 1 }))])
}

/** Changes a message in place; one that takes more or fewer parts than before grows below or loses its end. */
export async function edit(
  client: DiscordClient,
  place: Place,
  key: string,
  parts: readonly [Part, ...Part[]],
): Promise<Receipt> {
  const path = (message: string): Call['path'] => `/channels/${place.channel}/messages/${message}`
  const kept: string[] = []
  for (const [index, message] of place.messages.entries()) {
    const part = parts[index]
    if (part === undefined) {
      await settled(client, { method: 'DELETE', path: path(message) }, 'repeatable')
    } else {
      await settled(client, { method: 'PATCH', path: path(message), body: part.body, ...pngOf(part) }, 'repeatable')
      kept.push(message)
    }
  }
  const added = await post(client, place.channel, key, parts.slice(kept.length), { partsBefore: kept.length })
  return receiptOf(place.channel, [...kept, ...added])
}

export function receiptOf(channel: string, messages: readonly string[]): Receipt {
  const [first, ...others] = messages.filter((id) => id !== '')
  return first === undefined ? {} : { externalId: externalIdOf({ channel, messages: [first, ...others] }) }
}

/** The thread that hangs on a message of ours, begun where there is none yet; undefined where there can be none. */
async function threadUnder(
  client: DiscordClient,
  channel: string,
  above: Place,
  outbound: Outbound,
): Promise<string | undefined> {
  // What we posted into a thread or a forum stays there.
  if (above.channel !== channel) return above.channel
  const message = above.messages[0]
  const path: Call['path'] = `/channels/${channel}/messages/${message}/threads`
  const body = { name: threadNameOf(outbound), auto_archive_duration: threadArchiveMinutes }
  try {
    return textOf(fieldsOf((await client.call({ method: 'POST', path, body })).body)?.id)
  } catch (error) {
    const code = refusalCode(error)
    // A thread on a message has the message's id, and there is only one (topics/threads).
    if (code === threadExists) return message
    if (code !== undefined && noThreads.has(code)) return undefined
    throw sendErrorOf(error, 'repeatable')
  }
}

/** topics/opcodes-and-status-codes. */
const threadExists = 160004
/** Wrong kind of channel, no right to begin threads, too many of them: then it becomes a reply. */
const noThreads: ReadonlySet<number> = new Set([50024, 50013, 50001, 160006, 160007])

async function idAfter(client: DiscordClient, call: Call, repeatable: Repeatable): Promise<string> {
  return textOf(fieldsOf(await settled(client, call, repeatable))?.id) ?? ''
}

async function settled(client: DiscordClient, call: Call, repeatable: Repeatable): Promise<unknown> {
  try {
    return (await client.call(call)).body
  } catch (error) {
    throw sendErrorOf(error, repeatable)
  }
}

function pngOf(part: Part): { readonly png?: Uint8Array } {
  return part.png === undefined ? {} : { png: part.png }
}
