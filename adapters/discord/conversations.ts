import { SendError } from '../../src/adapter.ts'
import { textIn } from '../shared/read.ts'
import type { Client } from './client.ts'
import { sendErrorOf } from './errors.ts'
import { openAtTapSpacingMs } from './limits.ts'

/** Remembered conversations; Discord gives the same one again, so forgetting costs one call. */
const rememberedMax = 50_000

/** Opens our own conversation with a person, and remembers it. */
export class Conversations {
  readonly #client: Client
  readonly #now: () => number
  readonly #channels = new Map<string, string>()
  #openedAt = Number.NEGATIVE_INFINITY

  constructor(client: Client, now: () => number) {
    this.#client = client
    this.#now = now
  }

  remember(user: string, channel: string): void {
    if (this.#channels.size >= rememberedMax) {
      for (const oldest of this.#channels.keys()) {
        this.#channels.delete(oldest)
        break
      }
    }
    this.#channels.set(user, channel)
  }

  /** The channel of the conversation; opening one that is open changes nothing. Rejects with SendError. */
  async open(user: string): Promise<string> {
    const known = this.#channels.get(user)
    if (known !== undefined) return known
    this.#openedAt = this.#now()
    let answered: unknown
    try {
      const call = { method: 'POST', path: '/users/@me/channels', body: { recipient_id: user } } as const
      answered = (await this.#client.call(call)).body
    } catch (error) {
      throw sendErrorOf(error, 'repeatable')
    }
    const channel = textIn(answered, 'id')
    if (channel === undefined) throw new SendError('unreachable', 'malformed_answer')
    this.remember(user, channel)
    return channel
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
