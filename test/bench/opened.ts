import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import type { Given, Tells, Told } from './door.ts'
import { flood, stream, webhooks } from './load.ts'
import { until } from './town.ts'

/** Until the compiler is done with what is asked of it again and again. */
const warmCount = 10_000
const pageId = '1'

let number = 0
/** So many webhooks, never the same one twice: a webhook that came before is cheaper to take. */
export function fresh(count: number): readonly Buffer[] {
  number += count
  return webhooks(number - count, count, pageId)
}

/** One after the other without end: making many at once keeps whoever measures busy, and that would count as waiting. */
export function* endless(): Iterable<Buffer> {
  for (;;) yield* fresh(1)
}

/** A process of its own that takes webhooks in. */
export interface Door {
  readonly port: number
  readonly last: () => Tells | undefined
  tell(what: Told): void
  close(): Promise<void>
}

/** Opens one. */
export async function door(given: Given): Promise<Door> {
  const child: ChildProcess = fork(join(import.meta.dirname, 'door.ts'), [JSON.stringify(given)], {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  let last: Tells | undefined
  child.on('message', (told: Tells) => {
    last = told
  })
  await until(() => last !== undefined)
  const port = last !== undefined && 'port' in last ? last.port : 0
  return {
    port,
    last: () => last,
    tell: (what) => child.send(what),
    close: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGKILL')
      await ended
    },
  }
}

/** Warm first, so that neither is measured while its code is still being compiled. */
export async function warmed(given: Given): Promise<Door> {
  const opened = await door(given)
  await flood(opened.port, fresh(warmCount))
  return opened
}

/** How long webhooks at this rate wait for their acknowledgement, over so many seconds. */
export async function timesOver(seconds: number, port: number, perSecond: number): Promise<readonly number[]> {
  await flood(port, fresh(2_000))
  const end = performance.now() + seconds * 1_000
  return stream(port, perSecond, endless(), () => performance.now() < end)
}
