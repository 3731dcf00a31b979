import { SendError } from '../../src/adapter.ts'
import { objectsIn, textIn } from '../shared/read.ts'
import type { Client, ConnectionLog } from './client.ts'
import { openingTooFast, quarantined, refusalCode, sendErrorOf } from './errors.ts'
import { openAtTapSpacingMs, openingTooFastMs, openUncalledSpacingMs } from './limits.ts'

/** Remembered conversations; Discord gives the same one again, so forgetting costs one call. */
const rememberedMax = 50_000

/** Opens our own conversation with a person, and remembers it. */
export class Conversations {
  readonly #client: Client
  readonly #now: () => number
  readonly #log: ConnectionLog
  readonly #channels = new Map<string, string>()
  readonly #partners = new Map<string, string>()
  #openedAt = Number.NEGATIVE_INFINITY
  /** Until when Discord lets us begin no conversation, and by which code it said so. */
  #closed: { readonly until: number; readonly code: string } | undefined

  constructor(client: Client, now: () => number, log: ConnectionLog) {
    this.#client = client
    this.#now = now
    this.#log = log
  }

  remember(user: string, channel: string): void {
    if (this.#channels.size >= rememberedMax) {
      for (const [oldest, where] of this.#channels) {
        this.#channels.delete(oldest)
        this.#partners.delete(where)
        break
      }
    }
    this.#channels.set(user, channel)
    this.#partners.set(channel, user)
  }

  /** Whom a conversation is with. */
  partner(channel: string): string | undefined {
    return this.#partners.get(channel)
  }

  /** Asks Discord whom a conversation is with. Never throws: of one that is gone nothing is learnt. */
  async askPartner(channel: string): Promise<void> {
    try {
      const { body } = await this.#client.call({ method: 'GET', path: `/channels/${channel}` })
      const user = objectsIn(body, 'recipients').length === 1 ? textIn(body, 'recipients', 0, 'id') : undefined
      if (user !== undefined) this.remember(user, channel)
    } catch {
      return
    }
  }

  /** The channel of the conversation; opening one that is open changes nothing. Rejects with SendError. */
  async open(user: string): Promise<string> {
    const known = this.#channels.get(user)
    if (known !== undefined) return known
    this.#mayOpen()
    this.#openedAt = this.#now()
    let answered: unknown
    try {
      const call = { method: 'POST', path: '/users/@me/channels', body: { recipient_id: user } } as const
      answered = (await this.#client.call(call)).body
    } catch (error) {
      this.#closeFor(refusalCode(error))
      throw sendErrorOf(error, 'repeatable')
    }
    const channel = textIn(answered, 'id')
    if (channel === undefined) throw new SendError('unreachable', 'malformed_answer')
    this.remember(user, channel)
    return channel
  }

  /** Conversations that are open go on: only the beginning of new ones waits, each for itself. */
  #mayOpen(): void {
    const closed = this.#closed
    if (closed === undefined) return
    const waitMs = closed.until - this.#now()
    if (waitMs > 0) throw new SendError('throttled', closed.code, waitMs, 'recipient')
    this.#closed = undefined
  }

  #closeFor(code: number | undefined): void {
    if (code !== openingTooFast && code !== quarantined) return
    this.#closed = { until: this.#now() + openingTooFastMs, code: String(code) }
    if (code === quarantined) {
      this.#log('error', 'discord: the bot is flagged as spam and begins no conversations; those that are open go on', {
        code,
      })
    }
    this.#mayOpen()
  }

  /** With a person who wrote in public and has not come to us: as seldom as with all whom we write to first. Rejects with SendError. */
  async openSeldom(user: string): Promise<string> {
    const known = this.#channels.get(user)
    if (known !== undefined) return known
    if (this.#now() - this.#openedAt < openUncalledSpacingMs) throw new SendError('window-closed', 'not_opened')
    return this.open(user)
  }

  /**
   * Opens it now, while the person has just tapped, so that what is written later goes into an open conversation: opening many
   * without that is what Discord punishes. Undefined when it is not the moment; a later tap will do it.
   */
  async openAtTap(user: string): Promise<string | undefined> {
    const known = this.#channels.get(user)
    if (known !== undefined) return known
    if (this.#now() - this.#openedAt < openAtTapSpacingMs) return undefined
    return this.open(user).catch(() => undefined)
  }
}
