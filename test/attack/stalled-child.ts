import { createLog } from '../../src/log.ts'
import { startServer } from '../../src/server.ts'

const handle = async ({ body }: { readonly body: Uint8Array }) => ({ status: 200, body: String(body.length) })
const running = await startServer({
  host: '127.0.0.1',
  port: 0,
  routes: [
    { method: 'POST', path: '/hook', handle },
    { method: 'POST', path: '/desk/*', handle },
  ],
  log: createLog({ level: 'silent' }),
  health: async () => ({ ok: true, details: {} }),
  ready: () => true,
  unready: () => undefined,
  metrics: async () => ({ type: 'text/plain', text: '' }),
})
process.on('message', () => {
  globalThis.gc?.()
  process.send?.(process.memoryUsage.rss())
})
process.send?.(Number(new URL(running.url).port))
