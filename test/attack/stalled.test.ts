import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, test } from 'vitest'
import { figure } from '../figures.ts'

const megabyte = 1024 * 1024
const stalledPosts = 500
/** With the garbage that arriving bytes leave behind. */
const memoryMax = 50 * megabyte

let child: ChildProcess | undefined
const sockets: Socket[] = []

afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy()
  child?.kill()
  child = undefined
})

/** A server in a process of its own, so that its memory is its own. */
async function begin(): Promise<number> {
  child = fork(fileURLToPath(new URL('./stalled-child.ts', import.meta.url)), {
    execArgv: ['--import', 'tsx', '--expose-gc'],
  })
  const [port] = (await once(child, 'message')) as [number]
  return port
}

async function memory(): Promise<number> {
  child?.send('memory')
  const [bytes] = (await once(child as ChildProcess, 'message')) as [number]
  return bytes
}

/** The least of several readings, in bytes: what is held stays, what the system has not taken back yet does not. */
async function leastMemory(): Promise<number> {
  let least = await memory()
  for (let reading = 0; reading < 8; reading += 1) {
    await sleep(250)
    least = Math.min(least, await memory())
  }
  return least
}

/** All of a post but its last byte. Resolves when it left this side. */
async function stalls(port: number, path: string): Promise<Socket> {
  const socket = connect(port, '127.0.0.1')
  sockets.push(socket)
  socket.on('error', () => undefined)
  await once(socket, 'connect')
  socket.write(`POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Length: ${megabyte}\r\n\r\n`)
  socket.write(Buffer.alloc(megabyte - 1, 97))
  figure('posts that never ended')
  return socket
}

describe('posts that never end', () => {
  test.each(['/hook', '/desk/form'])(
    'cost a bounded amount of memory at %s, and others are answered',
    { timeout: 120_000 },
    async (path) => {
      const port = await begin()
      const before = await memory()
      for (let sent = 0; sent < stalledPosts; sent += 20)
        await Promise.all(Array.from({ length: 20 }, () => stalls(port, path)))
      const began = performance.now()
      const answered = await fetch(`http://127.0.0.1:${port}${path}`, { method: 'POST', body: 'x'.repeat(1_000) })
      expect([answered.status, await answered.text()]).toEqual([200, '1000'])
      expect(performance.now() - began).toBeLessThan(5_000)
      const grown = (await leastMemory()) - before
      expect(grown, `${Math.round(grown / megabyte)} MB`).toBeLessThan(memoryMax)
    },
  )

  test('are told that they took too long', async () => {
    const port = await begin()
    const posts = await Promise.all(Array.from({ length: 14 }, () => stalls(port, '/hook')))
    const [said] = (await once(posts[0] as Socket, 'data')) as [Buffer]
    expect(said.toString()).toContain('408')
    expect(said.toString()).toContain('This took too long to arrive.')
  })
})
