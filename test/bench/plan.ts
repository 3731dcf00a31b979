import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { openSqlite } from '../../src/store/open.ts'
import { consultationNamed, morning } from '../delivery/city.ts'
import { peakMegabytes, perSecond, report, timed } from './report.ts'
import { bare, folder, inviteBare, loopsOver, people, settled, until } from './town.ts'

const memoryMegabytesMax = 300
const file = join(folder(), 'ekko.sqlite')

await settled(file)
const start = await openSqlite(file)
const consultation = consultationNamed('benches')
await start.recordInbox(
  [
    {
      kind: 'city.acted',
      id: 'submit',
      at: morning,
      by: 'cli:bench',
      act: { act: 'consultation.submitted', consultation },
    },
  ],
  morning,
)
await start.close()
copyFileSync(file, `${file}.copy`)

const raw = bare(`${file}.copy`)
const bareSeconds = await timed(() => inviteBare(raw, 'bare'))
raw.close()

const store = await openSqlite(file)
const loops = loopsOver(store, [], { dispatch: false })
const seconds = await timed(async () => {
  await loops.start()
  await until(async () => {
    const next = await store.nextTimer()
    if (next?.timer.timer === 'inviting' && next.dueAt < morning + 3_600_000) return false
    return (await store.tally('benches')).invited === people
  })
})
await loops.stop()
await store.close()
report({
  name: `plan ${people.toLocaleString('en')} invitations against one bare INSERT … SELECT a table`,
  figure: `${perSecond(people, seconds)} against ${perSecond(people, bareSeconds)}; peak ${peakMegabytes().toFixed(0)} MB`,
  value: seconds / bareSeconds,
  goal: `≤ 2, below ${memoryMegabytesMax} MB`,
  met: seconds / bareSeconds <= 2 && peakMegabytes() < memoryMegabytesMax,
})
process.exit(0)
