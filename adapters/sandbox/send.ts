import type { Outbound, Receipt } from '../../src/adapter.ts'
import { platformIdOf } from '../../src/domain/contact.ts'
import { partsOf } from '../shared/address.ts'
import type { Chat } from './chat.ts'
import { encode } from './encode.ts'
import { type ChatFailure, sendErrorOf } from './errors.ts'
import type { Journal } from './journal.ts'
import type { Posted } from './message.ts'

/** What tests may do to the chat server: refuse a message, or take its time. */
export interface Faults {
  readonly beforePost: (posted: Posted) => Promise<ChatFailure | undefined>
}

/** Posts messages to the chat server of this process. */
export class Sender {
  readonly #chat: Chat
  readonly #journal: Journal | undefined
  readonly #now: () => number
  readonly #faults: Faults | undefined

  constructor(chat: Chat, journal: Journal | undefined, now: () => number, faults?: Faults) {
    this.#chat = chat
    this.#journal = journal
    this.#now = now
    this.#faults = faults
  }

  /** Sends one message, once. Rejects only with SendError. */
  async send(outbound: Outbound): Promise<Receipt> {
    partsOf('sandbox', outbound.to)
    const posted = encode(outbound)
    const fault = await this.#faults?.beforePost(posted)
    if (fault) throw sendErrorOf(fault)
    this.#meet(outbound)
    const taken = this.#chat.post(posted, this.#now())
    if ('kind' in taken) throw sendErrorOf(taken)
    await this.#journal?.written()
    return { externalId: taken.id }
  }

  /** People we know from before may be new to a chat that was emptied. */
  #meet(outbound: Outbound): void {
    const id = platformIdOf(outbound.to)
    if (id.includes('/') || this.#chat.person(id)) return
    this.#chat.meet({ id, name: id, blocked: false })
  }
}
