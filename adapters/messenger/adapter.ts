import { type Adapter, type AdapterContext, type Receive, SendError } from '../../src/adapter.ts'
import { distinct } from '../shared/distinct.ts'
import { InFlight } from '../shared/inflight.ts'
import { type Client, createClient } from './client.ts'
import { fetchFile } from './file.ts'
import { limits } from './limits.ts'
import { Sender } from './send.ts'
import type { Settings } from './settings.ts'
import { webhookPath, webhookRoutes } from './webhook.ts'

/** A Facebook Page and its Messenger, for one Page. */
export function createAdapter(settings: Settings, context: AdapterContext): Adapter {
  const graph = createClient(settings)
  const sender = new Sender(graph, settings, context)
  const sends = new InFlight()
  const deliveries = new InFlight()
  let receiver: Receive | undefined
  return {
    channel: 'messenger',
    limits,
    routes: webhookRoutes(settings, context, () => receiver).map((route) => ({
      ...route,
      handle: (request) => deliveries.run(() => route.handle(request)).catch(() => ({ status: 503 })),
    })),
    async start(receive: Receive) {
      if (context.publicUrl === undefined) {
        context.log(
          'error',
          `Messenger sends events to a webhook only. Set EKKO_PUBLIC_URL to the https address that leads to this server, so that Meta reaches ${webhookPath}.`,
        )
        throw new SendError('misconfigured', 'public_url_missing')
      }
      await checkToken(graph, settings, context)
      receiver = receive
    },
    send: (outbound) => sends.run(() => sender.send(distinct(outbound))),
    fetch: (source, bytesMax) => sends.run(() => fetchFile(settings, source, bytesMax)),
    selfTest: async () => void (await askWhoWeAre(graph, settings)),
    async stop() {
      await deliveries.finish()
      await sends.finish()
      receiver = undefined
    },
  }
}

/** A refused token stops us here; a Graph that does not answer does not, since events may come all the same. */
async function checkToken(graph: Client, settings: Settings, context: AdapterContext): Promise<void> {
  try {
    await askWhoWeAre(graph, settings)
  } catch (error) {
    if (!(error instanceof SendError)) throw error
    if (error.reason === 'misconfigured') {
      context.log('error', 'Meta refuses the Page token. Run "ekko doctor" to see why.', { code: error.code })
      throw error
    }
    context.log('warn', 'Graph did not answer at the start; going on.', { code: error.code })
  }
}

/** Rejects with SendError `misconfigured` where Graph refuses our token, or knows no such Page by it. */
async function askWhoWeAre(graph: Client, settings: Settings): Promise<void> {
  try {
    await graph.get(`/${settings.pageId}`, { fields: 'id' })
  } catch (error) {
    if (error instanceof SendError && error.reason === 'rejected') throw new SendError('misconfigured', error.code)
    throw error
  }
}
