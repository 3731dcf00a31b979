import { createAdapter } from '../../../adapters/telegram/adapter.ts'
import { channel } from '../../../adapters/telegram/channel.ts'
import { decode } from '../../../adapters/telegram/decode.ts'
import type { Settings } from '../../../adapters/telegram/settings.ts'
import type { Adapter, Outbound } from '../../../src/adapter.ts'
import type { ContactId } from '../../../src/domain/contact.ts'
import type { InboxEvent } from '../../../src/domain/inbox.ts'
import { mounted } from '../mounted.ts'
import { receiving } from '../receiving.ts'
import type { Actor, CommunityView, Fault, Rig, RigOptions, SeenButton, Sent, Subject } from '../subject.ts'
import { bot, type Entity, type FakeMessage, type Key } from './chats.ts'
import { FakeTelegram, fakeToken } from './fake.ts'
import { type FaultKind, faultReasons } from './faults.ts'
import { gesture } from './gestures.ts'
import { People } from './people.ts'
import { liveParts } from './rules.ts'

/** A rig with the fake within reach, for Telegram's own tests. */
export interface TelegramRig extends Rig {
  readonly fake: FakeTelegram
  readonly people: People
  readonly settings: Settings
}

/** Telegram behind a webhook: signatures and acknowledgements can be seen. */
export const subject: Subject = {
  name: 'telegram',
  channel: channel as Subject['channel'],
  decode: (payload, now) => decode(payload, now, { id: bot.id, username: bot.username }),
  start: (options) => startRig('webhook', options),
  liveIn: (sent) => sent.raw.flatMap((raw) => liveParts(shownIn(raw))),
  skips: {
    'a stale signature': 'Telegram sends a secret, not a signature; it carries no time',
  },
  lacks: {
    'transcribed voice': 'the platform hands over no transcript',
    'write in thread': 'a private chat has no threads; a reply is a quote',
    'write of oneself': "Telegram's apps have no /me",
    delete: 'Telegram does not tell a bot what people delete in their chat with it',
    'write to a colleague': 'only the person and the bot write in a private chat',
    'be taken over': 'only the person and the bot write in a private chat',
    'be given back': 'only the person and the bot write in a private chat',
  },
}

/** The same by long polling, the default without a public address. */
export const pollingSubject: Subject = {
  ...subject,
  start: (options) => startRig('polling', options),
  skips: {
    'a bad, missing or stale signature is refused before parsing': 'we ask Telegram, so nothing arrives unasked',
  },
}

/** Starts the fake and the adapter, connected by polling or by a webhook on a loopback port. */
export async function startRig(
  by: 'polling' | 'webhook',
  options: RigOptions = {},
  paced = false,
): Promise<TelegramRig> {
  const now = options.now ?? Date.now
  const fake = new FakeTelegram({ now, paced })
  await fake.start()
  const settings = settingsFor(fake)
  const received: InboxEvent[] = []
  const logged: string[] = []
  const receive =
    options.receive ??
    (async (events: readonly InboxEvent[]) => {
      received.push(...events)
    })
  const context = {
    now,
    log: (level: string, message: string, fields?: object) => {
      logged.push(JSON.stringify([level, message, fields]))
    },
  }
  // The webhook's address is known only once its routes are served, and they come from the adapter.
  const site = by === 'webhook' ? await mountedLater() : undefined
  const adapter = createAdapter(settings, { ...context, ...(site === undefined ? {} : { publicUrl: site.url }) })
  site?.use(adapter.routes)
  await receiving(adapter, receive)
  const people = new People(fake)
  const view = new View(fake)
  const wrapped = view.watching(adapter)

  return {
    adapter: wrapped,
    received,
    logged,
    secrets: [settings.token, settings.webhookSecret],
    fake,
    people,
    settings,
    get sent() {
      return view.all()
    },
    deliver: (payload, signed = 'good') => deliver(fake, payload, signed),
    failNext: (fault: Fault) => view.failNext(fault),
    slowNext: (delayMs) => fake.slowNext(delayMs),
    faults: Object.entries(faultReasons).map(([kind, reason]) => ({
      fault: { kind, ...(kind === 'flood' ? { retryAfterMs: 7_000 } : {}) },
      reason,
    })),
    person: (name) => actorOf(fake, people, view, name),
    community: (name) => communityOf(fake, people, view, name),
    stop: async () => {
      await adapter.stop()
      await site?.close()
      await fake.stop()
      if (fake.problems.length > 0) throw new Error(`Not as Telegram describes it: ${fake.problems.join('; ')}`)
    },
  }
}

/** What the environment would say, pointing to the fake. */
export function settingsFor(fake: FakeTelegram): Settings {
  const configured = channel.configure({ TELEGRAM_BOT_TOKEN: fakeToken, TELEGRAM_API_ROOT: fake.url })
  if (configured.state !== 'on') throw new Error('The settings of the tests are wrong.')
  return configured.settings
}

async function mountedLater() {
  let routes: Adapter['routes'] = []
  const site = await mounted([
    {
      method: 'POST',
      path: '/telegram/webhook',
      handle: async (request) => (await routes[0]?.handle(request)) ?? { status: 404 },
    },
  ])
  return {
    ...site,
    use: (found: Adapter['routes']) => {
      routes = found
    },
  }
}

/** A poller that has not confirmed within this time does not acknowledge. */
const unacknowledgedMs = 600

