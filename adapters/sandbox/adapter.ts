import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { Adapter, AdapterContext, Channel, Outbound, Receipt, Receive, Route } from '../../src/adapter.ts'
import { channelOf, platformIdOf } from '../../src/domain/contact.ts'
import { partsOf } from '../shared/address.ts'
import { InFlight } from '../shared/inflight.ts'
import { Chat, type ChatHistory } from './chat.ts'
import { encode } from './encode.ts'
import { type ChatFailure, sendErrorOf } from './errors.ts'
import { Journal } from './journal.ts'
import { limits } from './limits.ts'
import type { Posted } from './message.ts'
import { sandboxRoutes } from './routes.ts'
import { Streams } from './stream.ts'

export interface SandboxSettings {
  /** Where the chat is kept over a restart; without it the chat is gone then. */
  readonly chatPath?: string
}

/** What tests may do to the chat server: refuse a message, or take its time. */
export interface SandboxFaults {
  readonly beforePost: (posted: Posted) => Promise<ChatFailure | undefined>
}

/** A chat in the browser, on this machine, that can do everything any platform can: to try Ekko without an account anywhere. */
export class SandboxAdapter implements Adapter {
  readonly channel = 'sandbox'
  readonly limits = limits
  readonly routes: readonly Route[]
  readonly #context: AdapterContext
  readonly #faults: SandboxFaults | undefined
  readonly #chat = new Chat()
  readonly #streams = new Streams(this.#chat, randomUUID().slice(0, 8))
  readonly #sending = new InFlight()
  readonly #journal: Journal | undefined
  #receive: Receive | undefined

  constructor(settings: SandboxSettings, context: AdapterContext, faults?: SandboxFaults) {
    this.#context = context
    this.#faults = faults
    this.#journal =
      settings.chatPath === undefined
        ? undefined
        : new Journal(settings.chatPath, (code) =>
            context.log('error', 'The sandbox chat cannot be kept on disk.', { code }),
          )
    this.routes = sandboxRoutes({
      chat: this.#chat,
      streams: this.#streams,
      now: context.now,
      receive: () => this.#receive,
    })
  }

  async start(receive: Receive): Promise<void> {
    if (this.#journal) {
      for (const entry of await this.#journal.read()) this.#chat.restore(entry)
      await this.#journal.begin(this.#chat.entries())
      const journal = this.#journal
      this.#chat.listen((entry) => journal.append(entry))
    }
    this.#receive = receive
    this.#context.log('info', 'The sandbox is open.')
  }

  send(outbound: Outbound): Promise<Receipt> {
    return this.#sending.run(async () => {
      partsOf(this.channel, outbound.to)
      const posted = encode(outbound)
      const fault = await this.#faults?.beforePost(posted)
      if (fault) throw sendErrorOf(fault)
      this.#meet(outbound)
      const taken = this.#chat.post(posted, this.#context.now())
      if ('kind' in taken) throw sendErrorOf(taken)
      await this.#journal?.written()
      return { externalId: taken.id }
    })
  }

  async stop(): Promise<void> {
    await this.#sending.finish()
    this.#receive = undefined
    this.#streams.close()
    await this.#journal?.written()
  }

  /** Everything the chat shows right now. */
  history(): ChatHistory {
    return this.#chat.history()
  }

  /** People we know from before may be new to a chat that was emptied. */
  #meet(outbound: Outbound): void {
    const id = platformIdOf(outbound.to)
    if (id.includes('/') || this.#chat.person(id)) return
    this.#chat.meet({ id, name: id, blocked: false })
  }
}

export const sandbox: Channel<SandboxSettings> = {
  channel: 'sandbox',
  variables: [
    {
      name: 'EKKO_SANDBOX',
      required: false,
      secret: false,
      from: 'on or off; on by itself when no other channel is configured',
      example: 'on',
    },
    {
      name: 'EKKO_SANDBOX_CHAT',
      required: false,
      secret: false,
      from: 'the file that keeps the sandbox chat over a restart, or none',
      example: 'data/sandbox-chat.jsonl',
    },
  ],
  configure(env) {
    const wanted = env.EKKO_SANDBOX?.trim().toLowerCase() ?? ''
    if (wanted === '') return { state: 'off', reason: 'EKKO_SANDBOX is not set.' }
    if (wanted === 'off') return { state: 'off', reason: 'EKKO_SANDBOX is off.' }
    if (wanted !== 'on') {
      return { state: 'wrong', problems: ['EKKO_SANDBOX is neither on nor off. Set it to one of the two.'] }
    }
    const path = env.EKKO_SANDBOX_CHAT?.trim() || join(env.EKKO_DATA_DIR?.trim() || 'data', 'sandbox-chat.jsonl')
    return { state: 'on', settings: path === 'none' ? {} : { chatPath: path } }
  },
  create: (settings, context) => new SandboxAdapter(settings, context),
  deepLink: async (_settings, token, { localUrl }) => ({
    url: `${localUrl}/sandbox?start=${encodeURIComponent(token)}`,
  }),
  async setup() {
    return [{ state: 'unchanged', text: 'sandbox: there is nothing to set up' }]
  },
  async doctor(_settings, _context, communities) {
    const ours = communities.filter((community) => channelOf(community) === 'sandbox')
    return [
      { ok: true, text: 'sandbox: runs in this process, for this machine only' },
      ...ours.map((community) =>
        platformIdOf(community).startsWith('community/')
          ? { ok: true, text: `sandbox: ${community} is shown on the page` }
          : { ok: false, text: `sandbox: write ${community} as sandbox:community/${platformIdOf(community)}` },
      ),
    ]
  },
}
