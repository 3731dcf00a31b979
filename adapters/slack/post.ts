import { type AdapterContext, type Outbound, type Receipt, SendError } from '../../src/adapter.ts'
import { dayMs, hourMs } from '../../src/domain/time.ts'
import { textIn } from '../shared/read.ts'
import type { Client } from './client.ts'
import { type EncodedPart, encode, metadataOf } from './encode.ts'
import { sendErrorOf } from './errors.ts'
import { externalIdOf } from './external-id.ts'
import { sharePicture } from './picture.ts'
import { type Landed, landed, pictureName } from './reconcile.ts'

/** Where a message goes: a person, through their direct messages as soon as those are known, or a channel. */
export interface Destination {
  readonly kind: 'person' | 'community'
  readonly id: string
  readonly channel?: string
  readonly thread?: string
}

/** How far back a message of several parts may have been begun by an earlier try. */
const earlierMs = 24 * hourMs
/** How far back a message that is sent again is looked for: as long as an outage may last. */
const againMs = 14 * dayMs
/** So many unanswered messages are remembered; more at once means Slack is down, and then none arrived. */
const doubtsMax = 10_000

/** Posts messages so that a lost answer never becomes a second message: what is in doubt is looked up first. */
export class Poster {
  readonly #web: Client
  readonly #now: () => number
  /** Messages that Slack did not answer for, with when they were first tried. */
  readonly #doubts = new Map<string, number>()

  constructor(web: Client, context: AdapterContext) {
    this.#web = web
    this.#now = context.now
  }

  async post(outbound: Outbound, to: Destination): Promise<Receipt> {
    const startedAt = this.#now()
    const parts = encode(outbound)
    const steps: readonly (number | 'picture')[] = [
      ...(outbound.image === undefined ? [] : (['picture'] as const)),
      ...parts.keys(),
    ]
    if (steps.length === 0) throw new SendError('rejected', 'no_text')
    const earlier = await this.#earlier(outbound, to, steps.length > 1)
    let channel = earlier?.channel ?? to.channel
    let ts: string | undefined
    for (const step of steps) {
      const there = earlier?.found.parts.get(step)
      if (there !== undefined) {
        if (step !== 'picture') ts = there
        continue
      }
      try {
        const done = await this.#step(outbound, to, step, parts, channel)
        channel = done.channel
        ts = done.ts ?? ts
      } catch (error) {
        const failure = sendErrorOf(error, to.kind)
        if (failure.reason !== 'unknown') throw failure
        const done = await this.#lookedUp(outbound, to, step, startedAt, failure)
        channel = done.channel
        if (step !== 'picture') ts = done.ts
      }
    }
    this.#doubts.delete(outbound.key)
    return receiptOf(to, channel, ts)
  }

  /** What an earlier try left behind: looked up when it was left in doubt, or when there are several parts. */
  async #earlier(outbound: Outbound, to: Destination, several: boolean) {
    const doubtedAt = this.#doubts.get(outbound.key) ?? (outbound.again ? this.#now() - againMs : undefined)
    if (doubtedAt === undefined && !several) return undefined
    try {
      const channel = await this.#channelOf(to)
      const since = doubtedAt ?? this.#now() - earlierMs
      const found = await landed(this.#web, whereOf(to, channel), outbound.key, since)
      if (doubtedAt !== undefined && !found.complete && found.parts.size === 0) throw inDoubt()
      return { channel, found }
    } catch (error) {
      const failure = sendErrorOf(error, to.kind)
      // Without permission to read a channel's history, the first try goes ahead; a doubtful one does not.
      if (!failure.code.startsWith('missing_scope')) throw certain(failure)
      if (doubtedAt !== undefined) throw inDoubt()
      return undefined
    }
  }

  async #step(
    outbound: Outbound,
    to: Destination,
    step: number | 'picture',
    parts: readonly EncodedPart[],
    known: string | undefined,
  ): Promise<{ readonly channel: string; readonly ts?: string }> {
    if (step === 'picture') {
      if (outbound.image === undefined) throw new SendError('rejected', 'no_picture')
      const channel = known ?? (await this.#channelOf(to))
      await sharePicture(this.#web, outbound.image, pictureName(outbound.key), whereOf(to, channel))
      return { channel }
    }
    const part = parts[step]
    if (part === undefined) throw new SendError('rejected', 'no_text')
    const message = {
      text: part.text,
      blocks: part.blocks,
      metadata: metadataOf(outbound.key, step),
      mrkdwn: false,
      parse: 'none',
      link_names: false,
      unfurl_links: false,
      unfurl_media: false,
      ...(to.thread === undefined ? {} : { thread_ts: to.thread }),
    }
    const answer = await this.#toChannelOrPerson(message, to, known)
    const channel = textIn(answer, 'channel')
    const ts = textIn(answer, 'ts')
    if (channel === undefined || ts === undefined) throw new SendError('unknown', 'malformed_answer')
    return { channel, ts }
  }

  /** A direct-message channel we remember may have been closed; the person's own id opens it again. */
  async #toChannelOrPerson(message: Readonly<Record<string, unknown>>, to: Destination, known: string | undefined) {
    try {
      return await this.#web.call('chat.postMessage', { channel: known ?? to.id, ...message })
    } catch (error) {
      const remembered = to.kind === 'person' && known !== undefined
      if (!remembered || sendErrorOf(error, to.kind).code !== 'channel_not_found') throw error
      return this.#web.call('chat.postMessage', { channel: to.id, ...message })
    }
  }

  /** After an answer that never came: found means sent, certainly not there means try again, else it stays unknown. */
  async #lookedUp(
    outbound: Outbound,
    to: Destination,
    step: number | 'picture',
    startedAt: number,
    failure: SendError,
  ): Promise<{ readonly channel: string; readonly ts: string }> {
    let channel: string
    let found: Landed
    try {
      channel = await this.#channelOf(to)
      found = await landed(this.#web, whereOf(to, channel), outbound.key, startedAt)
    } catch {
      // Slack answers nothing at all now: before it is sent again it is looked for.
      throw new SendError('unknown', failure.code, failure.retryAfterMs, 'channel', true)
    }
    const ts = found.parts.get(step)
    if (ts !== undefined) return { channel, ts }
    if (!found.complete) throw failure
    // It may still arrive late: the next try looks before it sends.
    if (this.#doubts.size < doubtsMax) this.#doubts.set(outbound.key, this.#doubts.get(outbound.key) ?? startedAt)
    throw new SendError('unreachable', failure.code)
  }

  async #channelOf(to: Destination): Promise<string> {
    if (to.channel !== undefined) return to.channel
    const answer = await this.#web.call('conversations.open', { users: to.id })
    const channel = textIn(answer, 'channel', 'id')
    if (channel === undefined) throw new SendError('unreachable', 'no_channel')
    return channel
  }
}

function whereOf(to: Destination, channel: string) {
  return { channel, ...(to.thread === undefined ? {} : { thread: to.thread }) }
}

function receiptOf(to: Destination, channel: string | undefined, ts: string | undefined): Receipt {
  return {
    ...(channel === undefined || ts === undefined ? {} : { externalId: externalIdOf({ channel, ts }) }),
    ...(to.kind === 'person' && channel?.startsWith('D') === true ? { route: channel } : {}),
  }
}

/** Looking something up sends nothing, so its own failure leaves no doubt about the message. */
function certain(failure: SendError): SendError {
  if (failure.reason !== 'unknown' || failure.code === 'in_doubt') return failure
  return new SendError('unreachable', failure.code)
}

function inDoubt(): SendError {
  return new SendError('unknown', 'in_doubt')
}
