import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import type { Given, Tells, Told } from './door.ts'
import { connections, flood, p99, stream, webhooks } from './load.ts'
import { median, report, timed } from './report.ts'
import { folder, people, settled, until } from './town.ts'

const pageId = '1'
/** Until the compiler is done with what is asked of it again and again. */
const warmCount = 10_000
const turnCount = 30_000
const turnsMax = 7
const idleSeconds = 10
/** What comes while the town is written to. */
const busyPerSecond = 1_000
const directory = folder()

let number = 0
/** Never the same one twice: a webhook that came before is cheaper to take. */
function fresh(count: number): readonly Buffer[] {
  number += count
  return webhooks(number - count, count, pageId)
}

/** One by one: making many at once keeps whoever measures busy, and that would count as waiting. */
function* endless(): Iterable<Buffer> {
  for (;;) yield* fresh(1)
}

interface Door {
  readonly port: number
  readonly last: () => Tells | undefined
  tell(what: Told): void
  close(): Promise<void>
}

async function door(given: Given): Promise<Door> {
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
async function warmed(given: Given): Promise<Door> {
  const opened = await door(given)
  await flood(opened.port, fresh(warmCount))
  return opened
}

const bare = await warmed({ works: false })
const file = join(directory, 'intake.sqlite')
const ekko = await warmed({ file, works: false })
// In turns, since the machine is not equally fast all the time.
const turns: { readonly bare: number; readonly ekko: number }[] = []
for (let turn = 0; turn < turnsMax; turn += 1) {
  turns.push({ bare: await flood(bare.port, fresh(turnCount)), ekko: await flood(ekko.port, fresh(turnCount)) })
}
await bare.close()
await ekko.close()
const bareRate = median(turns.map((turn) => turn.bare))
const rate = median(turns.map((turn) => turn.ekko))
const share = median(turns.map((turn) => turn.ekko / turn.bare))
report({
  name: `intake of signed webhooks over HTTP, durable, on ${connections} connections, against node:http that checks the signature and parses (medians of ${turnsMax} turns of ${turnCount.toLocaleString('en')})`,
  figure: `${Math.round(rate).toLocaleString('en')}/s against ${Math.round(bareRate).toLocaleString('en')}/s`,
  value: share,
  goal: '≥ 0.5',
  met: share >= 0.5,
})

/** The same door while nothing else happens, for so many seconds. */
async function idleTimes(port: number, perSecond: number): Promise<readonly number[]> {
  await flood(port, fresh(2_000))
  const end = performance.now() + idleSeconds * 1_000
  return stream(port, perSecond, endless(), () => performance.now() < end)
}

const half = rate / 2
const alone = await door({ file, works: false })
const idle = p99(await idleTimes(alone.port, half))
await alone.close()
report({
  name: `p99 acknowledgement at half that load (${Math.round(half).toLocaleString('en')}/s), over ${idleSeconds} s`,
  figure: `${idle.toFixed(1)} ms`,
  value: idle,
  goal: '< 50 ms',
  met: idle < 50,
})

const town = join(directory, 'town.sqlite')
await settled(town)
const whole = await door({ file: town, works: true })
const before = p99(await idleTimes(whole.port, busyPerSecond))
whole.tell('open-consultation')
const drained = () => {
  const last = whole.last()
  return last !== undefined && 'drained' in last && last.drained
}
const seconds = await timed(async () => {
  const during = p99(await stream(whole.port, busyPerSecond, endless(), () => !drained()))
  report({
    name: `p99 acknowledgement at ${busyPerSecond.toLocaleString('en')}/s while ${people.toLocaleString('en')} invitations are planned and drained in the same process, which decides on all that comes`,
    figure: `${during.toFixed(1)} ms against ${before.toFixed(1)} ms idle`,
    value: during / before,
    goal: '≤ 2.5',
    met: during / before <= 2.5,
  })
})
console.error(`planned and drained in ${seconds.toFixed(0)} s meanwhile`)
await whole.close()
process.exit(0)
