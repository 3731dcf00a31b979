import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { compose } from '../../src/engine/outbox/compose.ts'
import { verdict } from '../../src/engine/outbox/verdict.ts'
import { createLog } from '../../src/log.ts'
import { movableClock } from '../../src/loops/clock.ts'
import { Loops } from '../../src/loops/loops.ts'
import { createMetrics } from '../../src/metrics.ts'
import { openSqlite } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { render } from '../../src/texts/render.ts'
import { citySeal } from '../key.ts'
import { understood } from '../understood.ts'
import { loopbackAdapter } from './platform.ts'
import { city, decideByTheWords, message, texts, voice } from './town.ts'

/** Where this process stands still, to be killed there. */
export type StandsStillAt = 'before-inbox' | 'before-commit' | 'before-send' | 'before-read' | 'never'

const [file = '', platform = '', standsStillAt = 'never', offsetMs = '0'] = process.argv.slice(2)

/** Says where it is, and never goes on. */
function standStill(): Promise<never> {
  process.stdout.write('standing still\n')
  return new Promise(() => setInterval(() => undefined, 1_000))
}

function standingStill(store: Store): Store {
  switch (standsStillAt as StandsStillAt) {
    case 'before-inbox':
      return { ...store, recordInbox: standStill }
    case 'before-commit':
      return { ...store, commit: standStill }
    case 'before-send':
      return { ...store, claimOutbox: standStill }
    case 'before-read':
      return { ...store, attachmentDone: standStill }
    case 'never':
      return store
    default:
      throw new Error(`Nobody stands still at ${standsStillAt}.`)
  }
}

const store = standingStill(await openSqlite(file, { seal: citySeal }))
const adapter = {
  ...loopbackAdapter(platform, { timeoutMs: 60_000 }),
  fetch: async (source: string) => ({ bytes: new TextEncoder().encode(source) }),
}
const clock = movableClock(Number(offsetMs))
const loops = new Loops({
  adapters: [adapter],
  store,
  city,
  wordings: [],
  understood,
  decide: decideByTheWords,
  saying: { verdict, compose, render: (said, language) => render(said, language, texts) },
  clock,
  log: createLog({ level: 'error' }),
  metrics: createMetrics(),
  handlings: {
    hear: {
      ...{ bytesMax: 1_000, atOnceMax: 2, tellsDelay: false },
      read: async ({ bytes }) => ({ purpose: 'hear', words: new TextDecoder().decode(bytes) }),
    },
  },
  does: { receive: true, process: true, dispatch: true },
})

/** The platform's webhook: `{from, text, id}`, or `{from, spoken, id}`, acknowledged when it is durable; GET waits until nothing is left to do. */
const server = createServer((request, response) => {
  const end = (status: number) => response.writeHead(status).end()
  if (request.method === 'GET') {
    loops.settled().then(
      () => end(200),
      () => end(500),
    )
    return
  }
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    const { from, text, id, spoken } = JSON.parse(Buffer.concat(chunks).toString()) as {
      from: string
      text: string
      id: string
      spoken?: string
    }
    const event = spoken === undefined ? message(from, text, clock.now(), id) : voice(from, spoken, id)
    loops.receive([event]).then(
      () => end(200),
      () => end(500),
    )
  })
})
await loops.start()
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`listening on ${(server.address() as AddressInfo).port}\n`)
})
