import { type Adapter, type AdapterContext, SendError } from '../../src/adapter.ts'
import { distinct } from '../shared/distinct.ts'
import { InFlight } from '../shared/inflight.ts'
import { createClient } from './client.ts'
import { limits } from './limits.ts'
import { Sender } from './send.ts'
import { type Settings, serverName } from './settings.ts'

/** Mail, through any SMTP server: digests and reminders to staff. It only goes out. */
export function createAdapter(settings: Settings, context: AdapterContext): Adapter {
  const client = createClient(settings)
  const sender = new Sender(client, settings)
  const sends = new InFlight()
  return {
    channel: 'mail',
    limits,
    routes: [],
    async start() {
      try {
        await client.greet()
      } catch (error) {
        if (!(error instanceof SendError)) throw error
        const server = serverName(settings)
        if (error.reason === 'misconfigured') {
          context.log('error', 'The mail server refuses us. Check SMTP_URL.', { server, code: error.code })
          throw error
        }
        context.log('warn', 'The mail server did not answer at the start; going on.', { server, code: error.code })
      }
    },
    send: (outbound) => sends.run(() => sender.send(distinct(outbound))),
    stop: () => sends.finish(),
  }
}
