import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { postgresPrograms, startPostgres } from '../store/postgres-server.ts'

/** A private server on loopback. */
export interface Server {
  readonly url: string
  stop(): Promise<void>
}

/** A Postgres of its own. Its fsync is off, which flatters it beside SQLite with synchronous=FULL. */
export function aPostgres(): Promise<Server> {
  const programs = postgresPrograms()
  if (programs === undefined) throw new Error('This benchmark needs Postgres: apt-get install postgresql.')
  return startPostgres(programs)
}

/** A Redis of its own that writes its log every second, as BullMQ recommends. */
export async function aRedis(directory: string): Promise<Server> {
  const port = await freePort()
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--dir', directory, '--save', '', '--appendonly', 'yes']
  const server = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  await new Promise<void>((resolve) => {
    server.stdout.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('Ready to accept connections')) resolve()
    })
  })
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: async () => {
      server.kill('SIGKILL')
      await ended
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('No port was given.')
  return address.port
}
