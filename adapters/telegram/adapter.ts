import type { Adapter, AdapterContext, Fetched, Outbound, Receipt, Receive, Route, Single } from '../../src/adapter.ts'
import { SendError } from '../../src/adapter.ts'
import { distinct } from '../shared/distinct.ts'
import { InFlight } from '../shared/inflight.ts'
import { integerIn } from '../shared/read.ts'
import { type Client, callSecondsMax, createClient } from './client.ts'
import { allowedUpdates, decode } from './decode.ts'
import { sendErrorOf } from './errors.ts'
import { fetchFile } from './file.ts'
import type { Me } from './head.ts'
import { limits } from './limits.ts'
import { Polling, pollSeconds, tokenRefused } from './polling.ts'
import { Sender } from './send.ts'
import type { Settings } from './settings.ts'
import { Taps } from './tap.ts'
import { webhookRoutes, webhookUrl } from './webhook.ts'

/** Telegram, by polling, or by a webhook where there is a public address. `callSeconds` is how long one call may take. */
export function createAdapter(
  settings: Settings,
  context: AdapterContext,
  callSeconds: number = callSecondsMax,
): Adapter {
  return new TelegramAdapter(settings, context, callSeconds)
}

class TelegramAdapter implements Adapter {
  readonly channel = 'telegram'
  readonly limits = limits
  readonly routes: readonly Route[]
  readonly single?: Single
  readonly #settings: Settings
  readonly #context: AdapterContext
  readonly #calls: Client
  /** Its own, since a poll may stay open longer than a call. */
  readonly #polls: Client
  readonly #sender: Sender
  readonly #taps: Taps
  readonly #sends = new InFlight()
  readonly #taken = new InFlight()
  #polling: Polling | undefined
  #receive: Receive | undefined
  #me: Me | undefined

  constructor(settings: Settings, context: AdapterContext, callSeconds: number) {
    this.#settings = settings
    this.#context = context
    this.#calls = createClient(settings, callSeconds)
    this.#polls = createClient(settings, pollSeconds + callSeconds)
    this.#sender = new Sender(this.#calls.api, () => this.#identity())
    this.#taps = new Taps(this.#calls.api)
    this.routes =
      context.publicUrl === undefined
        ? []
        : webhookRoutes(settings.webhookSecret, (update) => this.#taken.run(() => this.#take([update])))
    if (context.publicUrl === undefined) this.single = { open: () => this.#poll(), close: () => this.#pollNoMore() }
  }

  async start(receive: Receive): Promise<void> {
    this.#receive = receive
    try {
      await this.#identity()
    } catch (error) {
      const failure = sendErrorOf(error)
      if (failure.reason === 'misconfigured') {
        this.#context.log('error', tokenRefused)
        throw failure
      }
      // Telegram being away must not keep the other channels from starting.
      this.#context.log('warn', `telegram: not reachable yet (${failure.code}); trying again.`)
    }
    if (this.#context.publicUrl !== undefined) await this.#watchWebhook(webhookUrl(this.#context.publicUrl))
  }

  async #poll(): Promise<void> {
    this.#polling ??= new Polling(this.#polls.api, (updates) => this.#take(updates), this.#context.log)
    this.#polling.start()
  }

  async #pollNoMore(): Promise<void> {
    const polling = this.#polling
    this.#polling = undefined
    await polling?.stop()
  }

  async send(outbound: Outbound): Promise<Receipt> {
    return await this.#sends.run(async () => {
      await this.#taps.settled(outbound.editsExternalId)
      return await this.#sender.send(distinct(outbound))
    })
  }

  async fetch(source: string, bytesMax: number): Promise<Fetched> {
    return await this.#sends.run(() => fetchFile(this.#calls, this.#settings, source, bytesMax))
  }

  async selfTest(): Promise<void> {
    await this.#calls.api.raw.getMe().catch((error: unknown) => {
      throw sendErrorOf(error)
    })
  }

  async stop(): Promise<void> {
    await this.#pollNoMore()
    await this.#taken.finish()
    await this.#sends.finish()
    await this.#taps.finish()
    this.#calls.close()
    this.#polls.close()
  }

  /** Resolves when what the updates mean is durable. */
  async #take(updates: readonly unknown[]): Promise<void> {
    if (this.#receive === undefined) throw new SendError('unreachable', 'not_started')
    const events = updates.flatMap((update) => {
      this.#taps.show(update)
      return this.#decoded(update)
    })
    if (events.length > 0) await this.#receive(events)
    for (const event of events) {
      // The only place where an operator learns a group's id.
      if (event.kind === 'community.joined') this.#context.log('info', `telegram: the bot is now in ${event.community}`)
    }
  }

  /** One update that cannot be read must not hold up all that come after it. */
  #decoded(update: unknown): ReturnType<typeof decode> {
    try {
      return decode(update, this.#context.now(), this.#me)
    } catch {
      this.#context.log('error', 'telegram: an update could not be read and is left out', {
        update: integerIn(update, 'update_id'),
      })
      return []
    }
  }

  async #identity(): Promise<Me> {
    if (this.#me === undefined) {
      const { id, username } = await this.#calls.api.raw.getMe()
      this.#me = { id, username }
    }
    return this.#me
  }

  /** A first start sets the webhook; one that points elsewhere may be another program's, and only setup takes it over. */
  async #watchWebhook(url: string): Promise<void> {
    try {
      const info = await this.#calls.api.raw.getWebhookInfo()
      if (info.url === undefined || info.url === '') {
        await this.#calls.api.raw.setWebhook({
          url,
          secret_token: this.#settings.webhookSecret,
          allowed_updates: [...allowedUpdates],
        })
        this.#context.log('info', 'telegram: the webhook is set')
      } else if (info.url !== url) {
        this.#context.log(
          'error',
          'telegram: this bot\'s webhook points somewhere else, so nothing arrives here. Run "ekko setup" to take it over.',
        )
      }
    } catch (error) {
      this.#context.log(
        'error',
        `telegram: the webhook could not be checked (${sendErrorOf(error).code}). Run "ekko doctor".`,
      )
    }
  }
}