async function deliver(
  fake: FakeTelegram,
  payload: unknown,
  signed: 'good' | 'bad' | 'missing' | 'stale',
): Promise<{ readonly status?: number }> {
  const { url, secret } = fake.profile.webhook
  if (url === '') {
    const update = payload as { update_id: number }
    // Telegram numbers every update, also one of a kind we do not know.
    return await fake.updates.deliver(
      typeof update.update_id === 'number' ? update : { ...update, update_id: fake.updates.numbered({}).update_id },
      unacknowledgedMs,
    )
  }
  const headers: Record<string, string> = { 'content-type': 'application/json' }
  if (signed !== 'missing') headers['x-telegram-bot-api-secret-token'] = signed === 'good' ? secret : `${secret}x`
  const body = typeof payload === 'string' ? payload : JSON.stringify(payload)
  const response = await fetch(url, { method: 'POST', headers, body })
  await response.arrayBuffer()
  return { status: response.status }
}

/** What can be seen on the fake, with the parts of one send kept together. */
class View {
  readonly #fake: FakeTelegram
  readonly #groups: FakeMessage[][] = []
  readonly #sending: { readonly to: string; readonly parts: FakeMessage[] }[] = []
  #refuseNext = false

  constructor(fake: FakeTelegram) {
    this.#fake = fake
    fake.onAccepted = (message) => {
      const current = this.#sending.find((one) => one.to === `telegram:${message.chat}`)
      const parts = current?.parts ?? []
      if (parts.length === 0) this.#groups.push(parts)
      parts.push(message)
    }
  }

  failNext(fault: Fault): void {
    if (fault.kind === 'refused') this.#refuseNext = true
    else this.#fake.failNext(fault.kind as FaultKind, fault.retryAfterMs)
  }

  /** The adapter, with its sends watched. */
  watching(adapter: Adapter): Adapter {
    return {
      channel: adapter.channel,
      limits: adapter.limits,
      routes: adapter.routes,
      start: (receive) => adapter.start(receive),
      stop: () => adapter.stop(),
      ...(adapter.fetch === undefined ? {} : { fetch: adapter.fetch.bind(adapter) }),
      ...(adapter.selfTest === undefined ? {} : { selfTest: adapter.selfTest.bind(adapter) }),
      send: async (outbound: Outbound) => {
        const current = { to: outbound.to as string, parts: [] }
        this.#sending.push(current)
        const refusing = this.#refuseNext
        this.#refuseNext = false
        if (refusing) await this.#fake.stop()
        try {
          return await adapter.send(outbound)
        } finally {
          this.#sending.splice(this.#sending.indexOf(current), 1)
          if (refusing) await this.#fake.start()
        }
      },
    }
  }

  all(): readonly Sent[] {
    return this.#groups.map(sentOf)
  }

  in(chat: number): readonly Sent[] {
    return this.#groups.filter((parts) => parts[0]?.chat === chat).map(sentOf)
  }
}

function sentOf(parts: readonly FakeMessage[]): Sent {
  const alt = parts.map(altOf).find((found) => found !== undefined)
  return {
    to: `telegram:${parts[0]?.chat ?? 0}`,
    parts: parts.flatMap((part) => part.text ?? part.caption ?? []),
    buttons: (parts.at(-1)?.reply_markup?.inline_keyboard ?? []).flat().map(seenButton),
    raw: parts.flatMap((part) => part.raw),
    edited: parts.some((part) => part.edited),
    ...(alt === undefined ? {} : { alt }),
  }
}

/** Telegram has no alternative text: the last paragraph of a picture's caption, in italics, is it. */
function altOf(message: FakeMessage): string | undefined {
  const note = message.photo === undefined ? undefined : message.caption_entities?.at(-1)
  if (note?.type !== 'italic') return undefined
  return message.caption?.slice(note.offset, note.offset + note.length)
}

function seenButton(key: Key): SeenButton {
  return key.url === undefined ? { label: key.text, token: key.callback_data ?? '' } : { label: key.text, url: key.url }
}

function shownIn(raw: unknown): { text: string; entities: readonly Entity[]; parseMode: unknown } {
  const given = raw as Readonly<Record<string, unknown>>
  return {
    text: String(given.text ?? given.caption ?? ''),
    entities: (given.entities ?? given.caption_entities ?? []) as readonly Entity[],
    parseMode: given.parse_mode,
  }
}

function actorOf(fake: FakeTelegram, people: People, view: View, name: string): Actor {
  const user = fake.chats.user(name)
  const contact: ContactId = `telegram:${user.id}`
  return {
    contact,
    starts: async (ref) => void (await people.starts(user, ref)),
    types: async (text) => {
      user.started = true
      await people.says(user, text)
    },
    taps: async (label, where) => {
      const chat = where === undefined ? user.id : fake.chats.group(where).id
      const { message, key } = keyIn(fake, chat, label)
      await people.taps(user, message, key)
    },
    does: async (done) => await gesture(fake, people, user, done),
    submits: async () => {
      throw new Error('Telegram has no forms: Ekko asks step by step there.')
    },
    blocks: async () => void (await people.blocks(user)),
    get sees() {
      return view.in(user.id)
    },
    form: undefined,
  }
}

/** The newest button with this label, marked or not. */
function keyIn(fake: FakeTelegram, chat: number, label: string): { message: FakeMessage; key: Key } {
  for (const message of fake.chats.messages.filter((one) => one.chat === chat).reverse()) {
    const keys = message.reply_markup?.inline_keyboard.flat() ?? []
    const key = keys.find((one) => one.text === label) ?? keys.find((one) => one.text.replace(/^✓ /, '') === label)
    if (key !== undefined) return { message, key }
  }
  throw new Error(`There is no button "${label}" to tap.`)
}

function communityOf(fake: FakeTelegram, people: People, view: View, name: string): CommunityView {
  const group = fake.chats.group(name)
  return {
    address: `telegram:${group.id}`,
    get posts() {
      return view.in(group.id)
    },
    removes: async () => void (await people.puts(group, 'kicked', fake.chats.user('administrator'))),
  }
}
