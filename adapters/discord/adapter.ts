import type { Adapter, AdapterContext, Receive } from '../../src/adapter.ts'
import type { InboxEvent } from '../../src/domain/inbox.ts'
import { partsOf } from '../shared/address.ts'
import { InFlight } from '../shared/inflight.ts'
import { defer } from './answer.ts'
import { createClient } from './client.ts'
import { Conversations } from './conversations.ts'
import { decode } from './decode.ts'
import { InteractionDesk } from './desk.ts'
import { placeOf } from './external-id.ts'
import { Guilds } from './guilds.ts'
import { handleOf } from './handle.ts'
import { Intake } from './intake.ts'
import { limits } from './limits.ts'
import { Sender } from './send.ts'
import type { Settings } from './settings.ts'
import { webhookRoutes } from './webhook.ts'

/** Ekko on Discord: the gateway (and, where there is a public address, the interactions endpoint) in, REST out. */
export function createAdapter(settings: Settings, context: AdapterContext): Adapter {
  const client = createClient(settings, context.log)
  const conversations = new Conversations(client, context.now)
  const desk = new InteractionDesk({
    defer: (handle) => defer(client, handle),
    now: context.now,
    holdMs: settings.holdMs,
  })
  const intake = new Intake(context, (event, arrivedAt) => durable(event, arrivedAt, desk, conversations))
  const sender = new Sender(client, conversations, desk)
  const sends = new InFlight()
  const guilds = new Guilds()

  return {
    channel: 'discord',
    limits,
    routes:
      settings.publicKey === undefined || context.publicUrl === undefined
        ? []
        : webhookRoutes(settings.publicKey, context, (payload) => intake.once(decode(payload, context.now()))),
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
    send: (outbound) => sends.run(() => sender.send(outbound)),
    async stop() {
      intake.close()
      await sends.finish()
      await desk.stop()
      await client.close()
    },
  }
}

/** What becomes possible once an event cannot be lost any more: acknowledging it, and writing into its conversation. */
function durable(event: InboxEvent, arrivedAt: number, desk: InteractionDesk, conversations: Conversations): void {
  if (!('contact' in event)) return
  const handle = handleOf(event.via?.reply)
  const [user] = partsOf('discord', event.contact)
  if (handle !== undefined) desk.hold(handle, arrivedAt)
  if (handle?.place === 'dm') conversations.remember(user, handle.channel)
  const written = event.kind === 'message.received' ? placeOf(event.via?.message) : undefined
  if (written !== undefined) conversations.remember(user, written.channel)
}
