import { fork } from 'node:child_process'
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { openSqlite } from '../../src/store/open.ts'
import { consultationNamed, morning } from '../delivery/city.ts'
import type { Planned } from './planner.ts'
import { perSecond, report, timed } from './report.ts'
import { bare, folder, inviteBare, people, settled } from './town.ts'

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

const { seconds, megabytes } = await new Promise<Planned>((resolve, reject) => {
  const child = fork(join(import.meta.dirname, 'planner.ts'), [file], { execArgv: ['--import', 'tsx'] })
  child.once('message', resolve)
  child.once('exit', (code) => reject(new Error(`The planning process ended with ${code}.`)))
})
report({
  name: `plan ${people.toLocaleString('en')} invitations against one bare INSERT … SELECT a table`,
  figure: `${perSecond(people, seconds)} against ${perSecond(people, bareSeconds)}; peak ${megabytes.toFixed(0)} MB`,
  value: seconds / bareSeconds,
  goal: `≤ 2, below ${memoryMegabytesMax} MB`,
  met: seconds / bareSeconds <= 2 && megabytes < memoryMegabytesMax,
})
process.exit(0)
