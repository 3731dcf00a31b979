import { createHmac, timingSafeEqual } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Worker } from 'node:worker_threads'
import { webhookRoutes } from '../../adapters/messenger/webhook.ts'
import { createLog } from '../../src/log.ts'
import { createMetrics } from '../../src/metrics.ts'
import { startServer } from '../../src/server.ts'
import { openSqlite } from '../../src/store/open.ts'
import { wordingsOf } from '../../src/texts/wordings.ts'
import { consultationNamed, morning } from '../delivery/city.ts'
import { texts } from '../loops/town.ts'
import { appSecret } from './load.ts'
import { loopsOver, noopAdapter, people } from './town.ts'

/** What a door is started with: bare, or Ekko's over this file. */
export interface Given {
  readonly file?: string
  /** Whether it also decides and sends. */
  readonly works: boolean
}

/** What a door is told, and what it tells. */
export type Told = 'open-consultation' | 'find-groups' | 'rest' | 'end'
export type Tells =
  | { readonly port: number }
  | { readonly planned: number; readonly sent: number; readonly drained: boolean }

const given = JSON.parse(process.argv[2] ?? '{}') as Given
const tell = (what: Tells) => process.send?.(what)

/** Node's own server, which reads the body, checks the signature, parses it and says yes. */
function bareDoor(): void {
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const body = Buffer.concat(parts)
      const expected = `sha256=${createHmac('sha256', appSecret).update(body).digest('hex')}`
      const signed = String(request.headers['x-hub-signature-256'] ?? '')
      const same = signed.length === expected.length && timingSafeEqual(Buffer.from(signed), Buffer.from(expected))
      if (same) JSON.parse(body.toString())
      response.writeHead(same ? 200 : 401, { 'content-length': 0 }).end()
    })
  })
  server.listen(0, '127.0.0.1', () => tell({ port: (server.address() as AddressInfo).port }))
}

async function ekkosDoor(file: string): Promise<void> {
  const store = await openSqlite(file)
  await store.registerWordings(wordingsOf(texts))
  let sent = 0
  const counted = noopAdapter(async () => {
    sent += 1
    return { externalId: `m${sent}` }
  })
  const loops = loopsOver(store, [counted, noopAdapter(undefined, 'messenger')], {
    process: given.works,
    dispatch: given.works,
  })
  const log = createLog({ level: 'warn' })
  const settings = {
    pageId: '1',
    pageToken: 'none',
    appSecret,
    verifyToken: 'none',
    graphVersion: 'v1',
    graphUrl: 'http://127.0.0.1:9',
    timeoutMs: 1,
  }
  const context = { now: Date.now, log: () => undefined }
  const metrics = createMetrics()
  const server = await startServer({
    ...{ host: '127.0.0.1', port: 0, log },
    routes: webhookRoutes(settings, context, () => loops.receive),
    health: () => loops.health(),
    ready: () => loops.ready,
    unready: () => loops.unready,
    metrics: () => metrics.page(),
  })
  await loops.start()
  let finding: Worker | undefined
  process.on('message', (told: Told) => {
    if (told === 'end') process.exit(0)
    if (told === 'find-groups') {
      finding = findingGroups()
      return
    }
    if (told === 'rest') {
      void finding?.terminate()
      return
    }
    void loops.receive([
      {
        kind: 'city.acted',
        id: 'submit',
        at: morning,
        by: 'cli:bench',
        act: { act: 'consultation.submitted', consultation: consultationNamed('benches') },
      },
    ])
    setInterval(() => void look(), 500)
  })
  const look = async () => {
    const planned = (await store.tally('benches')).invited
    tell({ planned, sent, drained: planned === people && sent === planned })
  }
  tell({ port: Number(new URL(server.url).port) })
}

/** A thread in which opinion groups are found again and again. It begins without what reads TypeScript. */
function findingGroups(): Worker {
  const thread = JSON.stringify(new URL('./groups-thread.ts', import.meta.url).href)
  return new Worker(`import('tsx/esm/api').then(({ register }) => { register(); return import(${thread}) })`, {
    eval: true,
  })
}

if (given.file === undefined) bareDoor()
else await ekkosDoor(given.file)
