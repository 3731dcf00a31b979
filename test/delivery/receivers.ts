import { type ChildProcess, fork } from 'node:child_process'
import type { Environment } from '../../src/config.ts'
import type { Tells, Told } from './receiver-child.ts'

/** Ekko in a process of its own, which may be killed. */
export interface Receiver {
  /** As leases name it: `host/pid` ends with it. */
  readonly pid: number
  readonly greeting: readonly string[]
  readonly lines: readonly string[]
  tell(what: Told): void
  /** -9, and resolves when it is gone. */
  kill(): Promise<void>
  /** Resolves with its exit code when it has stopped by itself. */
  stopped(): Promise<number | null>
}

/** Starts one with these settings and nothing of the machine's; resolves when it is on. */
export async function startReceiver(env: Environment): Promise<Receiver> {
  const child: ChildProcess = fork('test/delivery/receiver-child.ts', [], {
    execArgv: ['--import', 'tsx'],
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const lines: string[] = []
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const greeting = await new Promise<readonly string[]>((resolve, reject) => {
    child.on('message', (told: Tells) => {
      if ('greeting' in told) resolve(told.greeting)
      else lines.push(told.line)
    })
    void ended.then((code) => reject(new Error(`The process ended by itself with ${code}:\n${lines.join('')}`)))
  })
  return {
    pid: child.pid ?? 0,
    greeting,
    lines,
    tell: (what) => child.send(what),
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
    stopped: () => ended,
  }
}
