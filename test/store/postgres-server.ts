import { execFile, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { figure } from '../figures.ts'

const run = promisify(execFile)
const versionsDirectory = '/usr/lib/postgresql'
const startTriesMax = 100
const startTryEveryMs = 100

/** A private Postgres on a loopback port of its own, for one test file. */
export interface PostgresServer {
  /** Where it answers now. */
  readonly url: string
  /** The same with the address that a standby takes over at as well. */
  readonly urlOfBoth: string
  /** As an operator does it: `fast` ends all connections, `immediate` is a crash, `failover` a crash after which the other address answers. */
  restart(how: 'fast' | 'immediate' | 'failover'): Promise<void>
  /** Down until `restart` is called. */
  halt(): Promise<void>
  stop(): Promise<void>
}

/** Where the newest installed Postgres keeps its programs, or undefined. */
export function postgresPrograms(): string | undefined {
  if (!existsSync(versionsDirectory)) return undefined
  const versions = readdirSync(versionsDirectory).sort((one, other) => Number(other) - Number(one))
  return versions
    .map((version) => join(versionsDirectory, version, 'bin'))
    .find((bin) => existsSync(join(bin, 'initdb')))
}

/** Makes and starts a cluster as an ordinary user (Postgres refuses to run as root). Nothing of it stays after `stop`. */
export async function startPostgres(programs: string): Promise<PostgresServer> {
  const directory = mkdtempSync(join(tmpdir(), 'ekko-postgres-'))
  const user = await ordinaryUser()
  if (user) chownSync(directory, user.uid, user.gid)
  const as = user ? { uid: user.uid, gid: user.gid } : {}
  const options = { ...as, cwd: directory, env: { PATH: process.env.PATH, LC_ALL: 'C' } }
  const data = join(directory, 'data')
  await run(join(programs, 'initdb'), ['-D', data, '-U', 'ekko', '-A', 'trust', '-E', 'UTF8', '--no-sync'], options)
  const ports: readonly [number, number] = [await freePort(), await freePort()]
  let port = ports[0]
  const settings = () => [
    ['listen_addresses', '127.0.0.1'],
    ['port', String(port)],
    ['unix_socket_directories', directory],
    ['fsync', 'off'],
    ['max_connections', '60'],
  ]
  const start = () =>
    spawn(
      join(programs, 'postgres'),
      ['-D', data, ...settings().flatMap(([name, value]) => ['-c', `${name}=${value}`])],
      { ...options, stdio: 'ignore' },
    )
  let server = start()
  const end = async (signal: 'SIGINT' | 'SIGQUIT') => {
    const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))
    if (server.exitCode !== null) return
    server.kill(signal)
    await ended
  }
  const stop = async () => {
    await end('SIGINT')
    rmSync(directory, { recursive: true, force: true })
  }
  const begun = async () => {
    try {
      await ready(programs, port, () => server.exitCode !== null)
    } catch (error) {
      await stop()
      throw error
    }
  }
  await begun()
  return {
    get url() {
      return `postgres://ekko@127.0.0.1:${port}/postgres`
    },
    urlOfBoth: `postgres://ekko@127.0.0.1:${ports[0]},127.0.0.1:${ports[1]}/postgres`,
    halt: () => end('SIGINT'),
    async restart(how) {
      await end(how === 'fast' ? 'SIGINT' : 'SIGQUIT')
      figure('restarts of Postgres')
      if (how === 'failover') port = port === ports[0] ? ports[1] : ports[0]
      server = start()
      await begun()
    },
    stop,
  }
}

async function ready(programs: string, port: number, hasEnded: () => boolean): Promise<void> {
  for (let tried = 0; tried < startTriesMax; tried += 1) {
    if (hasEnded()) break
    const isUp = await run(join(programs, 'pg_isready'), ['-h', '127.0.0.1', '-p', String(port), '-U', 'ekko']).then(
      () => true,
      () => false,
    )
    if (isUp) return
    await new Promise((resolve) => setTimeout(resolve, startTryEveryMs))
  }
  throw new Error('The private Postgres did not start.')
}

async function ordinaryUser(): Promise<{ readonly uid: number; readonly gid: number } | undefined> {
  if (process.getuid?.() !== 0) return undefined
  for (const name of ['postgres', 'nobody']) {
    const ids = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])]).catch(() => undefined)
    if (ids) return { uid: Number(ids[0].stdout), gid: Number(ids[1].stdout) }
  }
  throw new Error('Postgres does not run as root, and there is neither a user "postgres" nor "nobody".')
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}
