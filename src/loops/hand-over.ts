import type { ClaimedItem } from '../domain/outbox.ts'
import { type Log, messageOf } from '../log.ts'
import type { Outbox } from '../store/outbox/outbox.ts'
import { breathe, type Clock } from './clock.ts'
import type { Storage } from './storage.ts'

/** What handing over works with. */
export interface HandOverParts {
  readonly store: Outbox
  readonly clock: Clock
  readonly log: Log
  readonly storage?: Pick<Storage, 'failed'> | undefined
}

/** `not-ours`: cancelled or claimed by another process meanwhile. `not-noted`: the store failed. Neither may be sent now. */
export type Handed = 'ours' | 'not-ours' | 'not-noted'

/** Messages handed over in one transaction; intake waits for one such commit. */
const handedPerCommitMax = 500

interface Asking {
  readonly item: ClaimedItem
  readonly answer: (handed: Handed) => void
}

/**
 * Notes, just before the adapter gets a message, that the platform may have it from here on. Messages whose turn comes
 * in one turn of the event loop share one transaction.
 */
export class HandOver {
  readonly #parts: HandOverParts
  #asking: Asking[] = []
  #working: Promise<void> | undefined

  constructor(parts: HandOverParts) {
    this.#parts = parts
  }

  /** Whether the message may be sent now. Never rejects. */
  over(item: ClaimedItem): Promise<Handed> {
    return new Promise((answer) => {
      this.#asking.push({ item, answer })
      this.#working ??= this.#work()
    })
  }

  async #work(): Promise<void> {
    await breathe()
    while (this.#asking.length > 0) {
      const group = this.#asking.splice(0, handedPerCommitMax)
      const ours = await this.#note(group.map(({ item }) => item))
      for (const { item, answer } of group)
        answer(ours === undefined ? 'not-noted' : ours.has(item.id) ? 'ours' : 'not-ours')
      await breathe()
    }
    this.#working = undefined
  }

  async #note(items: readonly ClaimedItem[]): Promise<ReadonlySet<number> | undefined> {
    const { store, clock, log } = this.#parts
    try {
      return await store.handing(items, clock.now())
    } catch (error) {
      if (this.#parts.storage?.failed(error) !== true) {
        log.error('The store did not note that messages go out now, so they were not sent; they are tried again.', {
          messages: items.length,
          error: messageOf(error),
        })
      }
      return undefined
    }
  }
}
