import type { Address } from '../../src/domain/contact.ts'
import type { InboxEvent } from '../../src/domain/inbox.ts'
import { objectIn } from '../shared/read.ts'
import type { Client } from './client.ts'
import { sendErrorOf } from './errors.ts'

/** Closed accounts are remembered up to this many; one that was forgotten is asked for. */
const closedMax = 50_000

/** Which accounts are closed. Slack takes messages for a closed account, and answers as if they were read. */
export class Accounts {
  readonly #web: Client
  readonly #closed = new Set<Address>()
  #mayAsk = true

  constructor(web: Client) {
    this.#web = web
  }

  /**
   * What the events say of accounts: a change of a profile that is nothing to us is left out, and that an account is open is told
   * of those only that were known to be closed.
   */
  heard(events: readonly InboxEvent[]): readonly InboxEvent[] {
    return events.filter((event) => {
      if (event.kind === 'contact.stopped') this.sawClosed(event.contact)
      return event.kind !== 'contact.returned' || this.#closed.delete(event.contact)
    })
  }

  /** Whether this account is closed, as far as Slack says; without the scope users:read, only what it told by itself. */
  async isClosed(contact: Address, user: string): Promise<boolean> {
    if (this.#closed.has(contact)) return true
    if (!this.#mayAsk) return false
    try {
      const closed = objectIn(await this.#web.call('users.info', { user }), 'user')?.deleted === true
      if (closed) this.sawClosed(contact)
      return closed
    } catch (error) {
      if (sendErrorOf(error, 'person').code.startsWith('missing_scope')) this.#mayAsk = false
      return false
    }
  }

  /** Slack has refused a message because of it, so that the account's return is worth telling. */
  sawClosed(contact: Address): void {
    if (this.#closed.size < closedMax) this.#closed.add(contact)
  }
}
