import { channel } from '../../../adapters/mail/channel.ts'
import { decode } from '../../../adapters/mail/decode.ts'
import type { Settings } from '../../../adapters/mail/settings.ts'
import type { Adapter } from '../../../src/adapter.ts'
import type { InboxEvent } from '../../../src/domain/inbox.ts'
import type { Actor, CommunityView, FaultCase, Rig, RigOptions, Sent, Subject } from '../subject.ts'
import { type Accepted, MailServer, type Refusal } from './server.ts'

/** A rig with the mail server in reach. */
export interface MailRig extends Rig {
  readonly server: MailServer
  readonly adapter: Adapter
}

const faults: readonly (FaultCase & { readonly refusal: Refusal | 'closed' })[] = [
  { fault: { kind: 'closed' }, reason: 'unreachable', refusal: 'closed' },
  { fault: { kind: 'busy' }, reason: 'unreachable', refusal: { at: 'to', code: 451, words: '4.3.0 try again later' } },
  { fault: { kind: 'greylisted' }, reason: 'unreachable', refusal: { at: 'to', code: 450, words: '4.2.0 greylisted' } },
  { fault: { kind: 'full' }, reason: 'unreachable', refusal: { at: 'to', code: 552, words: '5.2.2 mailbox full' } },
  {
    fault: { kind: 'too-many', retryAfterMs: 60_000 },
    reason: 'throttled',
    refusal: { at: 'to', code: 421, words: '4.7.28 too many messages' },
  },
  {
    fault: { kind: 'rate', retryAfterMs: 60_000 },
    reason: 'throttled',
    refusal: { at: 'from', code: 450, words: '4.7.1 rate limit' },
  },
  {
    fault: { kind: 'no-mailbox' },
    reason: 'contact-gone',
    refusal: { at: 'to', code: 550, words: '5.1.1 no such user' },
  },
  { fault: { kind: 'policy' }, reason: 'rejected', refusal: { at: 'to', code: 550, words: '5.7.1 relay denied' } },
  {
    fault: { kind: 'content' },
    reason: 'rejected',
    refusal: { at: 'data', code: 554, words: '5.6.0 looks like spam' },
  },
  { fault: { kind: 'password' }, reason: 'misconfigured', refusal: { at: 'auth', code: 535, words: '5.7.8 no' } },
  { fault: { kind: 'sender' }, reason: 'misconfigured', refusal: { at: 'from', code: 553, words: '5.1.8 not yours' } },
  { fault: { kind: 'cut' }, reason: 'unknown', refusal: { at: 'cut' } },
]

/** The mail adapter before a real SMTP server. */
export async function startMail(options: RigOptions = {}): Promise<MailRig> {
  const server = new MailServer()
  await server.start()
  const configured = channel.configure({ SMTP_URL: server.url, MAIL_FROM: 'Ekko på rådhuset <ekko@example.org>' })
  if (configured.state !== 'on') throw new Error('The settings of the test are wrong.')
  const settings: Settings = { ...configured.settings, timeoutMs: 2_000 }
  const logged: string[] = []
  const received: InboxEvent[] = []
  const underlying = channel.create(settings, {
    now: options.now ?? Date.now,
    log: (level, message, fields) => logged.push(JSON.stringify({ level, message, ...fields })),
  })
  const adapter: Adapter = {
    ...underlying,
    async send(outbound) {
      try {
        return await underlying.send(outbound)
      } finally {
        // Somebody switches it on again.
        if (!server.running) await server.start()
      }
    },
  }
  await adapter.start(options.receive ?? (async (events) => void received.push(...events)))
  const sentTo = (address?: string) =>
    server.accepted.filter(({ to }) => address === undefined || to.includes(address)).map(sentOf)
  return {
    server,
    adapter,
    received,
    logged,
    secrets: [server.password, encodeURIComponent(server.password), server.url],
    faults,
    get sent() {
      return sentTo()
    },
    deliver: async () => ({}),
    failNext: ({ kind }) => {
      const refusal = faults.find(({ fault }) => fault.kind === kind)?.refusal
      if (refusal === 'closed') void server.stop()
      else if (refusal) server.failNext(refusal)
    },
    slowNext: (delayMs) => server.slowNext(delayMs),
    person: (name) => actorNamed(name, sentTo),
    community: (): CommunityView => {
      throw new Error('There are no communities by mail.')
    },
    stop: async () => {
      await adapter.stop()
      await server.stop()
    },
  }
}

function actorNamed(name: string, sentTo: (address: string) => readonly Sent[]): Actor {
  const address = `${name}@example.org`
  const cannot = () => Promise.reject(new Error('Nobody can do that by mail.'))
  return {
    contact: `mail:${address}`,
    // Whoever has an address can be written to, and an answer is read by people.
    starts: async () => {},
    types: async () => {},
    taps: cannot,
    submits: cannot,
    blocks: cannot,
    get sees() {
      return sentTo(address)
    },
    form: undefined,
  }
}

function sentOf({ to, text, html, raw }: Accepted): Sent {
  const alt = /<img [^>]*alt="([^"]*)"/.exec(html)?.[1]
  return {
    to: `mail:${to[0] ?? ''}`,
    parts: [text],
    buttons: [...html.matchAll(/<a href="([^"]*)"[^>]*>([^<]*)</g)].map(([, url = '', label = '']) => ({
      label: unescaped(label),
      url: unescaped(url),
    })),
    raw: [html, raw],
    edited: false,
    ...(alt === undefined ? {} : { alt: unescaped(alt) }),
  }
}

function unescaped(text: string): string {
  return text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
}

const oneWay = 'mail only goes out: nobody writes to us by it, and nothing is acknowledged'

/** Mail as the suites see it. */
export const subject: Subject = {
  name: 'mail',
  channel: channel as Subject['channel'],
  decode,
  start: startMail,
  liveIn: ({ raw: [html] }) => {
    const quoted = /<blockquote[^>]*>([\s\S]*)<\/blockquote>/.exec(String(html))?.[1] ?? ''
    return [...quoted.replaceAll('<br>', '').matchAll(/<[^>]*>?|&(?!#\d+;)/g)].map(([live]) => live)
  },
  skips: {
    'contact ids and button tokens round-trip within the limits': oneWay,
    'a bad, missing or stale signature is refused before parsing': oneWay,
    'acknowledges only after receive resolved': oneWay,
    'a receiver that rejects is not acknowledged': oneWay,
    "no secret and no citizen's word in any log line": `${oneWay}; what is logged is looked at in mail.test.ts`,
    'a text over the limit is split and never truncated': 'a mail holds any text, so nothing has to be split',
    'an edit changes the message in place': 'a mail that was sent cannot be changed',
  },
  lacks: {
    quote: oneWay,
    'write in thread': oneWay,
    'write of oneself': oneWay,
    edit: oneWay,
    delete: oneWay,
    paste: oneWay,
    photo: oneWay,
    album: oneWay,
    voice: oneWay,
    'video note': oneWay,
    file: oneWay,
    location: oneWay,
    venue: oneWay,
    'contact card': oneWay,
    sticker: oneWay,
    react: oneWay,
    poll: oneWay,
    forward: oneWay,
    'custom emoji': oneWay,
    shortcode: oneWay,
    mention: oneWay,
    unblock: oneWay,
    'write to a colleague': oneWay,
    'be taken over': oneWay,
    'leave the platform': oneWay,
    'something new': oneWay,
    'be given back': oneWay,
  },
}
