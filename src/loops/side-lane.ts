import { secondMs } from '../domain/time.ts'

import { type Log, placeOf } from '../log.ts'
import type { Inbox, InboxClaim } from '../store/inbox/inbox.ts'
import type { Clock } from './clock.ts'

/** A third of a lease, so that a renewal may be lost. */
export const keepEveryMs = 20 * secondMs

/** What a lane works with. */
export interface SideLaneParts {
  readonly store: Pick<Inbox, 'keepInbox'>
  readonly clock: Clock
  readonly log: Log
  /** Decides on them and commits. */
  readonly decide: (claims: readonly InboxClaim[]) => Promise<void>
  /** Told when a group is done: what waits behind it may be claimed now. */
  readonly done: () => void
}

/**
 * Where events are decided that take a thread seconds: citizens' events go on meanwhile. One group after the other, each kept in our hands
 * until it is done; what fails is handed out anew when its lease ends.
 */
export class SideLane {
  readonly #parts: SideLaneParts
  #last: Promise<void> = Promise.resolve()
  #groups = 0

  constructor(parts: SideLaneParts) {
    this.#parts = parts
  }

  get busy(): boolean {
    return this.#groups > 0
  }

  /** Takes them on; returns at once. */
  take(claims: readonly InboxClaim[]): void {
    const { clock, store, decide, done, log } = this.#parts
    this.#groups += 1
    const keeping = setInterval(() => void store.keepInbox(claims, clock.now()).catch(() => undefined), keepEveryMs)
    keeping.unref()
    this.#last = this.#last
      .then(() => decide(claims))
      .catch((error: unknown) => {
        log.warn('What takes long could not be decided; it is tried again when its lease ends.', {
          events: claims.length,
          error: placeOf(error),
        })
      })
      .finally(() => {
        clearInterval(keeping)
        this.#groups -= 1
        done()
      })
  }

  /** Resolves when all is done that was taken on. */
  ended(): Promise<void> {
    return this.#last
  }
}
