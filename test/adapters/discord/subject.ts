import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { channel } from '../../../adapters/discord/channel.ts'
import { decode } from '../../../adapters/discord/decode.ts'
import { placeOf } from '../../../adapters/discord/external-id.ts'
import type { Settings } from '../../../adapters/discord/settings.ts'
import type { Adapter, AdapterContext, Receive } from '../../../src/adapter.ts'
import type { InboxEvent } from '../../../src/domain/inbox.ts'
import { type Mounted, mounted } from '../mounted.ts'
import { receiving } from '../receiving.ts'
import type { Fault, FaultCase, Rig, RigOptions, Sent, Subject } from '../subject.ts'
import { FakeDiscord } from './fake.ts'
import { shown } from './markdown.ts'
import { actorOf, communityView, sentIn } from './people.ts'
import { known } from './recorded.ts'
import { applicationId, botToken, type Channel, type Fields, type Guild } from './world.ts'

/** A rig with the fake in reach, for tests that look behind the curtain. */
export interface DiscordRig extends Rig {
  readonly fake: FakeDiscord
  readonly settings: Settings
  readonly context: AdapterContext
  channelNamed(name: string): { readonly guild: Guild; readonly channel: Channel }
}

export interface DiscordOptions extends RigOptions {
  readonly holdMs?: number
  readonly timeoutMs?: number
  /** Takes interactions over HTTP, signed. */
  readonly overHttp?: boolean
  /** The tag of the city's posts in forums. */
  readonly forumTag?: string
}

/** Without an engine nobody answers a tap, so there is no use in waiting long; with one, the slowest machine must make it. */
const holdMs = { alone: 100, answered: 1_500 }
const timeoutMs = 1_000
const keys = generateKeyPairSync('ed25519')
const publicKey = keys.publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex')

export async function startDiscord(options: DiscordOptions = {}): Promise<DiscordRig> {
  const now = options.now ?? Date.now
  const fake = new FakeDiscord(now)
  await fake.start()
  const logged: string[] = []
  const received: InboxEvent[] = []
  const context: AdapterContext = {
    now,
    log: (level, message, fields) => logged.push(JSON.stringify({ level, message, ...fields })),
    publicUrl: 'https://ekko.example',
  }
  const settings: Settings = {
    botToken,
    applicationId,
    publicKey,
    apiBase: `${fake.rest.url}/api`,
    holdMs: options.holdMs ?? (options.receive === undefined ? holdMs.alone : holdMs.answered),
    timeoutMs: options.timeoutMs ?? timeoutMs,
    ...(options.forumTag === undefined ? {} : { forumTag: options.forumTag }),
  }
  const underlying = channel.create(settings, context)
  const groups = new Map<string, readonly string[]>()
  const adapter = grouping(underlying, groups, () => fake.rest.listen())
  const receipts = new Receipts(options.receive, received)
  const web = await mounted(adapter.routes)
  if (options.overHttp) fake.endpoint = (payload) => posted(web, JSON.stringify(payload), 'good', now())
  await receiving(adapter, receipts.receive)

  const communities = new Map<string, { readonly guild: Guild; readonly channel: Channel }>()
  const channelNamed = (name: string) => {
    const known = communities.get(name) ?? fake.invite(name, name.startsWith('forum') ? 15 : 0)
    communities.set(name, known)
    return known
  }
  return {
    fake,
    settings,
    context,
    adapter,
    received,
    // discord.js counts its requests and refuses what is above Discord's limit.
    perSecondMax: adapter.limits.pace.perSecondMax,
    logged,
    secrets: [botToken, 's3cret', Buffer.from('s3cret'.repeat(6)).toString('base64url').slice(6, 24)],
    faults,
    channelNamed,
    get sent() {
      return sentIn(fake, groups, () => true)
    },
    deliver: (payload, signed = 'good') => deliver(fake, receipts, web, payload, signed, now()),
    failNext: (fault) => fake.rest.failNext(fault),
    slowNext: (ms) => fake.rest.slowNext(ms),
    person: (name) => actorOf(fake, groups, fake.world.person(name), (where) => channelNamed(where).channel, received),
    community: (name) => {
      const { guild, channel: place } = channelNamed(name)
      return communityView(fake, groups, guild, place)
    },
    async stop() {
      await adapter.stop()
      await web.close()
      await fake.stop()
      if (fake.world.lies.length > 0) throw new Error(`The fake is not like Discord:\n${fake.world.lies.join('\n')}`)
    },
  }
}

/** Remembers which messages left in one send, and opens the platform's door again after a refusal. */
function grouping(adapter: Adapter, groups: Map<string, readonly string[]>, reopen: () => Promise<void>): Adapter {
  return {
    ...adapter,
    async send(outbound) {
      try {
        const receipt = await adapter.send(outbound)
        const place = placeOf(receipt.externalId)
        if (place !== undefined) groups.set(place.messages[0], place.messages)
        return receipt
      } finally {
        await reopen()
      }
    },
  }
}

/** What the adapter handed over, and what became of it. */
class Receipts {
  readonly #inner: Receive | undefined
  readonly #received: InboxEvent[]
  readonly outcomes: Promise<void>[] = []

  constructor(inner: Receive | undefined, received: InboxEvent[]) {
    this.#inner = inner
    this.#received = received
  }

