import type { InboxEvent } from '../../src/domain/inbox.ts'
import { objectIn, textIn } from '../shared/read.ts'
import type { Client } from './client.ts'
import type { Conversations } from './conversations.ts'
import { decode } from './decode.ts'
import { Guilds } from './guilds.ts'
import type { Known } from './known.ts'
import { Threads } from './threads.ts'

/** Reads the gateway's packets, with what earlier ones told and what has to be asked. */
export class Packets {
  readonly #conversations: Conversations
  readonly #guilds = new Guilds()
  readonly #threads: Threads
  readonly #known: Known
  #me: string

  /** An application's user has its id, but for the oldest ones: the first packet says it. */
  constructor(client: Client, conversations: Conversations, applicationId: string) {
    this.#me = applicationId
    this.#conversations = conversations
    this.#threads = new Threads(client, () => this.#me)
    const me = () => this.#me
    this.#known = {
      get me() {
        return me()
      },
      guild: (id) => this.#guilds.known(id),
      thread: (id) => this.#threads.known(id),
      partner: (channel) => conversations.partner(channel),
    }
  }

  /** What has to be asked before this packet can be read; undefined where it says enough. Never rejects. */
  question(packet: unknown): Promise<void> | undefined {
    const data = objectIn(packet, 'd')
    const channel = textIn(data, 'channel_id')
    if (data === undefined || channel === undefined) return undefined
    switch (textIn(packet, 't')) {
      case 'MESSAGE_CREATE':
        return this.#threads.isOpen(data) ? this.#threads.ask(channel) : undefined
      case 'MESSAGE_DELETE': {
        const told = data.guild_id !== undefined || this.#conversations.partner(channel) !== undefined
        return told ? undefined : this.#conversations.askPartner(channel)
      }
      default:
        return undefined
    }
  }

  decode(packet: unknown, now: number): readonly InboxEvent[] {
    const name = textIn(packet, 't')
    const data = objectIn(packet, 'd')
    if (name === 'READY') this.#me = textIn(data, 'user', 'id') ?? this.#me
    // What a server is being left with is said by the packets before this one.
    const events = decode(packet, now, this.#known)
    this.#guilds.learn(packet)
    if (data !== undefined) this.#threads.learn(name, data)
    return events
  }
}
