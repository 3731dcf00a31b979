import { createHmac } from 'node:crypto'
import type { Environment } from '../../src/config.ts'
import type { ContactId } from '../../src/domain/contact.ts'
import { envelope, idOf, messageEvent, stampOf, team } from '../adapters/slack/payloads.ts'
import type { Platforms } from '../commands/platforms.ts'

/** One delivery of a platform's, as it would be sent to our server. */
export interface Delivery {
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** A channel whose platform calls us: its settings, and one person's hello, signed at an instant. */
export interface WebhookChannel {
  readonly channel: 'telegram' | 'slack' | 'messenger'
  env(platforms: Platforms): Environment
  /** Said at one instant, and signed at that or at a later one; the same words are the same event. */
  hello(platforms: Platforms, said: Said): Delivery
  readonly contact: ContactId
}

export interface Said {
  readonly at: number
  readonly signedAt: number
  readonly text: string
}

const publicUrl = { EKKO_PUBLIC_URL: 'https://ekko.example' }
const json = { 'content-type': 'application/json' }

const telegram: WebhookChannel = {
  channel: 'telegram',
  env: (platforms) => ({ ...platforms.env.telegram, ...publicUrl }),
  contact: 'telegram:3527065',
  hello: ({ telegram: fake }, { at, text }) => {
    const from = { id: 3527065, is_bot: false, first_name: 'Anna', language_code: 'da' }
    const chat = { id: from.id, type: 'private', first_name: 'Anna' }
    const message = { message_id: 7, date: Math.floor(at / 1000), chat, from, text }
    return {
      path: '/telegram/webhook',
      headers: { ...json, 'x-telegram-bot-api-secret-token': fake.profile.webhook.secret },
      body: JSON.stringify({ update_id: 870_000_002 + text.length, message }),
    }
  },
}

const slackSecret = '8f742231b10e8888abcd99yyyzzz85a5'

const slack: WebhookChannel = {
  channel: 'slack',
  env: (platforms) => ({ ...platforms.env.slack, SLACK_SIGNING_SECRET: slackSecret, ...publicUrl }),
  contact: `slack:${team}/${idOf('U', 'Anna')}`,
  hello: (_, { at, signedAt, text }) => {
    const ts = stampOf(at, text.length)
    const event = messageEvent({ user: idOf('U', 'Anna'), channel: idOf('D', 'Anna'), ts, text })
    const body = JSON.stringify(envelope(event, at, `Ev08MFMKH6${text.length}`))
    const seconds = String(Math.floor(signedAt / 1000))
    const signature = createHmac('sha256', slackSecret).update(`v0:${seconds}:${body}`).digest('hex')
    return {
      path: '/slack/events',
      headers: { ...json, 'x-slack-request-timestamp': seconds, 'x-slack-signature': `v0=${signature}` },
      body,
    }
  },
}

const messenger: WebhookChannel = {
  channel: 'messenger',
  env: (platforms) => platforms.env.messenger,
  contact: 'messenger:6541239870123',
  hello: ({ messenger: fake }, { at, text }) => {
    const { pageId, appSecret } = fake.state
    const message = { mid: `m_first_words_${text.length}`, text }
    const messaging = [{ sender: { id: '6541239870123' }, recipient: { id: pageId }, timestamp: at, message }]
    const body = JSON.stringify({ object: 'page', entry: [{ id: pageId, time: at, messaging }] })
    const signature = createHmac('sha256', appSecret).update(body).digest('hex')
    return { path: '/messenger/webhook', headers: { ...json, 'x-hub-signature-256': `sha256=${signature}` }, body }
  },
}

/** Every channel that has a webhook. */
export const webhookChannels: readonly WebhookChannel[] = [telegram, slack, messenger]

/** Sends it to our server; resolves with the status. */
export async function deliver(url: string | undefined, { path, headers, body }: Delivery): Promise<number> {
  const response = await fetch(`${url}${path}`, { method: 'POST', headers, body })
  await response.arrayBuffer()
  return response.status
}
