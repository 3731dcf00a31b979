import type { Outbound, Receipt } from '../../src/adapter.ts'
import type { Client } from './client.ts'
import { encode } from './encode.ts'
import type { Settings } from './settings.ts'

/** Sends messages as mails. */
export class Sender {
  readonly #client: Client
  readonly #settings: Settings

  constructor(client: Client, settings: Settings) {
    this.#client = client
    this.#settings = settings
  }

  /** Sends one mail, once; its Message-ID is the receipt. Rejects only with SendError. */
  async send(outbound: Outbound): Promise<Receipt> {
    return { externalId: await this.#client.deliver(encode(outbound, this.#settings)) }
  }
}
