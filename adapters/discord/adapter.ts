import type { Adapter, AdapterContext, Outbound, Receipt, Receive } from '../../src/adapter.ts'
import type { InboxEvent } from '../../src/domain/inbox.ts'
import { partsOf as addressParts } from '../shared/address.ts'
import { InFlight } from '../shared/inflight.ts'
import { answer, answeredIn, changesTapped, defer } from './answering.ts'
import { type DiscordClient, discordClient } from './client.ts'
import { Conversations } from './conversations.ts'
import { channel, decode } from './decode.ts'
import { InteractionDesk } from './desk.ts'
import { encode, type Part } from './encode.ts'
import { Forums } from './forums.ts'
import { Guilds } from './guilds.ts'
import { handleOf, type ReplyHandle } from './handle.ts'
import { Intake } from './intake.ts'
import { limits } from './limits.ts'
import { ephemeral, type Place, placeOf } from './messageid.ts'
import { edit, post, postToCommunity, receiptOf } from './posting.ts'
import type { Settings } from './settings.ts'
import { interactionsRoute } from './webhook.ts'

/** Ekko on Discord: the gateway (and, where there is a public address, the interactions endpoint) in, REST out. */
export function create(settings: Settings, context: AdapterContext): Adapter {
  const client = discordClient(settings, context.log)
  const conversations = new Conversations(client, context.now)
  const desk = new InteractionDesk({
    defer: (handle) => defer(client, handle),
    now: context.now,
    holdMs: settings.holdMs,
  })
  const intake = new Intake(context, (event, arrivedAt) => durable(event, arrivedAt, desk, conversations))
  const sending: Sending = { client, conversations, desk, forums: new Forums(client) }
  const inFlight = new InFlight()
  const guilds = new Guilds()

  return {
    channel,
    limits,
    routes:
      settings.publicKey === undefined || context.publicUrl === undefined
        ? []
        : [interactionsRoute(settings.publicKey, context, (payload) => intake.once(decode(payload, context.now())))],
    single: {
      open: () =>
        client.connect((packet) => {
          const events = decode(packet, context.now(), (id) => guilds.known(id))
          guilds.learn(packet)
          intake.take(events)
        }),
      close: () => client.disconnect(),
    },
    start: async (receive: Receive) => intake.open(receive),
    send: (outbound) => inFlight.run(() => send(sending, outbound)),
    async stop() {
      intake.close()
      await inFlight.finish()
      await desk.stop()
      await client.close()
    },
  }
}

interface Sending {
  readonly client: DiscordClient
  readonly conversations: Conversations
  readonly desk: InteractionDesk
  readonly forums: Forums
}

/** What becomes possible once an event cannot be lost any more: acknowledging it, and writing into its conversation. */
function durable(event: InboxEvent, arrivedAt: number, desk: InteractionDesk, conversations: Conversations): void {
  if (!('contact' in event)) return
  const handle = handleOf(event.via?.reply)
  const [user] = addressParts(channel, event.contact)
  if (handle !== undefined) desk.hold(handle, arrivedAt)
  if (handle?.place === 'dm') conversations.remember(user, handle.channel)
  const written = event.kind === 'message.received' ? placeOf(event.via?.message) : undefined
  if (written !== undefined) conversations.remember(user, written.channel)
}

async function send(sending: Sending, outbound: Outbound): Promise<Receipt> {
  const parts = encode(outbound)
  const [user] = addressParts(channel, outbound.to)
  if (user === 'channel') {
    return postToCommunity(sending.client, (id) => sending.forums.isForum(id), outbound, parts)
  }
  const handle = handleOf(outbound.via?.reply)
  if (handle === undefined) return write(sending, outbound, user, parts, editable(outbound, undefined))

  const edited = editable(outbound, handle)
  const inPlace = changesTapped(handle, outbound, parts)
  if (edited !== undefined && !inPlace) return write(sending, outbound, user, parts, edited)
  const answered = await sending.desk.answer(handle, (talk) => answer(sending.client, handle, talk, outbound, parts))
  const route = outbound.route ?? (await routeAfter(sending, handle, user))
  const routed = route === undefined ? {} : { route }
  if (answered.as === 'form') return routed
  const { partsSaid, messages } = answered
  if (partsSaid >= parts.length) return { ...receiptOf(answeredIn(handle), messages), ...routed }
  if (partsSaid === 0) return write(sending, { ...outbound, ...routed }, user, parts, edited)
  const conversation = route ?? (await sending.conversations.open(user))
  const others = await post(sending.client, conversation, outbound.key, parts.slice(partsSaid), {
    partsBefore: partsSaid,
  })
  const all = answeredIn(handle) === conversation ? [...messages, ...others] : others
  return { ...receiptOf(conversation, all), route: conversation }
}

/** Writes into our own conversation with the person, or changes a message there. */
async function write(
  { client, conversations }: Sending,
  outbound: Outbound,
  user: string,
  parts: readonly [Part, ...Part[]],
  edited: Place | undefined,
): Promise<Receipt> {
  const conversation = outbound.route ?? (await conversations.open(user))
  if (edited !== undefined && edited.channel === conversation) {
    return { ...(await edit(client, edited, outbound.key, parts)), route: conversation }
  }
  const above = placeOf(outbound.underExternalId)
  const reply = above?.channel === conversation ? { replyTo: above.messages[0] } : {}
  return {
    ...receiptOf(conversation, await post(client, conversation, outbound.key, parts, reply)),
    route: conversation,
  }
}

/** What only its reader saw cannot be changed once its interaction is over, and a public post never for one person: sent anew. */
function editable(outbound: Outbound, handle: ReplyHandle | undefined): Place | undefined {
  const place = placeOf(outbound.editsExternalId)
  if (place === undefined || place.channel === ephemeral || handle?.place === 'guild') return undefined
  return place
}

async function routeAfter({ conversations }: Sending, handle: ReplyHandle, user: string): Promise<string | undefined> {
  return handle.place === 'dm' ? handle.channel : conversations.openAtTap(user)
}
