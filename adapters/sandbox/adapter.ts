import { randomUUID } from 'node:crypto'
import type { Adapter, AdapterContext, Receive } from '../../src/adapter.ts'
import { distinct } from '../shared/distinct.ts'
import { InFlight } from '../shared/inflight.ts'
import { Chat, type ChatHistory } from './chat.ts'
import { Journal } from './journal.ts'
import { limits } from './limits.ts'
import { type Faults, Sender } from './send.ts'
import type { Settings } from './settings.ts'
import { Streams } from './stream.ts'
import { webhookRoutes } from './webhook.ts'

/** The sandbox, whose chat tests and the rehearsal can look at. */
export interface SandboxAdapter extends Adapter {
  /** Everything the chat shows right now. */
  history(): ChatHistory
}

/** A chat in the browser, on this machine, that can do everything any platform can: to try Ekko without an account anywhere. */
export function createAdapter(settings: Settings, context: AdapterContext, faults?: Faults): SandboxAdapter {
  const chat = new Chat()
  const streams = new Streams(chat, randomUUID().slice(0, 8))
  const journal = settings.chatPath === undefined ? undefined : journalAt(settings.chatPath, context)
  const sender = new Sender(chat, journal, context.now, faults)
  const sends = new InFlight()
  let receiver: Receive | undefined
  return {
    channel: 'sandbox',
    limits,
    routes: webhookRoutes({ chat, streams, now: context.now, receive: () => receiver }),
    async start(receive) {
      if (journal !== undefined) {
        for (const entry of await journal.read()) chat.restore(entry)
        await journal.begin(chat.entries())
        chat.listen((entry) => journal.append(entry))
      }
      receiver = receive
      context.log('info', 'The sandbox is open.')
    },
    send: (outbound) => sends.run(() => sender.send(distinct(outbound))),
    async stop() {
      await sends.finish()
      receiver = undefined
      streams.close()
      await journal?.written()
    },
    history: () => chat.history(),
  }
}

function journalAt(path: string, context: AdapterContext): Journal {
  return new Journal(path, (code) => context.log('error', 'The sandbox chat cannot be kept on disk.', { code }))
}
