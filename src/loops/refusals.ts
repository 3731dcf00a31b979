import type { Adapter } from '../adapter.ts'
import { SendError } from '../adapter.ts'
import type { Address } from '../domain/contact.ts'
import { secondMs } from '../domain/time.ts'
import { within } from './clock.ts'

/** As many different conversations refused in a row, and none that was not, are no longer one person's. */
const refusedInARowMin = 2

/** Conversations whose refusal is remembered; far more than are refused one by one on any channel. */
const rememberedMax = 1_000

/** How long a self-test may take. */
export const selfTestMsMax = 15 * secondMs

/** What a channel's refusals say: whether the channel is refused, or one conversation on it. */
export class Refusals {
  readonly #adapter: Pick<Adapter, 'selfTest'>
  readonly #inARow = new Set<Address>()
  readonly #remembered = new Set<Address>()
  #testing: Promise<boolean> | undefined

  constructor(adapter: Pick<Adapter, 'selfTest'>) {
    this.#adapter = adapter
  }

  /** The platform took something from us, or refused it for a reason of that one message's: our token is good. */
  passed(to: Address): void {
    this.#inARow.clear()
    this.#remembered.delete(to)
  }

  /** Whether it is the channel that is refused, now that this conversation was. */
  async isTheChannels(to: Address): Promise<boolean> {
    const isNew = !this.#inARow.has(to)
    this.#inARow.add(to)
    if (isNew && this.#inARow.size >= refusedInARowMin) return true
    return await this.#selfTestFails()
  }

  /** Whether this conversation was refused before and nothing of it has been taken since. Remembers it. */
  isAgain(to: Address): boolean {
    if (this.#remembered.has(to)) return true
    if (this.#remembered.size >= rememberedMax) this.#remembered.clear()
    this.#remembered.add(to)
    return false
  }

  /** What cannot be asked now says nothing against our token. Refusals that come together ask once. */
  #selfTestFails(): Promise<boolean> {
    this.#testing ??= this.#selfTest().finally(() => {
      this.#testing = undefined
    })
    return this.#testing
  }

  async #selfTest(): Promise<boolean> {
    try {
      await within(selfTestMsMax, this.#adapter.selfTest?.() ?? Promise.resolve())
      return false
    } catch (error) {
      return error instanceof SendError && error.reason === 'misconfigured'
    }
  }
}
