import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Ekko as anybody starts it, in a process of its own. */
export interface EkkoProcess {
  readonly url: string
  /** What opens its sandbox. */
  readonly pass: string
  /** Ends it as a terminal would, and resolves with how long that took, in milliseconds. */
  stop(): Promise<number>
}

/**
 * `node src/ekko.js start` on this port, keeping everything in this folder. Resolves when it says that it is on. `home` is where its
 * program and its prompts are: the sources, or what was built of them.
 */
export async function startEkkoProcess(dataDir: string, port: number, home = root): Promise<EkkoProcess> {
  const child = spawn(process.execPath, [join(home, 'src/ekko.js'), 'start'], {
    // Neither the settings of the machine nor a file .env may turn this into somebody's real Ekko.
    cwd: dataDir,
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      EKKO_CHANNELS: 'sandbox',
      EKKO_DATA_DIR: dataDir,
      EKKO_PORT: String(port),
      ...(home === root && { EKKO_PROMPTS: join(root, 'prompts') }),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = await greeted(child)
  return {
    url: `http://127.0.0.1:${port}`,
    pass: /\?pass=(\S+)/.exec(said)?.[1] ?? '',
    stop: async () => {
      const began = performance.now()
      const ended = child.exitCode === null ? once(child, 'exit') : undefined
      child.kill('SIGTERM')
      await ended
      return performance.now() - began
    },
  }
}

/** A port that nobody uses right now; the same one serves before and after a restart. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

function greeted(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const hear = (words: Buffer) => {
      said += words.toString()
      if (said.includes('Ekko is on.')) resolve(said)
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('exit', (code) => reject(new Error(`Ekko ended with ${code} before it was on:\n${said}`)))
  })
}
