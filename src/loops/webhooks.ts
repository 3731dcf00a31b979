import { dayMs, hourMs, type Instant, minuteMs, secondMs } from '../domain/time.ts'
import type { WebhookEvent } from '../domain/webhook.ts'
import type { WebhookLog } from '../store/records/webhooks.ts'
import { retryAt } from './backoff.ts'
import { Loop, type LoopParts, type Rest } from './loop.ts'

/** What the loop works with. */
export interface WebhooksParts extends Omit<LoopParts, 'name'> {
  readonly store: WebhookLog
  /** Marks of the systems that are told. */
  readonly targets: readonly string[]
  /** One try to tell a system of a step. */
  readonly deliver: (
    target: string,
    event: WebhookEvent,
  ) => Promise<{ readonly taken: true } | { readonly taken: false; readonly why: string }>
}

const idleMs = 5 * secondMs
/** So long a process that took a system on has it for itself; longer than one try takes. */
const heldMs = minuteMs
const growth = { baseMs: 10 * secondMs, capMs: 6 * hourMs }
/** After so many tries in vain a system rests, and is tried once a day: by then it is down, or not there any more. */
const triesBeforeRest = 6

/**
 * Tells each system of the city's of each step, in order, until it is taken. What was taken is noted after the answer: who dies in between
 * tells it again with the same id, and loses nothing. One system that is down keeps no other waiting.
 */
export class Webhooks {
  readonly #parts: WebhooksParts
  readonly #loop: Loop

  constructor(parts: WebhooksParts) {
    this.#parts = parts
    this.#loop = new Loop({ ...parts, name: 'webhooks' }, () => this.#turn())
  }

  start(): void {
    this.#loop.start()
  }

  stop(): Promise<void> {
    return this.#loop.stop()
  }

  async #turn(): Promise<Rest> {
    const { targets, clock } = this.#parts
    const told = await Promise.all(targets.map((target) => this.#tell(target, clock.now())))
    return told.includes(true) ? 'again' : { until: clock.now() + idleMs }
  }

  /** Whether a step was taken, so that there may be another. */
  async #tell(target: string, now: Instant): Promise<boolean> {
    const { store, deliver, clock, log } = this.#parts
    const claimed = await store.claimWebhook(target, now, now + heldMs)
    if (!claimed) return false
    const { event, tries } = claimed
    const posted = await deliver(target, event)
    if (posted.taken) {
      await store.webhookTaken(target, event.id, clock.now())
      return true
    }
    const again = tries + 1
    const nextAt =
      again >= triesBeforeRest ? clock.now() + dayMs : retryAt(target + event.id, again, clock.now(), growth)
    await store.webhookFailed(target, { why: posted.why, tries: again, nextAt }, clock.now())
    if (again === triesBeforeRest)
      log.warn('A system that is told of steps does not take them; it is tried once a day. "ekko doctor" says why.', {
        event: event.id,
      })
    return false
  }
}
