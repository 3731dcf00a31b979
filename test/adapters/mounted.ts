import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import type { ReadableStream as NodeReadableStream } from 'node:stream/web'
import type { Route, WebResponse } from '../../src/adapter.ts'

/** Routes served on a loopback port, for adapters whose platform calls us. */
export interface Mounted {
  readonly url: string
  close(): Promise<void>
}

/** Serves the routes as the server does: raw bytes in, whatever they answer out. */
export async function mounted(routes: readonly Route[]): Promise<Mounted> {
  const server = createServer(async (incoming, outgoing) => {
    const url = new URL(incoming.url ?? '/', 'http://localhost')
    const route = routes.find((one) => one.method === incoming.method && one.path === url.pathname)
    const response: WebResponse = route
      ? await route
          .handle({
            method: incoming.method ?? 'GET',
            path: url.pathname,
            query: url.searchParams,
            headers: headersOf(incoming),
            body: await bytesOf(incoming),
            ...(incoming.socket.remoteAddress === undefined ? {} : { remote: incoming.socket.remoteAddress }),
          })
          .catch(() => ({ status: 500 }))
      : { status: 404 }
    outgoing.writeHead(response.status, { ...response.headers })
    const { body } = response
    if (body === undefined || typeof body === 'string' || body instanceof Uint8Array) {
      outgoing.end(body)
      return
    }
    const stream = Readable.fromWeb(body as unknown as NodeReadableStream<Uint8Array>)
    stream.on('error', () => outgoing.destroy())
    outgoing.on('close', () => stream.destroy())
    outgoing.flushHeaders()
    stream.pipe(outgoing)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

function headersOf(incoming: IncomingMessage): Record<string, string> {
  const pairs = Object.entries(incoming.headers).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join(', ') : (value ?? ''),
  ])
  return Object.fromEntries(pairs) as Record<string, string>
}

async function bytesOf(incoming: IncomingMessage): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of incoming) chunks.push(chunk as Uint8Array)
  return Buffer.concat(chunks)
}
