import { setTimeout as wait } from 'node:timers/promises'
import type { AdapterContext } from '../../src/adapter.ts'
import type { Client } from './client.ts'
import { allowedUpdates } from './decode.ts'
import { refusalOf, sendErrorOf } from './errors.ts'
import { updatesPerPollMax } from './limits.ts'

/** How long Telegram keeps a request open when there is nothing new. */
export const pollSeconds = 30
/** A server that answers "nothing" at once, without waiting, must not be asked without end. */
const emptyPauseMs = 100
const pauseMsMin = 250
const pauseMsMax = 30_000
/** How long the last confirmation may take when stopping. */
const farewellMsMax = 3_000

/**
 * Fetches updates one batch after the other. Telegram forgets a batch only when a later one is asked for, and that
 * happens after `take` resolved: whatever dies in between, the batch comes again.
 */
export class Polling {
  readonly #api: Client['api']
  readonly #take: (updates: readonly { readonly update_id: number }[]) => Promise<void>
  readonly #log: AdapterContext['log']
  readonly #stopping = new AbortController()
  #running: Promise<void> | undefined
  #offset = 0
  /** The last trouble reported, so that a lasting one is reported once. */
  #trouble = ''

  constructor(
    api: Client['api'],
    take: (updates: readonly { readonly update_id: number }[]) => Promise<void>,
    log: AdapterContext['log'],
  ) {
    this.#api = api
    this.#take = take
    this.#log = log
  }

  start(): void {
    this.#running ??= this.#run()
  }

  /** Waits for the batch in hand, and tells Telegram that it was taken. */
  async stop(): Promise<void> {
    this.#stopping.abort()
    await this.#running
    if (this.#offset > 0) await this.#confirm()
  }

  async #run(): Promise<void> {
    let pauseMs = pauseMsMin
    while (!this.#stopping.signal.aborted) {
      try {
        await this.#round()
        pauseMs = pauseMsMin
        if (this.#trouble !== '') this.#log('info', 'telegram: updates arrive again')
        this.#trouble = ''
      } catch (error) {
        if (this.#stopping.signal.aborted) return
        const { sentence, retryAfterMs } = troubleOf(error)
        if (sentence !== this.#trouble) this.#log('error', sentence)
        this.#trouble = sentence
        await this.#pause(Math.max(pauseMs, retryAfterMs))
        pauseMs = Math.min(pauseMs * 2, pauseMsMax)
      }
    }
  }

  async #round(): Promise<void> {
    const updates = await this.#api.raw.getUpdates(
      { offset: this.#offset, limit: updatesPerPollMax, timeout: pollSeconds, allowed_updates: [...allowedUpdates] },
      this.#stopping.signal as never,
    )
    if (updates.length === 0) return await this.#pause(emptyPauseMs)
    await this.#take(updates)
    this.#offset = Math.max(...updates.map((update) => update.update_id)) + 1
  }

  async #pause(ms: number): Promise<void> {
    try {
      await wait(ms, undefined, { signal: this.#stopping.signal })
    } catch {
      // Stopping does not wait for the pause to end.
    }
  }

  async #confirm(): Promise<void> {
    try {
      const signal = AbortSignal.timeout(farewellMsMax)
      await this.#api.raw.getUpdates({ offset: this.#offset, limit: 1, timeout: 0 }, signal as never)
    } catch {
      // The batch then comes again after the restart and is recognised by its ids.
    }
  }
}

/** What went wrong, as a sentence that says what to do. */
function troubleOf(error: unknown): { readonly sentence: string; readonly retryAfterMs: number } {
  const refusal = refusalOf(error)
  const failure = sendErrorOf(error)
  const retryAfterMs = failure.retryAfterMs ?? 0
  if (refusal?.code === 409 && /webhook/i.test(refusal.description)) {
    return {
      sentence:
        'telegram: a webhook is set for this bot, so it cannot be polled. Run "ekko setup" to remove it, or set EKKO_PUBLIC_URL to use it.',
      retryAfterMs,
    }
  }
  if (refusal?.code === 409) {
    return {
      sentence:
        'telegram: another program polls with the same TELEGRAM_BOT_TOKEN, and each takes updates from the other. Stop it, or ask @BotFather for a bot of your own.',
      retryAfterMs,
    }
  }
  if (failure.reason === 'misconfigured') return { sentence: tokenRefused, retryAfterMs }
  if (refusal === undefined && failure.reason === 'unknown') {
    return { sentence: `telegram: no updates for now (${failure.code}); trying again.`, retryAfterMs }
  }
  return { sentence: `telegram: updates cannot be fetched (${failure.code}); trying again.`, retryAfterMs }
}

/** The same sentence wherever Telegram refuses the token. */
export const tokenRefused =
  'telegram: Telegram refuses TELEGRAM_BOT_TOKEN. Copy it again from @BotFather (/mybots, your bot, API Token).'
