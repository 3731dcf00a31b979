import { join } from 'node:path'
import { p99 } from './load.ts'
import { door, timesOver } from './opened.ts'
import { median, report } from './report.ts'
import { folder, settled } from './town.ts'

/** Whether those who write wait longer while a thread beside finds opinion groups without a pause. */
const perSecond = 1_000
const seconds = 5
const turnsMax = 5
const people = 10_000
/** The thread loads the program and makes up its votes first. */
const beginMs = 4_000

const file = join(folder(), 'beside.sqlite')
await settled(file, people)
const ekko = await door({ file, works: true })
await timesOver(seconds, ekko.port, perSecond)
const turns: { readonly idle: number; readonly during: number }[] = []
// In turns, since the machine is not equally fast all the time.
for (let turn = 0; turn < turnsMax; turn += 1) {
  const idle = p99(await timesOver(seconds, ekko.port, perSecond))
  ekko.tell('find-groups')
  await new Promise((resolve) => setTimeout(resolve, beginMs))
  const during = p99(await timesOver(seconds, ekko.port, perSecond))
  ekko.tell('rest')
  turns.push({ idle, during })
}
await ekko.close()
const ratio = median(turns.map(({ idle, during }) => during / idle))
const [idle, during] = [median(turns.map((turn) => turn.idle)), median(turns.map((turn) => turn.during))]
report({
  name: `p99 acknowledgement at ${perSecond.toLocaleString('en')}/s, decided and answered, while opinion groups of 20,000 people are found beside, against none (medians of ${turnsMax} turns)`,
  figure: `${during.toFixed(1)} ms against ${idle.toFixed(1)} ms`,
  value: ratio,
  goal: '≤ 1.5',
  met: ratio <= 1.5,
})
process.exit(0)
