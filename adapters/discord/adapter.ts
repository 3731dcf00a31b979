import type { Adapter, AdapterContext, Receive } from '../../src/adapter.ts'
import type { InboxEvent } from '../../src/domain/inbox.ts'
import { partsOf } from '../shared/address.ts'
import { distinct } from '../shared/distinct.ts'
import { InFlight } from '../shared/inflight.ts'
import { defer } from './answer.ts'
import { createClient } from './client.ts'
import { Conversations } from './conversations.ts'
import { decode } from './decode.ts'
import { InteractionDesk } from './desk.ts'
import { sendErrorOf } from './errors.ts'
import { placeOf } from './external-id.ts'
import { fetchFile } from './file.ts'
import { handleOf } from './handle.ts'
import { Intake } from './intake.ts'
import { limits } from './limits.ts'
import { Packets } from './packets.ts'
import { Sender } from './send.ts'
import type { Settings } from './settings.ts'
import { webhookRoutes } from './webhook.ts'

/** Ekko on Discord: the gateway (and, where there is a public address, the interactions endpoint) in, REST out. */
export function createAdapter(settings: Settings, context: AdapterContext): Adapter {
  const client = createClient(settings, context.log)
  const conversations = new Conversations(client, context.now, context.log)
  const desk = new InteractionDesk({
    defer: (handle) => defer(client, handle),
    now: context.now,
    holdMs: settings.holdMs,
  })
  const intake = new Intake(context, (event, arrivedAt) => durable(event, arrivedAt, desk, conversations))
  const sender = new Sender(client, conversations, desk, settings.forumTag)
  const sends = new InFlight()
  const packets = new Packets(client, conversations, settings.applicationId)

  /** Reads a packet once Discord has said what the packet itself does not. One that cannot be read must not end the connection. */
  function take(packet: unknown): void {
    const read = () => {
      try {
        intake.take(packets.decode(packet, context.now()))
      } catch (error) {
        context.log('error', 'discord: a packet could not be read', { name: error instanceof Error ? error.name : '' })
      }
    }
    const question = packets.question(packet)
    if (question === undefined) read()
    else void question.then(read)
  }

  return {
    channel: 'discord',
    limits,
    routes:
      settings.publicKey === undefined || context.publicUrl === undefined
        ? []
        : webhookRoutes(settings.publicKey, context, (payload) => intake.once(decode(payload, context.now()))),
    single: {
      open: () => client.connect(take),
      close: () => client.disconnect(),
    },
    start: async (receive: Receive) => intake.open(receive),
    send: (outbound) => sends.run(() => sender.send(distinct(outbound))),
    fetch: (source, bytesMax) => sends.run(() => fetchFile(client, settings, source, bytesMax)),
    async selfTest() {
      try {
        await client.call({ method: 'GET', path: '/users/@me' })
      } catch (error) {
        throw sendErrorOf(error, 'repeatable')
      }
    },
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
  const written =
    event.kind === 'message.received' && event.via?.community === undefined ? placeOf(event.via?.message) : undefined
  if (written !== undefined) conversations.remember(user, written.channel)
}
