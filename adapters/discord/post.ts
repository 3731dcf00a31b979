import { type Outbound, type Receipt, SendError } from '../../src/adapter.ts'
import { partsOf } from '../shared/address.ts'
import { textIn } from '../shared/read.ts'
import type { Call, Client } from './client.ts'
import { nonceOf, type Part, threadNameOf } from './encode.ts'
import { type Repeatable, refusalCode, sendErrorOf, threadArchived, threadLocked } from './errors.ts'
import { externalIdOf, type Place, placeOf } from './external-id.ts'
import { Forums, tagFor } from './forums.ts'
import { publicHandleOf } from './handle.ts'
import { threadArchiveMinutes } from './limits.ts'
import { landed } from './reconcile.ts'

/** Posts the parts of a message where they belong. Every method rejects only with SendError. */
export class Poster {
  readonly #client: Client
  readonly #forums: Forums
  readonly #forumTag: string | undefined

  /** `forumTag` is the tag that the city's posts carry in forums. */
  constructor(client: Client, forumTag: string | undefined) {
    this.#client = client
    this.#forums = new Forums(client)
    this.#forumTag = forumTag
  }

  /**
   * Sends parts into a channel, a thread or a conversation. Repeating is safe for some minutes: the nonce is enforced. What is sent
   * `again`, perhaps after them, is looked for first.
   */
  async post(
    channel: string,
    key: string,
    parts: readonly Part[],
    options: { readonly partsBefore?: number; readonly replyTo?: string; readonly again?: boolean } = {},
  ): Promise<readonly string[]> {
    const path: Call['path'] = `/channels/${channel}/messages`
    const messages: string[] = []
    const there = options.again ? await this.#landed(channel, key, parts, options.partsBefore ?? 0) : undefined
    for (const [index, part] of parts.entries()) {
      const known = there?.get(index)
      if (known !== undefined) {
        messages.push(known)
        continue
      }
      const body = {
        ...part.body,
        nonce: nonceOf(key, index + (options.partsBefore ?? 0)),
        enforce_nonce: true,
        ...(options.replyTo === undefined || index > 0
          ? {}
          : { message_reference: { message_id: options.replyTo, fail_if_not_exists: false } }),
      }
      messages.push(await this.#idAfter({ method: 'POST', path, body, ...fileOf(part) }, 'repeatable'))
    }
    return messages
  }

  /** Looking something up sends nothing: where it fails, the message waits. */
  async #landed(...looking: [string, string, readonly Part[], number]): Promise<ReadonlyMap<number, string>> {
    try {
      return await landed(this.#client, ...looking)
    } catch (error) {
      throw sendErrorOf(error, 'repeatable')
    }
  }

  /** Sends to a community: a message, a forum post, something under an earlier message, or a change of one. */
  async postToCommunity(outbound: Outbound, parts: readonly [Part, ...Part[]]): Promise<Receipt> {
    const [, channel = ''] = partsOf('discord', outbound.to)
    const edited = placeOf(outbound.editsExternalId)
    if (edited !== undefined) return this.edit(edited, outbound.key, parts)

    const again = outbound.again ? { again: true } : {}
    const above = placeOf(outbound.underExternalId)
    if (above !== undefined) {
      const thread = await this.#threadUnder(channel, above, outbound)
      const options = { ...again, ...(thread ? {} : { replyTo: above.messages[0] }) }
      return receiptOf(thread ?? channel, await this.post(thread ?? channel, outbound.key, parts, options))
    }
    const answered = publicHandleOf(outbound.via?.reply)
    if (answered !== undefined) {
      const options = { ...again, replyTo: answered.message }
      return receiptOf(answered.channel, await this.post(answered.channel, outbound.key, parts, options))
    }
    const forum = await this.#forums.at(channel)
    if (forum === undefined) {
      return receiptOf(channel, await this.post(channel, outbound.key, parts, again))
    }

    const [first, ...others] = parts
    const path: Call['path'] = `/channels/${channel}/threads`
    const tag = tagFor(forum, this.#forumTag)
    const body = {
      name: threadNameOf(outbound),
      auto_archive_duration: threadArchiveMinutes,
      message: first.body,
      ...(tag === undefined ? {} : { applied_tags: [tag] }),
    }
    // Posts in a forum take no nonce: after an uncertain answer it is not known whether the post stands there.
    const thread = await this.#idAfter({ method: 'POST', path, body, ...fileOf(first) }, 'once')
    // The first message of a forum post has the id of its thread (topics/threads).
    return receiptOf(thread, [thread, ...(await this.post(thread, outbound.key, others, { partsBefore: 1 }))])
  }

  /** Changes a message in place; one that takes more or fewer parts than before grows below or loses its end. */
  async edit(place: Place, key: string, parts: readonly [Part, ...Part[]]): Promise<Receipt> {
    const path = (message: string): Call['path'] => `/channels/${place.channel}/messages/${message}`
    const kept: string[] = []
    for (const [index, message] of place.messages.entries()) {
      const part = parts[index]
      if (part === undefined) {
        await this.#opened(place.channel, { method: 'DELETE', path: path(message) })
      } else {
        await this.#opened(place.channel, { method: 'PATCH', path: path(message), body: part.body, ...fileOf(part) })
        kept.push(message)
      }
    }
    const added = await this.post(place.channel, key, parts.slice(kept.length), { partsBefore: kept.length })
    return receiptOf(place.channel, [...kept, ...added])
  }

  /** The thread that hangs on a message of ours, begun where there is none yet; undefined where there can be none. */
  async #threadUnder(channel: string, above: Place, outbound: Outbound): Promise<string | undefined> {
    // What we posted into a thread or a forum stays there.
    if (above.channel !== channel) return above.channel
    const message = above.messages[0]
    const path: Call['path'] = `/channels/${channel}/messages/${message}/threads`
    const body = { name: threadNameOf(outbound), auto_archive_duration: threadArchiveMinutes }
    try {
      return textIn((await this.#client.call({ method: 'POST', path, body })).body, 'id')
    } catch (error) {
      const code = refusalCode(error)
      // A thread on a message has the message's id, and there is only one (topics/threads).
      if (code === threadExists) return message
      if (code !== undefined && noThreads.has(code)) return undefined
      throw sendErrorOf(error, 'repeatable')
    }
  }

  /**
   * A change in a thread that was silent for a week: it is opened first, since only a new message opens one by itself
   * (topics/threads). A locked one can be opened by moderators alone: doctor names it.
   */
  async #opened(thread: string, change: Call): Promise<void> {
    try {
      await this.#client.call(change)
    } catch (error) {
      if (refusalCode(error) !== threadArchived) throw sendErrorOf(error, 'repeatable')
      try {
        await this.#client.call({ method: 'PATCH', path: `/channels/${thread}`, body: { archived: false } })
      } catch (refusal) {
        const code = refusalCode(refusal)
        if (code !== undefined && closedThread.has(code)) {
          throw new SendError('conversation-closed', String(threadLocked))
        }
        throw sendErrorOf(refusal, 'repeatable')
      }
      await this.#settled(change, 'repeatable')
    }
  }

  async #idAfter(call: Call, repeatable: Repeatable): Promise<string> {
    return textIn(await this.#settled(call, repeatable), 'id') ?? ''
  }

  async #settled(call: Call, repeatable: Repeatable): Promise<unknown> {
    try {
      return (await this.#client.call(call)).body
    } catch (error) {
      throw sendErrorOf(error, repeatable)
    }
  }
}

/** What is given back for messages that stand in a channel; nothing where Discord named none of them. */
export function receiptOf(channel: string, messages: readonly string[]): Receipt {
  const [first, ...others] = messages.filter((id) => id !== '')
  return first === undefined ? {} : { externalId: externalIdOf({ channel, messages: [first, ...others] }) }
}

/** topics/opcodes-and-status-codes. */
const threadExists = 160004
/** Wrong kind of channel, no right to begin threads, too many of them: then it becomes a reply. */
const noThreads: ReadonlySet<number> = new Set([50024, 50013, 50001, 160006, 160007])

/** Opening a locked thread takes the right to manage threads, which Ekko does not ask for. */
const closedThread: ReadonlySet<number> = new Set([50001, 50013, threadArchived, threadLocked])

function fileOf({ file }: Part): Pick<Part, 'file'> {
  return file === undefined ? {} : { file }
}
