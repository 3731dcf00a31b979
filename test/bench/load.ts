import { connect, type Socket } from 'node:net'
import { escapedJson, signatureOf } from '../adapters/messenger/webhook-push.ts'

export const appSecret = 'a-secret-that-only-the-benchmark-knows'
const path = '/messenger/webhook'

/** Signed webhooks as Meta sends them, each a message of its own with Danish letters, as bytes for the wire. */
export function webhooks(
  from: number,
  count: number,
  pageId: string,
  numbered: (number: number) => number = (number) => number,
): readonly Buffer[] {
  return Array.from({ length: count }, (_, index) => {
    const number = numbered(from + index)
    const at = 1_772_438_400_000 + from + index
    const message = { mid: `m_${number}`, text: `Bænken ved søen er gået i stykker, nummer ${number}` }
    const messaging = [
      { sender: { id: String(7_000_000 + number) }, recipient: { id: pageId }, timestamp: at, message },
    ]
    const body = Buffer.from(escapedJson({ object: 'page', entry: [{ id: pageId, time: at, messaging }] }))
    const head = [
      `POST ${path} HTTP/1.1`,
      'host: 127.0.0.1',
      'content-type: application/json',
      `x-hub-signature-256: ${signatureOf(appSecret, body)}`,
      `content-length: ${body.length}`,
      '\r\n',
    ].join('\r\n')
    return Buffer.concat([Buffer.from(head), body])
  })
}

/** One connection that is kept open, with one request on its way at a time. */
interface Line {
  ask(request: Buffer): Promise<void>
  close(): void
}

async function line(port: number): Promise<Line> {
  const socket: Socket = connect(port, '127.0.0.1').setNoDelay(true)
  await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject))
  let waiting: { resolve: () => void; reject: (error: Error) => void } | undefined
  let said = ''
  socket.on('data', (chunk) => {
    said += chunk.toString('latin1')
    if (!isWhole(said)) return
    const status = said.slice(9, 12)
    said = ''
    const asked = waiting
    waiting = undefined
    if (status === '200') asked?.resolve()
    else asked?.reject(new Error(`The webhook was answered with ${status}.`))
  })
  let closed = false
  socket.on('error', () => undefined)
  socket.on('close', () => {
    closed = true
    waiting?.reject(new Error('The server closed the connection.'))
  })
  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject }
        if (closed) reject(new Error('The server closed a connection that was not in use.'))
        else socket.write(request)
      }),
    close: () => socket.destroy(),
  }
}

/** Answers here have no body: the head is all, or the end of an empty chunked body follows it. */
function isWhole(said: string): boolean {
  const head = said.indexOf('\r\n\r\n')
  if (head < 0) return false
  return !/transfer-encoding: chunked/i.test(said.slice(0, head)) || said.endsWith('0\r\n\r\n')
}

export const connections = 64

/** As fast as the server answers on 64 connections: how many a second. */
export async function flood(port: number, requests: readonly Buffer[]): Promise<number> {
  const lines = await Promise.all(Array.from({ length: connections }, () => line(port)))
  let next = 0
  const began = performance.now()
  await Promise.all(
    lines.map(async ({ ask }) => {
      for (let request = requests[next++]; request; request = requests[next++]) await ask(request)
    }),
  )
  const seconds = (performance.now() - began) / 1_000
  for (const each of lines) each.close()
  return requests.length / seconds
}

/**
 * So many a second, whatever the server does: a request that finds no free connection waits, and its time counts from
 * when it was due, so that a server that stands still is not asked less. Returns every time in milliseconds.
 */
export async function stream(
  port: number,
  perSecond: number,
  requests: Iterable<Buffer>,
  goesOn: () => boolean,
): Promise<readonly number[]> {
  const free = await Promise.all(Array.from({ length: connections }, () => line(port)))
  const all = [...free]
  const due: { readonly at: number; readonly request: Buffer }[] = []
  const times: number[] = []
  const source = requests[Symbol.iterator]()
  let asked = 0
  let answered = 0
  let failed: unknown
  const serve = () => {
    while (due.length > 0) {
      // The one that has rested longest, since a server closes what rests too long.
      const each = free.shift()
      const first = each && due.shift()
      if (!each || !first) return
      each.ask(first.request).then(
        () => {
          times.push(performance.now() - first.at)
          answered += 1
          free.push(each)
          serve()
        },
        (error: unknown) => {
          failed = error
        },
      )
    }
  }
  const began = performance.now()
  while (goesOn() && failed === undefined) {
    const target = Math.floor(((performance.now() - began) / 1_000) * perSecond)
    while (asked < target) {
      const next = source.next()
      if (next.done) break
      due.push({ at: began + (asked * 1_000) / perSecond, request: next.value })
      asked += 1
    }
    serve()
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
  while (answered < asked && failed === undefined) await new Promise((resolve) => setTimeout(resolve, 5))
  for (const each of all) each.close()
  if (failed !== undefined) throw failed
  return times
}

/** The time that 99 of 100 stay below. */
export function p99(times: readonly number[]): number {
  return [...times].sort((one, other) => one - other)[Math.floor(times.length * 0.99)] ?? Number.NaN
}
