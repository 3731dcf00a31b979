import { join } from 'node:path'
import { connections, flood, p99, stream } from './load.ts'
import { door, endless, fresh, timesOver, warmed } from './opened.ts'
import { median, report, timed } from './report.ts'
import { folder, people, settled } from './town.ts'

const turnCount = 30_000
const turnsMax = 7
const idleSeconds = 10
/** What comes while the town is written to. */
const busyPerSecond = 1_000
const directory = folder()

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

const half = rate / 2
const alone = await door({ file, works: false })
const idle = p99(await timesOver(idleSeconds, alone.port, half))
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
const before = p99(await timesOver(idleSeconds, whole.port, busyPerSecond))
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
