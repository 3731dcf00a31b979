import { join } from 'node:path'
import { openSqlite } from '../../src/store/open.ts'
import { message } from '../loops/town.ts'
import { p99 } from './load.ts'
import { median, report } from './report.ts'
import { folder, loopsOver, noopAdapter, until } from './town.ts'

const turnsMax = 5
/** People who write one after the other in each turn; the first half of the first one only warms up. */
const othersPerTurn = 300
const betweenMs = 10
const messages = 10_000
const words = 'x'.repeat(1_500)

const store = await openSqlite(join(folder(), 'ekko.sqlite'))
/** When the reply to each contact left. */
const replied = new Map<string, number>()
const adapter = noopAdapter(async ({ to }) => {
  if (!replied.has(to)) replied.set(to, performance.now())
  return {}
})
const loops = loopsOver(store, [adapter])
await loops.start()

let people = 0

/** How long each of so many people waits for their reply, from the moment at which their message comes in. */
async function waits(count: number): Promise<readonly number[]> {
  const all: Promise<number>[] = []
  for (let number = 0; number < count; number += 1) {
    people += 1
    const name = `other-${people}`
    const began = performance.now()
    const waited = async () => {
      await loops.receive([message(name, 'hello')])
      await until(() => replied.has(`loop:${name}`))
      return (replied.get(`loop:${name}`) ?? Number.NaN) - began
    }
    all.push(waited())
    await new Promise((resolve) => setTimeout(resolve, betweenMs))
  }
  return Promise.all(all)
}

/** One account sends all it can, as fast as it is taken, until the others are done. */
async function flooded(count: number): Promise<readonly number[]> {
  let on = true
  let sent = 0
  const flood = async () => {
    while (on) {
      await loops.receive(Array.from({ length: 20 }, (_, index) => message('flooder', `${sent + index} ${words}`)))
      sent += 20
      await new Promise((resolve) => setTimeout(resolve, (20 * othersPerTurn * betweenMs) / messages))
    }
  }
  const flooding = flood()
  const times = await waits(count)
  on = false
  await flooding
  return times
}

await waits(othersPerTurn / 2)
// In turns, since the machine is not equally fast all the time.
const turns: { readonly idle: number; readonly during: number }[] = []
for (let turn = 0; turn < turnsMax; turn += 1)
  turns.push({ idle: p99(await waits(othersPerTurn)), during: p99(await flooded(othersPerTurn)) })
await loops.stop()
await store.close()
const ratio = median(turns.map(({ idle, during }) => during / idle))
const [idle, during] = [median(turns.map((turn) => turn.idle)), median(turns.map((turn) => turn.during))]
report({
  name: `p99 of others' replies while one account sends ${messages.toLocaleString('en')} messages, against none (medians of ${turnsMax} turns)`,
  figure: `${during.toFixed(1)} ms against ${idle.toFixed(1)} ms`,
  value: ratio,
  goal: '≤ 1.5',
  met: ratio <= 1.5,
})
process.exit(0)
