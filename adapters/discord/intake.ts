import type { AdapterContext, Receive } from '../../src/adapter.ts'
import type { InboxEvent } from '../../src/domain/inbox.ts'
import { handleOf } from './handle.ts'

/** Waits before trying again to record what Discord will not deliver a second time. */
const retryDelaysMs = [500, 2_000, 8_000, 30_000]

/** Hands events to the engine, and tells when each is durable. */
export class Intake {
  readonly #context: Pick<AdapterContext, 'now' | 'log'>
  readonly #durable: (event: InboxEvent, arrivedAt: number) => void
  readonly #waits = new Set<NodeJS.Timeout>()
  #receive: Receive | undefined

  constructor(context: Pick<AdapterContext, 'now' | 'log'>, durable: (event: InboxEvent, arrivedAt: number) => void) {
    this.#context = context
    this.#durable = durable
  }

  open(receive: Receive): void {
    this.#receive = receive
  }

  /** Records events; rejects when they are not durable, and then nothing was acknowledged. */
  async once(events: readonly InboxEvent[]): Promise<void> {
    if (events.length === 0) return
    const arrivedAt = this.#context.now()
    if (this.#receive === undefined) throw new Error('The adapter is not started, or is stopping.')
    await this.#receive(events)
    for (const event of events) this.#durable(event, arrivedAt)
  }

  /** Records events of the gateway, which sends nothing twice: what cannot be recorded is tried again for a while. */
  take(events: readonly InboxEvent[], attempt = 0): void {
    void this.once(events).catch(() => {
      // A tap that is not acknowledged shows "did not respond", and the person taps again; nothing else would come again.
      const silent = events.filter((event) => !('via' in event && handleOf(event.via?.reply) !== undefined))
      const delay = retryDelaysMs[attempt]
      const kinds = [...new Set(events.map((event) => event.kind))]
      this.#context.log('error', 'discord: events could not be recorded and were not acknowledged', { kinds, attempt })
      if (silent.length === 0 || delay === undefined || this.#receive === undefined) return
      const wait = setTimeout(() => {
        this.#waits.delete(wait)
        this.take(silent, attempt + 1)
      }, delay)
      this.#waits.add(wait)
    })
  }

  close(): void {
    this.#receive = undefined
    for (const wait of this.#waits) clearTimeout(wait)
    this.#waits.clear()
  }
}