  readonly receive: Receive = (events) => {
    this.#received.push(...events)
    const outcome = this.#inner?.(events) ?? Promise.resolve()
    this.outcomes.push(outcome)
    return outcome
  }
}

/** Pushes a payload: packets over the gateway, bare interactions and everything badly signed over HTTP. */
async function deliver(
  fake: FakeDiscord,
  receipts: Receipts,
  web: Mounted,
  payload: unknown,
  signed: 'good' | 'bad' | 'missing' | 'stale',
  now: number,
): Promise<{ readonly status?: number }> {
  const packet = payload as { readonly t?: unknown; readonly d?: unknown } | null
  if (signed !== 'good' || typeof packet?.t !== 'string') {
    return posted(web, typeof payload === 'string' ? payload : JSON.stringify(payload), signed, now)
  }
  const before = receipts.outcomes.length
  fake.gateway.dispatch(packet.t, packet.d)
  await fake.gateway.drained()
  await Promise.all(receipts.outcomes.slice(before))
  return {}
}

async function posted(
  web: Mounted,
  body: string,
  signed: 'good' | 'bad' | 'missing' | 'stale',
  now: number,
): Promise<{ readonly status: number }> {
  const timestamp = String(Math.floor(now / 1000) - (signed === 'stale' ? 3_600 : 0))
  const key: KeyObject = signed === 'bad' ? generateKeyPairSync('ed25519').privateKey : keys.privateKey
  const signature = sign(null, Buffer.from(timestamp + body), key).toString('hex')
  const headers = signed === 'missing' ? {} : { 'x-signature-ed25519': signature, 'x-signature-timestamp': timestamp }
  const { status } = await fetch(`${web.url}/discord/interactions`, { method: 'POST', body, headers })
  return { status }
}

const faults: readonly FaultCase[] = [
  { fault: { kind: '429', retryAfterMs: 2_000 }, reason: 'throttled' },
  { fault: { kind: '429-global', retryAfterMs: 1_500 }, reason: 'throttled' },
  { fault: { kind: '20028', retryAfterMs: 60_000 }, reason: 'throttled' },
  { fault: { kind: '40003', retryAfterMs: 3_600_000 }, reason: 'throttled' },
  { fault: { kind: '500' }, reason: 'unreachable' },
  { fault: { kind: '502-page' }, reason: 'unreachable' },
  { fault: { kind: 'hang' }, reason: 'unreachable' },
  { fault: { kind: 'cut' }, reason: 'unreachable' },
  { fault: { kind: 'malformed' }, reason: 'unreachable' },
  { fault: { kind: 'refuse' }, reason: 'unreachable' },
  { fault: { kind: '401' }, reason: 'misconfigured' },
  { fault: { kind: '20026' }, reason: 'misconfigured' },
  { fault: { kind: 'cloudflare' }, reason: 'misconfigured' },
  { fault: { kind: '50007' }, reason: 'contact-gone' },
  { fault: { kind: '50278' }, reason: 'contact-gone' },
  { fault: { kind: '20009' }, reason: 'contact-gone' },
  { fault: { kind: '10003' }, reason: 'contact-gone' },
  { fault: { kind: '10013' }, reason: 'contact-gone' },
  { fault: { kind: '50001' }, reason: 'rejected' },
  { fault: { kind: '50013' }, reason: 'rejected' },
  { fault: { kind: '50083' }, reason: 'conversation-closed' },
  { fault: { kind: '160005' }, reason: 'conversation-closed' },
  { fault: { kind: '40067' }, reason: 'conversation-closed' },
  { fault: { kind: '20016', retryAfterMs: 60_000 }, reason: 'throttled' },
  { fault: { kind: '50035' }, reason: 'rejected' },
] satisfies readonly { readonly fault: Fault; readonly reason: FaultCase['reason'] }[]

export const subject: Subject = {
  name: 'discord',
  channel,
  decode: (payload, now) => decode(payload, now, known),
  start: (options) => startDiscord(options),
  liveIn(sent: Sent) {
    return (sent.raw as readonly Fields[]).flatMap((body) => {
      const mentions = body.allowed_mentions as { readonly parse?: readonly string[] } | undefined
      const allowed = mentions?.parse?.length === 0 ? [] : ['mentions are allowed']
      return [...allowed, ...shown(String(body.content ?? '')).live]
    })
  },
  skips: {},
  lacks: {
    'transcribed voice': 'the platform hands over no transcript',
    paste: 'Discord sends no longer text than one message holds; its apps offer to send it as a file instead',
    'write in thread': 'a conversation of two has no threads on Discord',
    sticker: 'which emoji a sticker was made for, Discord tells in no message: it is met as any sticker',
    'video note': 'Discord has no round films; a film is a file',
    location: 'Discord has no places to send',
    venue: 'Discord has no places to send',
    'contact card': 'Discord has no cards to send; a person is only mentioned',
    unblock: 'Discord does not tell a bot that it was blocked or let in again; writing is the first sign of it',
    'leave the platform': 'Discord does not tell a bot that an account was closed; the next message is refused',
    'write to a colleague': 'nobody but Ekko is in this conversation, and no other bot takes it over',
    'be taken over': 'nobody but Ekko is in this conversation, and no other bot takes it over',
    'be given back': 'nobody but Ekko is in this conversation, and no other bot takes it over',
  },
}
