import type { Adapter, AdapterContext, Channel, Outbound, Receipt, Receive, Route, Single } from '../../src/adapter.ts'
import { SendError } from '../../src/adapter.ts'
import { InFlight } from '../shared/inflight.ts'
import { type Connection, callSecondsMax, connect } from './api.ts'
import { allowedUpdates, decode, type Me } from './decode.ts'
import { deepLink } from './deeplink.ts'
import { doctor } from './doctor.ts'
import { sendErrorOf } from './errors.ts'
import { fieldsOf, integerOf } from './fields.ts'
import { limits } from './limits.ts'
import { Polling, pollSeconds, tokenRefused } from './polling.ts'
import { Sending } from './sending.ts'
import { configure, type TelegramSettings, variables } from './settings.ts'
import { setup } from './setup.ts'
import { Tapping } from './tapping.ts'
import { webhookRoute, webhookUrl } from './webhook.ts'

/** Telegram, by polling, or by a webhook where there is a public address. */
export class TelegramAdapter implements Adapter {
  readonly channel = 'telegram'
  readonly limits = limits
  readonly routes: readonly Route[]
  readonly single?: Single
  readonly #settings: TelegramSettings
  readonly #context: AdapterContext
  readonly #calls: Connection
  /** Its own, since a poll may stay open longer than a call. */
  readonly #polls: Connection
  readonly #sending: Sending
  readonly #tapping: Tapping
  readonly #sends = new InFlight()
  readonly #taken = new InFlight()
  #polling: Polling | undefined
  #receive: Receive | undefined
  #me: Me | undefined

  constructor(settings: TelegramSettings, context: AdapterContext, callSeconds: number = callSecondsMax) {
    this.#settings = settings
    this.#context = context
    this.#calls = connect(settings, callSeconds)
    this.#polls = connect(settings, pollSeconds + callSeconds)
    this.#sending = new Sending(this.#calls.api, () => this.#identity())
    this.#tapping = new Tapping(this.#calls.api)
    this.routes =
      context.publicUrl === undefined
        ? []
        : [webhookRoute(settings.webhookSecret, (update) => this.#taken.run(() => this.#take([update])))]
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
      await this.#tapping.settled(outbound.editsExternalId)
      return await this.#sending.send(outbound)
    })
  }

  async stop(): Promise<void> {
    await this.#pollNoMore()
    await this.#taken.finish()
    await this.#sends.finish()
    await this.#tapping.finish()
    this.#calls.close()
    this.#polls.close()
  }

  /** Resolves when what the updates mean is durable. */
  async #take(updates: readonly unknown[]): Promise<void> {
    if (this.#receive === undefined) throw new SendError('unreachable', 'not_started')
    const events = updates.flatMap((update) => {
      this.#tapping.show(update)
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
        update: integerOf(fieldsOf(update)?.update_id),
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

  /** A first start sets the webhook; one that points elsewhere is somebody's, and only setup takes it over. */
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

/** Telegram as main and the commands see it. */
export const channel: Channel<TelegramSettings> = {
  channel: 'telegram',
  variables,
  configure,
  create: (settings, context) => new TelegramAdapter(settings, context),
  setup,
  doctor,
  deepLink,
}
